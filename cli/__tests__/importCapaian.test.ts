import {afterEach, expect, test, vi} from 'vitest';
import importCapaian from '../import-capaian';

const said: string[] = [];
const listen = (stream: NodeJS.WriteStream) => vi.spyOn(stream, 'write').mockImplementation((text) => {
  said.push(String(text));
  return true;
});
afterEach(() => {
  said.length = 0;
  vi.restoreAllMocks();
});

test('wrong use is told in one line each', async () => {
  listen(process.stderr);
  const codes = [await importCapaian([]), await importCapaian(['a.csv', '--write']), await importCapaian(['a.csv', '--tahun', '24']), await importCapaian(['a.csv', '--periode', 'TW5']), await importCapaian(['a.csv', '--salah'])];
  expect(codes).toEqual([2, 2, 2, 2, 2]);
  expect(said).toMatchInlineSnapshot(`
    [
      "Cara pakai: pustaka import-capaian BERKAS [--set NAMA] [--wilayah ID] [--tahun N] [--periode TW1|TW2|TW3|TW4|tahun] [--peta BERKAS] [--write] [--json]. Tanpa --write tidak ada yang ditulis.
    ",
      "--write memerlukan --set NAMA: ke kumpulan mana angka ditulis.
    ",
      "--tahun "24" bukan tahun. Tulis empat angka, misalnya 2025.
    ",
      "--periode "TW5" tidak dikenal. Pakai TW1, TW2, TW3, TW4, atau tahun.
    ",
      "Cara pakai: pustaka import-capaian BERKAS [--set NAMA] [--wilayah ID] [--tahun N] [--periode TW1|TW2|TW3|TW4|tahun] [--peta BERKAS] [--write] [--json]. Tanpa --write tidak ada yang ditulis.
    ",
    ]
  `);
});

test('--json tells columns, rows, figures and findings to programs', async () => {
  listen(process.stdout);
  const code = await importCapaian(['src/achievements/import/__tests__/__fixtures__/rapi.csv', '--json']);
  const report = JSON.parse(said.join('')) as {readonly lembar: readonly {readonly columns: readonly unknown[]}[]; readonly angka: readonly unknown[]; readonly temuan: readonly {readonly message: string}[]; readonly ditulis: boolean};
  expect([code, report.lembar[0]?.columns.length, report.angka.length, report.temuan.map(({message}) => message), report.ditulis]).toEqual([0, 9, 4, ['kolom F ("jenis_kelamin") tidak dikenal dan tidak dibaca. Petakan dengan --peta bila perlu.'], false]);
});
