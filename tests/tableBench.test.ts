import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {countFound, firstTexts, FOUND, SORTED, WORD} from '../bench/table/expected';
import {ROWS, toPlain, writeModel} from '../bench/table/model';
import {findTablePages, ourPage} from '../bench/table/ours';

const model = writeModel();
const table = toPlain(model);

describe('the measured rows', () => {
  it('are 2,000 of 12 columns, the same every time', () => {
    expect(model.rows).toHaveLength(ROWS);
    expect(model.rows.every(({cells}) => cells.length === 12)).toBe(true);
    expect(JSON.stringify(writeModel())).toBe(JSON.stringify(model));
  });

  it('lack values here and there, and never hold 0 for it', () => {
    const missing = model.rows.flatMap(({cells}) => cells).filter(({value}) => value === null);
    expect(missing.length).toBeGreaterThan(500);
    expect(missing.every(({status}) => status === 'tidak-tersedia')).toBe(true);
  });
});

describe('what must be seen after an action', () => {
  it('is the least or the greatest of a column, whichever way an engine begins', () => {
    const values = table.rows.map((row) => Number(row[SORTED.angka]?.[0]));
    const shown = (value: number): string => value.toLocaleString('id-ID', {minimumFractionDigits: 2, maximumFractionDigits: 2});
    expect(firstTexts(table, SORTED.angka)).toEqual([shown(Math.min(...values)), shown(Math.max(...values))]);
    expect(firstTexts(table, SORTED.teks)).toEqual(['Air minum', 'Ternak']);
  });

  it('is a part of the rows, told apart from all by the first of them', () => {
    const found = countFound(table, WORD);
    expect(found).toBeGreaterThan(50);
    expect(found).toBeLessThan(ROWS / 4);
    expect(firstTexts(table, SORTED.teks)).not.toContain(FOUND);
  });
});

describe('our page in the bench', () => {
  it('is the built page with other rows', () => {
    const root = mkdtempSync(join(tmpdir(), 'tabel-'));
    for (const [path, html] of [['indikator/a', '<h1>A</h1><div data-fragmen="x"><div class="tabel-data" id="lama"><table><tr><td>lama</td></tr></table></div></div><p>akhir</p>'], ['embed/b', '<div class="tabel-data"></div>'], ['c', '<p>tanpa</p>']] as const) {
      mkdirSync(join(root, path), {recursive: true});
      writeFileSync(join(root, path, 'index.html'), html);
    }
    expect(findTablePages(root)).toEqual(['/indikator/a/']);
    const page = ourPage('/indikator/a/', writeModel(3), root);
    expect(page).toMatch(/^<h1>A<\/h1><div data-fragmen="x"><div class="tabel-data"/);
    expect(page).toContain('Kabupaten Contoh 003');
    expect(page).not.toMatch(/>lama<|id="lama"/);
    expect(page.endsWith('</div><p>akhir</p>')).toBe(true);
    expect(() => ourPage('/c/', writeModel(3), root)).toThrow('Tempat tabel tidak ditemukan');
    rmSync(root, {recursive: true});
  });
});
