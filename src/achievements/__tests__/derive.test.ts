import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {calculate, derive, roundTo} from '../derive';
import {protect, SMALL} from '../example/protect';
import {loadMeasures} from '../load';
import {readCsv} from '../csv';
import {compareTimes, endMonth, isMidYear, lastDay, PERIODS} from '../periods';
import type {Observation} from '../types';

const MEASURES = new Map(loadMeasures(process.cwd()).items.map((one) => [one.id, one]));
const at = (measureId: string, value: number | null, extra: Partial<Observation> = {}): Observation => ({regionId: 'kota-contoh', year: 2025, period: 'tw4', serviceId: 'kesehatan-kabkota-balita', measureId, breakdown: {}, value, ...extra});
const follow = (...given: Observation[]): Record<string, Pick<Observation, 'value' | 'status'>> => Object.fromEntries(derive(given, MEASURES).map(({measureId, value, status}) => [measureId, {value, ...(status ? {status} : {})}]));

describe('derive', () => {
  // FACTS §4.3, worked example: balita 6.840 of 9.000, quality 41 of 50.
  it('works out shares and index of the worked example', () => {
    expect(follow(at('sasaran', 9000), at('terlayani', 6840), at('mutu-perlu', 50), at('mutu-terpenuhi', 41))).toEqual({'persen-penerima': {value: 76}, 'persen-mutu': {value: 82}, 'indeks-layanan': {value: 77.2}});
  });

  it('adds unrounded parts before it rounds', () => {
    const made = follow(at('sasaran', 3), at('terlayani', 1), at('mutu-perlu', 7), at('mutu-terpenuhi', 2));
    expect(made['indeks-layanan']).toEqual({value: roundTo((0.8 * 100) / 3 + (0.2 * 200) / 7, 2)});
  });

  it('says that a share does not apply when nobody is to be served', () => {
    expect(follow(at('sasaran', 0), at('terlayani', 0))['persen-penerima']).toEqual({value: null, status: 'tidak-berlaku'});
    expect(follow(at('sasaran', null, {status: 'tidak-berlaku'}), at('terlayani', null, {status: 'tidak-berlaku'}))['persen-penerima']).toEqual({value: null, status: 'tidak-berlaku'});
  });

  it('withholds what would give a withheld count away', () => {
    expect(follow(at('sasaran', 12), at('terlayani', null, {status: 'dirahasiakan'}), at('mutu-perlu', 5), at('mutu-terpenuhi', 5))).toEqual({'persen-penerima': {value: null, status: 'dirahasiakan'}, 'persen-mutu': {value: 100}, 'indeks-layanan': {value: null, status: 'dirahasiakan'}});
  });

  it('hands on that a part is provisional or counted in a new way', () => {
    expect(follow(at('sasaran', 10), at('terlayani', 9, {status: 'sementara'}))['persen-penerima']).toEqual({value: 90, status: 'sementara'});
    expect(follow(at('sasaran', 10, {status: 'sementara'}), at('terlayani', 9, {status: 'seri-terputus'}))['persen-penerima']).toEqual({value: 90, status: 'seri-terputus'});
  });

  it('leaves alone what the file itself says', () => {
    expect(follow(at('sasaran', 10), at('terlayani', 9), at('persen-penerima', 90))).toEqual({});
  });

  it('makes nothing of a part that is not in the data', () => {
    expect(follow(at('terlayani', 9))).toEqual({});
    expect(calculate({...(MEASURES.get('sasaran') ?? never())}, () => 1)).toBeUndefined();
  });
});

function never(): never {
  throw new Error('ukuran tidak ada');
}

describe('roundTo', () => {
  it.each([[2.345, 2, 2.35], [1.005, 2, 1.01], [-2.345, 2, -2.35], [99.995, 2, 100], [42.03, 2, 42.03], [7, 0, 7]])('rounds %d to %d decimals as %d', (value, decimals, wanted) => {
    expect(roundTo(value, decimals)).toBe(wanted);
  });
});

describe('protect', () => {
  const sexes = fc.tuple(fc.nat({max: 60}), fc.nat({max: 60})).map(([women, men]) => [at('sasaran', women + men, {breakdown: {jenis_kelamin: 'total'}}), at('sasaran', women, {breakdown: {jenis_kelamin: 'perempuan'}}), at('sasaran', men, {breakdown: {jenis_kelamin: 'laki-laki'}})]);

  it('shows no count of one to four persons and none that can be worked out', () => {
    fc.assert(fc.property(sexes, (group) => {
      const [total, ...parts] = protect(group);
      const hidden = parts.filter(({value}) => value === null).length;
      for (const one of [total, ...parts]) expect((one?.value ?? 0) === 0 || (one?.value ?? 0) >= SMALL).toBe(true);
      if (total?.value !== null) expect(hidden).not.toBe(1);
    }));
  });
});

describe('periods', () => {
  it('end where they say', () => {
    expect(PERIODS.map(endMonth)).toEqual([12, 3, 6, 9, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(lastDay(2024, 'bulan-02')).toBe('2024-02-29');
    expect(lastDay(2025, 'tw4')).toBe('2025-12-31');
    expect(isMidYear('tw3')).toBe(true);
    expect(compareTimes({year: 2025, period: 'tw4'}, {year: 2025, period: 'tahun'})).toBe(0);
  });
});

describe('readCsv', () => {
  it('knows the line of a row below a cell with line breaks', () => {
    expect(readCsv('a,b\n"satu\ndua",x\ny,z\n').rows.map(({line}) => line)).toEqual([2, 4]);
  });

  it('passes over a byte order mark and a missing last line feed', () => {
    const table = readCsv('\uFEFFa,b\r\n1,2');
    expect(table.header).toEqual(['a', 'b']);
    expect(table.rows).toEqual([{line: 2, fields: ['1', '2']}]);
  });
});
