import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {toSpec, type TableSpec} from '../../table/html/spec';
import {MODEL} from '../../table/__tests__/fixture';
import {firstState, parseState, stringifyState, type TableState} from '../live/state';

const SPEC = toSpec(MODEL);
const FIRST = firstState(SPEC);

const word = fc.stringMatching(/^[a-z0-9][a-z0-9_-]{0,8}$/).filter((text) => text !== 'semua');
const years = fc.uniqueArray(fc.integer({min: 2000, max: 2040}).map(String), {minLength: 2, maxLength: 6}).map((list) => list.sort());

/** A table with any columns: some are row heads, some are filters of the three kinds. */
const anySpec: fc.Arbitrary<TableSpec> = fc
  .record({heads: fc.uniqueArray(word, {minLength: 1, maxLength: 2}), rest: fc.uniqueArray(word, {minLength: 1, maxLength: 10}), years, values: fc.uniqueArray(word, {minLength: 1, maxLength: 8}), start: fc.boolean()})
  .map(({heads, rest, years: span, values, start}) => {
    const columns = [...heads.map((key) => ({key: `h.${key}`, kind: 'teks' as const, head: true as const})), ...rest.map((key) => ({key: `k.${key}`, kind: 'angka' as const}))];
    const some = (list: readonly string[]): {readonly start?: string} => (start && list[0] ? {start: list[0]} : {});
    return {
      columns,
      keys: [],
      shown: columns.filter(({key}) => key.startsWith('k.')).map(({key}) => key).slice(0, 3),
      filters: [
        {key: 'tahun', param: 'tahun', kind: 'tahun' as const, values: span, ...some(span)},
        {key: 'wilayah', param: 'kab', kind: 'tempat' as const, values, benchmark: 'Provinsi', ...some(values)},
        {key: 'jenis', param: 'jenis', kind: 'pilihan' as const, values, ...some(values)},
      ],
    };
  });

function anyState(spec: TableSpec): fc.Arbitrary<TableState> {
  const choosable = spec.columns.filter(({head}) => !head).map(({key}) => key);
  const [time, place, kind] = spec.filters;
  const spans = (time?.values ?? []).flatMap((from, index, list) => list.slice(index).map((to) => [from, to]));
  return fc.record({
    sort: fc.option(fc.record({key: fc.constantFrom(...spec.columns.map(({key}) => key)), descending: fc.boolean()}), {nil: undefined}),
    filters: fc.record({
      tahun: fc.constantFrom<string[]>([], ...spans),
      wilayah: fc.shuffledSubarray([...(place?.values ?? [])], {maxLength: Math.min(4, place?.values.length ?? 0)}),
      jenis: fc.constantFrom<string[]>([], ...(kind?.values ?? []).map((value) => [value])),
    }),
    find: fc.string(),
    columns: fc.subarray(choosable, {minLength: 1}),
    benchmark: fc.boolean(),
    cards: fc.boolean(),
    all: fc.boolean(),
  });
}

const specAndState = anySpec.chain((spec) => anyState(spec).map((state) => ({spec, state})));

describe('the state of a table in the address', () => {
  it('comes back the same for 10,000 random states', () => {
    fc.assert(
      fc.property(specAndState, fc.constantFrom('', 'lain.'), ({spec, state}, prefix) => {
        expect(parseState(stringifyState(state, spec, prefix), spec, prefix)).toEqual({state, ignored: []});
      }),
      {numRuns: 10_000},
    );
  });

  it('is empty for the first view', () => {
    expect(stringifyState(FIRST, SPEC)).toBe('');
    expect(parseState('', SPEC)).toEqual({state: FIRST, ignored: []});
  });

  it('is an address that people can read', () => {
    const state: TableState = {...FIRST, sort: {key: 'persen', descending: true}, filters: {...FIRST.filters, wilayah: ['c', 'a'], tahun: ['2024', '2025'], jenis: []}, columns: ['terlayani', 'persen']};
    expect(stringifyState(state, SPEC)).toBe('?urut=-persen&kab=c,a&tahun=2024-2025&jenis=semua&kolom=terlayani,persen');
  });

  it('takes the name of the column of places as well as "kab"', () => {
    expect(parseState('?wilayah=b', SPEC).state.filters.wilayah).toEqual(['b']);
  });

  it.each(['urut=-luas', 'kab=a,b,c,z', 'kab=a,a', 'tahun=2025-2024', 'tahun=1999', 'tahun=2024-2025-2026', 'jenis=p,total', 'kolom=wilayah', 'kolom=', 'tampil=peta', 'baris=9', 'pembanding=tidak', 'utm_source=surat'])('ignores %s and names it', (part) => {
    expect(parseState(`?${part}`, SPEC)).toEqual({state: FIRST, ignored: [part]});
  });

  it('counts only the first of two equal names', () => {
    const {state, ignored} = parseState('?cari=satu&cari=dua', SPEC);
    expect([state.find, ignored]).toEqual(['satu', ['cari=dua']]);
  });

  it('refuses a fifth place', () => {
    const spec: TableSpec = {...SPEC, filters: [{key: 'wilayah', param: 'kab', kind: 'tempat', values: ['a', 'b', 'c', 'd', 'e']}]};
    expect(parseState('?kab=a,b,c,d', spec).ignored).toEqual([]);
    expect(parseState('?kab=a,b,c,d,e', spec).ignored).toEqual(['kab=a,b,c,d,e']);
  });

  it('leaves the parameters of the other tables of a page alone', () => {
    const foreign = ['lain.'];
    expect(parseState('?lain.urut=x&urut=persen', SPEC, '', foreign)).toEqual({state: {...FIRST, sort: {key: 'persen', descending: false}}, ignored: []});
    expect(stringifyState({...FIRST, find: 'ada'}, SPEC, '', '?lain.urut=x&urut=persen', foreign)).toBe('?cari=ada&lain.urut=x');
    expect(stringifyState({...FIRST, find: 'ada'}, SPEC, 'lain.', '?lain.urut=persen&urut=persen', foreign)).toBe('?lain.cari=ada&urut=persen');
  });
});
