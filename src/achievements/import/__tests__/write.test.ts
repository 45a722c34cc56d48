import {cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {stringify} from 'yaml';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {loadAchievements} from '../../load';
import {importAchievements, type ImportOptions} from '../run';
import {FIXTURES, META} from './office';

let root = '';
const csv = (): string => readFileSync(join(root, 'data/capaian/uji.csv'), 'utf8');
const run = (name: string, options: Partial<ImportOptions> = {}) => importAchievements(root, {path: join(FIXTURES, name), set: 'uji', write: true, ...options});

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pustaka-impor-'));
  for (const folder of ['indikator', 'ukuran', 'wilayah', 'sumber']) cpSync(resolve('data', folder), join(root, 'data', folder), {recursive: true});
  mkdirSync(join(root, 'data/capaian'));
  writeFileSync(join(root, 'data/capaian/uji.yml'), stringify(META));
});
afterEach(() => rmSync(root, {recursive: true, force: true}));

describe('the import', () => {
  test('writes a set that passes every rule, sorted, and the second time nothing changes', async () => {
    const first = await run('judul-dan-jumlah.csv');
    expect([first.written, first.lines.at(-1)]).toEqual([true, 'Ditulis: data/capaian/uji.csv.']);
    expect(csv().split('\n').slice(0, 8)).toMatchInlineSnapshot(`
      [
        "wilayah,tahun,periode,layanan,ukuran,jenis_kelamin,nilai,status,catatan",
        "misal,2024,tw4,kesehatan-kabkota-ibu-hamil,sasaran,total,1812,,",
        "misal,2024,tw4,kesehatan-kabkota-ibu-hamil,terlayani,total,1705,,",
        "misal,2024,tw4,kesehatan-kabkota-ibu-hamil,mutu-perlu,total,25,,",
        "misal,2024,tw4,kesehatan-kabkota-ibu-hamil,mutu-terpenuhi,total,23,,",
        "misal,2024,tw4,kesehatan-kabkota-ibu-hamil,alokasi,total,1250000000,,",
        "misal,2024,tw4,kesehatan-kabkota-ibu-hamil,realisasi,total,1101500000,,",
        "misal,2024,tw4,kesehatan-kabkota-ibu-bersalin,sasaran,total,1650,,",
      ]
    `);
    const {items, problems} = loadAchievements(root);
    expect([problems, items[0]?.observations.filter(({derived}) => !derived).length]).toEqual([[], 24]);
    const before = csv();
    const second = await run('judul-dan-jumlah.csv');
    expect([second.written, second.lines.slice(-2), csv() === before]).toEqual([false, ['Terhadap kumpulan: 0 baru, 0 berubah, 24 sama.', 'Tidak ada yang berubah.'], true]);
  });

  test('keeps figures that the file does not name, and replaces those that it does', async () => {
    await run('judul-dan-jumlah.csv');
    const other = await run('rapi.csv');
    expect(other.lines).toContain('Terhadap kumpulan: 2 baru, 1 berubah, 1 sama.');
    expect(csv()).toContain('misal,2024,tw4,kesehatan-kabkota-ibu-hamil,sasaran,total,1812,,');
    expect(csv()).toContain('misal,2024,tw4,kesehatan-kabkota-balita,terlayani,total,6120,,');
  });

  test('writes nothing without --write, and nothing at all where one thing is wrong', async () => {
    const dry = await run('judul-dan-jumlah.csv', {write: false});
    const faulty = await run('ganda.csv');
    expect([dry.lines.at(-1), faulty.lines.at(-1)]).toEqual(['Belum ditulis. Tambahkan --write untuk menulis data/capaian/uji.csv.', 'Tidak ditulis: 3 hal harus diperbaiki dahulu.']);
    expect(readdirSync(join(root, 'data/capaian'))).toEqual(['uji.yml']);
  });

  test('says what is not there: file, set, region', async () => {
    const messages = await Promise.all([run('tidak-ada.csv'), run('rapi.csv', {set: 'ujj'}), run('rapi.csv', {region: 'misall'})].map((one) => one.then(() => '', (error: unknown) => (error instanceof Error ? error.message.replace(FIXTURES, '…') : ''))));
    expect(messages).toMatchInlineSnapshot(`
      [
        "Berkas "…/tidak-ada.csv" tidak ada atau tidak dapat dibaca.",
        "Kumpulan "ujj" belum ada. Mungkin maksudnya "uji"? Buat dahulu data/capaian/ujj.yml: salin data/capaian/contoh.yml, lalu sesuaikan wilayah, tahun, periode, dan sumbernya.",
        "Wilayah "misall" tidak ada di data/wilayah. Mungkin maksudnya "misal"?",
      ]
    `);
    expect(existsSync(join(root, 'data/capaian/ujj.csv'))).toBe(false);
  });

  test('tells a file that cannot be read in one line', async () => {
    const path = join(root, 'rusak.xlsx');
    writeFileSync(path, 'PK\u0003\u0004rusak');
    const {lines} = await run('', {path});
    expect(lines).toMatchInlineSnapshot(`
      [
        "Berkas rusak.xlsx",
        "",
        "Harus diperbaiki (1):",
        "- Berkas "rusak.xlsx" rusak dan tidak dapat dibuka. Buka di program lembar sebar, lalu simpan lagi sebagai .xlsx.",
        "",
        "Terbaca 0 angka, 0 sel tanpa angka (bukan nol), 0 persen atau indeks dibandingkan.",
        "Tidak ditulis: 1 hal harus diperbaiki dahulu.",
      ]
    `);
  });
});
