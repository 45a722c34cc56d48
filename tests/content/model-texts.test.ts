import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {amend} from '../../src/regulations/amend/apply';
import {normalise} from '../../src/regulations/grammar/lines';
import {parseRegulation} from '../../src/regulations/grammar/parse';
import {findBrokenReferences} from '../../src/regulations/grammar/references';
import {toReport} from '../../src/regulations/grammar/report';
import {serialize} from '../../src/regulations/grammar/serialize';
import {loadRegulations} from '../../src/regulations/load';

const models = loadRegulations(process.cwd()).items.filter(({jenis_naskah}) => jenis_naskah === 'model');

it('there are model texts: a Perda, its amendment and a Pergub', () => {
  expect(models.map(({id}) => id).sort()).toEqual(['model-perda-disabilitas', 'model-perda-disabilitas-perubahan', 'model-pergub-renaksi-spm']);
});

describe.each(models.flatMap((record) => record.expressions.map(({file}) => ({file, record}))))('$file', ({file, record}) => {
  const text = readFileSync(file, 'utf8');
  const parsed = parseRegulation(text);
  const report = toReport(parsed);

  it('is read without doubt and without loss', () => {
    expect(report.warnings).toEqual([]);
    expect(serialize(parsed)).toBe(normalise(text));
    expect(text).toBe(normalise(text));
  });

  it('refers only to provisions that it has', () => {
    expect(findBrokenReferences(parsed)).toEqual([]);
  });

  it('explains every Pasal of a Perda; a Pergub has no Penjelasan', () => {
    expect(report.penjelasanPasal).toEqual(record.jenis === 'Peraturan Daerah' ? report.pasal : []);
  });

  it('leaves number and year open', () => {
    expect([report.nomor, report.tahun]).toEqual([null, null]);
  });

  it('puts one "dan", "atau" or "dan/atau" into each list, after the item before the last', () => {
    const lists = text.split('\n').reduce<string[][]>((all, line) => (/^ {4}[a-z]\. .*[;.]( dan| atau| dan\/atau)?$/.test(line) ? [...all.slice(0, -1), [...(all.at(-1) ?? []), line]] : [...all, []]), [[]]);
    const wrong = lists.filter((list) => list.length > 1 && !list.some((line) => /bahwa/.test(line))).filter((list) => list.some((line, index) => /;\s*(dan|atau|dan\/atau)$/.test(line) !== (index === list.length - 2)));
    expect(wrong).toEqual([]);
  });
});

it.each(models.map((record) => ({id: record.id, record})))('$id has as many BAB and Pasal as its record says', ({record}) => {
  const {counts} = toReport(parseRegulation(readFileSync(record.expressions[0]?.file ?? '', 'utf8')));
  expect([counts.bab, counts.pasal]).toEqual([record.jumlah_bab ?? 0, record.jumlah_pasal]);
});

describe('the consolidated model Perda', () => {
  const read = (path: string): string => readFileSync(`data/regulasi/${path}.txt`, 'utf8');
  const base = read('model-perda-disabilitas/naskah/2026-01-01');
  const result = amend(base, read('model-perda-disabilitas-perubahan/naskah/2026-07-01'));
  const consolidated = read('model-perda-disabilitas/naskah/2026-07-01');

  it('is what our own machine makes of the first text and the amendment, with nothing left in doubt', () => {
    expect(result.counts).toEqual({diterapkan: 14, ragu: 0, tidakDipahami: 0});
    expect(result.text).toBe(consolidated);
  });

  it('shows every kind of change: changed, added, inserted, deleted; article, ayat, huruf, angka, BAB, Bagian, Penjelasan', () => {
    expect([...new Set(result.changes.map(({action}) => action))].sort()).toEqual(['dihapus', 'disisipkan', 'ditambah', 'diubah']);
    expect(result.changes.map(({target}) => target)).toEqual([
      'pasal-1-angka-23', 'pasal-4-huruf-d', 'pasal-4-huruf-e', 'pasal-14-ayat-2-huruf-e', 'pasal-15-ayat-1a', 'pasal-15-ayat-1b', 'penjelasan-pasal-17', 'pasal-20',
      'bab-4-bagian-10a', 'pasal-38a', 'pasal-47-ayat-2', 'bab-5', 'pasal-51a', 'pasal-52', 'pasal-58-ayat-2a', 'pasal-58-ayat-3', 'bab-8a', 'pasal-63a', 'pasal-63b', 'pasal-72-ayat-3',
    ]);
  });

  it('has one BAB and four Pasal more than the first text, and keeps the number of the deleted one', () => {
    const [before, after] = [base, consolidated].map((text) => toReport(parseRegulation(text)));
    expect([before?.counts.bab, before?.counts.pasal, after?.counts.bab, after?.counts.pasal]).toEqual([16, 80, 17, 84]);
    expect(after?.pasal.filter((number) => before?.pasal.includes(number) === false)).toEqual(['38A', '51A', '63A', '63B']);
    expect(consolidated).toContain('\nPasal 52\nDihapus.\n');
  });
});
