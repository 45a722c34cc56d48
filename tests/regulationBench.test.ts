import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {measureFolder} from '../bench/regulations/index';
import {renderEach, renderTable, scoreAll, scoreField, scoreStructure} from '../bench/regulations/table';
import {readOther, readTruth} from '../bench/regulations/truth';
import {writeLaw} from '../bench/regulations/scaling';
import {parseRegulation} from '../src/regulations/grammar/parse';
import {toReport} from '../src/regulations/grammar/report';

const FIXTURES = join('src', 'regulations', 'grammar', '__tests__', '__fixtures__');
const TRUTH = [
  'files\tnumber\tyear\tbab\tpasal\tayat\tlast_pasal\tpenjelasan\tamending\tnumbered_changes\tquoted_pasal\tconfidence\tnote',
  'daerah/perda.pdf;daerah/perda.txt\t3\t2030\t2\t6\t3\t6\tyes\tno\t\t\tA\t"a note with ""quotes"""',
  'daerah/perubahan.txt\t5\t2031\t0\t2\t\tII\tyes\tyes\t4\t1;2B\tA\tone instruction too many',
  'pindai/tanpa-teks.png\t1\t2030\t0\t1\t\t1\tno\tno\t\t\tB\t',
].join('\n');

describe('the bench of the regulation parser', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'bench-'));
    mkdirSync(join(folder, 'daerah'));
    for (const name of ['perda.txt', 'perubahan.txt']) cpSync(join(FIXTURES, name), join(folder, 'daerah', name));
    writeFileSync(join(folder, 'truth.tsv'), TRUTH);
  });
  afterAll(() => rmSync(folder, {recursive: true}));

  it('counts every document, also those that nothing can read', async () => {
    const outcomes = await measureFolder(folder, new Map());
    expect(outcomes.map(({file, measured}) => [file, measured !== undefined])).toEqual([['daerah/perda.txt', true], ['daerah/perubahan.txt', true], ['pindai/tanpa-teks.png', false]]);
    expect(scoreField(outcomes, 'pasal')).toEqual({right: 2, of: 3});
    expect(scoreField(outcomes, 'ayat')).toEqual({right: 1, of: 1});
    expect(scoreAll(outcomes)).toEqual({right: 1, of: 3});
    expect(scoreStructure(outcomes)).toEqual({right: 2, of: 3});
    expect(outcomes.every(({measured}) => !measured || measured.covered === measured.characters)).toBe(true);
  });

  it('lists what was expected and found', async () => {
    expect(renderEach(await measureFolder(folder, new Map()))).toContain('daerah/perubahan.txt\n    butir perubahan: seharusnya 4, terbaca 3');
  });

  it('holds another parser beside ours', async () => {
    const other = readOther('{"daerah/perda.txt": {"pasal": 6, "bab": 9}, "daerah/perubahan.txt": {"pasal": 2, "bab": 0}}');
    const table = renderTable(await measureFolder(folder, other)).split('\n').map((row) => row.replace(/\s{2,}/g, '|'));
    expect(table[0]).toBe('|daerah|pindai|semua|bagian|pengurai lain');
    expect(table).toContain('Pasal|2/2|0/1|2/3|66,7%|2/3');
    expect(table).toContain('BAB|2/2|0/1|2/3|66,7%|1/3');
    expect(table.find((row) => row.startsWith('ayat'))).toMatch(/–$/);
  });

  it('judges every known field, however sure the table is of it', () => {
    const [, , amending] = TRUTH.split('\n');
    expect(readTruth(`${TRUTH.split('\n')[0] ?? ''}\n${(amending ?? '').replace('\tA\t', '\tB\t')}`)[0]?.facts).toHaveProperty('numbered_changes', '4');
    expect(() => readTruth('a\tb')).toThrow('kolom "files"');
  });

  it('writes a law that is read in full, also on one single line', () => {
    const expected = {bab: 1, pasal: 120, ayat: 360, huruf: 360, angka: 240};
    const law = writeLaw(120);
    expect(toReport(parseRegulation(law)).counts).toMatchObject(expected);
    expect(toReport(parseRegulation(law.replace(/\s+/g, ' '))).counts).toMatchObject(expected);
  });
});
