import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
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

  it.runIf(file === record.expressions[0]?.file)('has as many BAB and Pasal as its record says', () => {
    expect([report.counts.bab, report.counts.pasal]).toEqual([record.jumlah_bab ?? 0, record.jumlah_pasal]);
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
