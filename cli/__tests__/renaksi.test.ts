import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {capture, type Captured} from '../../tests/support/capture';
import renaksi from '../renaksi';

const FIXTURES = join(import.meta.dirname, '../../src/renaksi/__tests__/__fixtures__');
const good = join(FIXTURES, 'good/provinsi.csv');

const run = (...args: string[]): Promise<Captured> => capture(() => renaksi(args));

function faulty(): string {
  const path = join(mkdtempSync(join(tmpdir(), 'renaksi-')), 'cacat.csv');
  writeFileSync(path, readFileSync(good, 'utf8').replace(',78,85,90,95,100,', ',78,85,80,95,100,').replace('Pendidikan khusus,penerima', 'Pendidikan kusus,penerima'));
  return path;
}

describe('pustaka renaksi check', () => {
  it('tells what it understood and how much it checked, and passes a good file', async () => {
    expect(await run('check', good)).toMatchInlineSnapshot(`
      {
        "code": 0,
        "err": "",
        "out": "- Berkas CSV: UTF-8 tanpa BOM, kolom dipisah koma (,), 31 baris.
      - Lembar "provinsi": kepala tabel baris 1, 30 kolom dipahami, 30 baris isi.
      - Tingkat: provinsi (terbaca dari nama layanan).
      - Tahun target: 2026, 2027, 2028, 2029, 2030.
      Terbaca: 14 layanan · 28 indikator · 30 kegiatan
      Diperiksa: 67 aturan, 2590 butir
      Tidak ada yang harus diperbaiki.
      ",
      }
    `);
  });

  it('lists every fault with place, expectation, finding and mend, and exits 1', async () => {
    const {code, out} = await run('check', faulty());
    expect(code).toBe(1);
    expect(out.split('\n').slice(5).join('\n')).toMatchInlineSnapshot(`
      "Diperiksa: 67 aturan, 2590 butir
      Harus diperbaiki (1):
      - lembar "cacat", baris 3, kolom L (Target 2028): Target turun (Pendidikan menengah). Diharapkan paling rendah 85 % (target 2027); ditemukan 80 %. Perbaiki salah satu target.
      Lihat lagi (1):
      - lembar "cacat", baris 5, kolom C (Jenis pelayanan dasar): Nama layanan ditebak (Pendidikan khusus). Diharapkan "Pendidikan khusus"; ditemukan "Pendidikan kusus". Tulis nama resminya bila tebakan ini benar.
      1 hal harus diperbaiki.
      "
    `);
  });

  it('gives the same as JSON', async () => {
    const {code, out} = await run('check', faulty(), '--json');
    const report = JSON.parse(out) as Record<string, unknown>;
    expect(code).toBe(1);
    expect(Object.keys(report)).toEqual(['file', 'level', 'years', 'understood', 'counts', 'rules', 'checked', 'fileProblems', 'findings']);
    expect(report).toMatchObject({file: 'cacat.csv', level: 'provinsi', counts: {services: 14, indicators: 28, activities: 30}, findings: [{rule: 'target-turun', row: 3}, {rule: 'layanan-ditebak', row: 5}]});
  });

  it('obeys the chosen level, also against the file', async () => {
    const {code, out} = await run('check', good, '--tingkat', 'kabupaten-kota');
    expect(code).toBe(1);
    expect(out).toContain('Terbaca: 0 layanan');
    expect(out.match(/Layanan wajib tidak ada/g)).toHaveLength(29);
  });

  it('explains wrong use and files that are not there, and exits 2', async () => {
    const usage = 'Cara pakai: pustaka renaksi check BERKAS [--tingkat provinsi|kabupaten-kota] [--json]. Berkas berformat .xlsx atau .csv.\n';
    for (const args of [[], ['check'], ['periksa', good], ['check', good, good], ['check', good, '--tingkat', 'desa']]) expect(await run(...args)).toEqual({code: 2, out: '', err: usage});
    expect(await run('check', 'tidak-ada.xlsx')).toEqual({code: 2, out: '', err: 'Berkas "tidak-ada.xlsx" tidak ditemukan. Periksa nama dan foldernya.\n'});
  });

  it('fails on a file that holds no plan, instead of passing what it could not check', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'renaksi-')), 'kosong.csv');
    writeFileSync(path, 'a,b\n1,2\n');
    const {code, out} = await run('check', path);
    expect(code).toBe(1);
    expect(out).toContain('Berkas tidak berisi Renaksi');
  });
});
