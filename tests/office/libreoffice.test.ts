/** Our spreadsheets in LibreOffice: it opens them, computes their formulas, and what it saves is what we wrote. */
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, test} from 'vitest';
import {convertWithLibreOffice, findLibreOffice, findOrInstallLibreOffice, NO_LIBREOFFICE} from '../../cli/libreoffice';
import {readWorkbook} from '../../src/site/sheets/readWorkbook';
import type {Workbook, WriteCell, WriteSheet} from '../../src/site/sheets/types';
import {writeCsv} from '../../src/site/sheets/writeCsv';
import {writeXlsx} from '../../src/site/sheets/writeXlsx';

const PROGRAM = findOrInstallLibreOffice();
const FOLDER = mkdtempSync(join(tmpdir(), 'pustaka-lo-'));
afterAll(() => rmSync(FOLDER, {recursive: true, force: true}));

/** What stands in a file after LibreOffice opened it and saved it as `to`. */
async function throughLibreOffice(name: string, bytes: Uint8Array | string, to: 'xlsx' | 'ods' | 'xls'): Promise<Uint8Array> {
  const out = mkdtempSync(join(FOLDER, 'out-'));
  const file = join(FOLDER, name);
  writeFileSync(file, bytes);
  return new Uint8Array(readFileSync(convertWithLibreOffice(PROGRAM ?? '', file, to, out)));
}

async function saved(name: string, bytes: Uint8Array | string): Promise<Workbook> {
  return readWorkbook({name: 'simpan.xlsx', bytes: await throughLibreOffice(name, bytes, 'xlsx')});
}

const valuesOf = ({sheets}: Workbook): unknown[][][] => sheets.map(({rows}) => rows.map((row) => row.map(({value}) => value)));

const SHEETS: readonly WriteSheet[] = [
  {
    name: "Data 'Contoh' 1",
    rows: [
      [{value: 'Layanan', tone: 'kepala'}, {value: 'Sasaran (orang)', tone: 'kepala'}, {value: 'Capaian (%)', tone: 'kepala'}, {value: 'Anggaran', tone: 'kepala'}, {value: 'Tanggal', tone: 'kepala'}],
      [{value: '=1+1'}, {value: 1250, format: 'bilangan'}, {value: 83.5, format: 'persen', decimals: 1}, {value: 1_500_000_000, format: 'rupiah'}, {value: '2026-03-05', format: 'tanggal'}],
      [{value: '-5 titik @ <b> & "kutip"', wrap: true}, {value: -17, format: 'bilangan'}, {value: -0.25, format: 'persen', decimals: 2}, {value: 0, format: 'rupiah'}, null],
      [{value: 'tidak tersedia', tone: 'peringatan'}, null, {value: null}, {value: 12.345}, {value: 'baris\nkedua'}],
    ],
    widths: [30, 12, 12, 18, 12],
    stickyRows: 1,
    stickyColumns: 1,
    landscape: true,
  },
  {name: 'Catatan', rows: [[{value: 'CONTOH FIKTIF', bold: true, span: 3}], [], [{value: 'valueOf'}, {value: 2026}]], stickyRows: 2},
];

test('a wrong SOFFICE_PATH is told, never passed over', () => {
  expect(() => findLibreOffice({SOFFICE_PATH: '/tidak/ada'})).toThrow('SOFFICE_PATH menunjuk "/tidak/ada"');
});

describe.skipIf(PROGRAM === undefined)(`LibreOffice${PROGRAM === undefined ? ` (dilewati: ${NO_LIBREOFFICE})` : ''}`, () => {
  test('opens our XLSX, and every cell of every sheet comes back equal', async () => {
    const bytes = await writeXlsx(SHEETS);
    const ours = await readWorkbook({name: 'kami.xlsx', bytes});
    expect(ours.problems).toEqual([]);
    const back = await saved('kami.xlsx', bytes);
    expect(back.sheets.map(({name}) => name)).toEqual(["Data 'Contoh' 1", 'Catatan']);
    expect(valuesOf(back)).toEqual(valuesOf(ours));
  });

  test('computes our formulas', async () => {
    const formula = (text: string, value: WriteCell['value'] = null): WriteCell => ({value, formula: text});
    const rows: WriteCell[][] = [
      [{value: 3}, {value: 4}, formula('=A1/B1*100'), formula('=IF(C1>=100,"tuntas","belum")'), formula('=ROUND(SUM(A1:B1)*0.8,2)', 5.6)],
      [formula('=0.8*A1+0.2*B1'), formula('=IF(B1=0,"",A1/B1)')],
    ];
    const {sheets, problems} = await saved('rumus.xlsx', await writeXlsx([{name: 'Hitung', rows}]));
    expect(problems).toEqual([]);
    expect(sheets[0]?.rows.map((row) => row.map(({value}) => (typeof value === 'number' ? Number(value.toFixed(6)) : value)))).toEqual([[3, 4, 75, 'belum', 5.6], [3.2, 0.75, null, null, null]]);
  });

  test('runs no formula that stands in a text of our CSV, and reads negative numbers as numbers', async () => {
    const csv = writeCsv([['nama', 'nilai'], ['=1+1', -5.5], ['@SUM(1)', 12], ['-2+3', 0]]);
    const {sheets} = await saved('suntik.csv', csv);
    expect(sheets[0]?.rows.map((row) => row.map(({value}) => value))).toEqual([['nama', 'nilai'], ["'=1+1", -5.5], ["'@SUM(1)", 12], ["'-2+3", 0]]);
  });

  test('saves .ods and .xls, which get one clear message each', async () => {
    const bytes = await writeXlsx([{name: 'Data', rows: [[{value: 'a'}]]}]);
    const messages: string[] = [];
    for (const kind of ['ods', 'xls'] as const) messages.push(...(await readWorkbook({name: `a.${kind}`, bytes: await throughLibreOffice(`${kind}.xlsx`, bytes, kind)})).problems.map(({message}) => message));
    expect(messages).toMatchInlineSnapshot(`
      [
        "Berkas "a.ods" memakai format OpenDocument (.ods). Simpan sebagai .xlsx atau .csv, lalu buka lagi.",
        "Berkas "a.xls" memakai format Excel lama (.xls), yang tidak dapat dibaca di sini. Buka di program lembar sebar, lalu simpan sebagai .xlsx atau .csv.",
      ]
    `);
  });
});
