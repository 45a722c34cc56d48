import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {readWorkbook} from '../readWorkbook';
import type {SheetCell, WriteCell} from '../types';
import {neutralise, writeCsv} from '../writeCsv';
import {writeXlsx} from '../writeXlsx';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Texts with all that spreadsheets trip over; numbers as text are tried elsewhere. */
const text = fc.oneof(
  fc.string({unit: 'binary', maxLength: 12}),
  fc.constantFrom('=1+1', '+1+1', '-1+1', '@SUM(A1)', '\t=1', "'=1", "''-x", '- catatan', '_x0041_', '<b>&"', 'Kab. Contoh; "Utara"', 'baris\nbaru', 'valueOf', '__proto__', 'a\r\nb'),
).filter((value) => !/\d/.test(value.replace('_x0041_', '')) || /[=@+]/.test(value)).map((value) => value.replace(/\p{Noncharacter_Code_Point}/gu, '').trim());
const number = fc.oneof(fc.integer(), fc.double({noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12}).map((value) => Number(value.toFixed(9)) || 0), fc.constantFrom(-5, -0.5, 0, 1234.5));
const value = fc.oneof(text, number, fc.constant(null));
const table = fc.integer({min: 1, max: 6}).chain((width) => fc.array(fc.array(value, {minLength: width, maxLength: width}), {minLength: 1, maxLength: 8}));

const plain = (values: readonly (string | number | null)[]): (string | number | null)[] => values.map((one) => (one === '' ? null : one));
/** Trailing empty cells and rows are not part of a sheet. */
function trimmed(rows: readonly (readonly (string | number | null)[])[]): (string | number | null)[][] {
  const cut = rows.map((row) => {
    const cells = plain(row);
    while (cells.length > 0 && cells.at(-1) === null) cells.pop();
    return cells;
  });
  while (cut.at(-1)?.length === 0) cut.pop();
  return cut;
}
const values = (rows: readonly (readonly SheetCell[])[]): (string | number | null)[][] => trimmed(rows.map((row) => row.map((cell) => cell.value as string | number | null)));

describe('a workbook that is written and read again', () => {
  test('holds the same texts and numbers in every cell', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const cells = rows.map((row) => row.map((one): WriteCell => ({value: one})));
        const {sheets, problems} = await readWorkbook({name: 'a.xlsx', bytes: await writeXlsx([{name: 'Data', rows: cells, stickyRows: 1}])});
        expect(problems).toEqual([]);
        expect(values(sheets[0]?.rows ?? [])).toEqual(trimmed(rows));
      }),
      {numRuns: 150},
    );
  });

  test('gives the same bytes each time', async () => {
    const sheet = {name: 'Data', rows: [[{value: 'Layanan', tone: 'kepala' as const}], [{value: 1.5, format: 'bilangan' as const, decimals: 1}]]};
    expect(await writeXlsx([sheet])).toEqual(await writeXlsx([sheet]));
  });

  test('keeps dates, percentages as shown, and the last result of a formula', async () => {
    const rows: WriteCell[][] = [[{value: '2026-03-05', format: 'tanggal'}, {value: 85.5, format: 'persen', decimals: 1}, {value: 3, formula: '=1+2'}, {value: 'baik', formula: '=IF(1<2,"baik","kurang")'}]];
    const {sheets} = await readWorkbook({name: 'a.xlsx', bytes: await writeXlsx([{name: 'Data', rows}])});
    expect(sheets[0]?.rows[0]?.map(({text: shown}) => shown)).toEqual(['2026-03-05', '85,5', '3', 'baik']);
  });

  test('tells which formulas have no result yet', async () => {
    const {problems} = await readWorkbook({name: 'a.xlsx', bytes: await writeXlsx([{name: 'Data', rows: [[null], [{value: null, formula: '=1+2'}]]}])});
    expect(problems).toMatchInlineSnapshot(`
      [
        {
          "message": "1 rumus belum berisi hasil (mulai sel A2). Buka berkas di program lembar sebar, simpan, lalu coba lagi.",
          "row": 2,
          "sheet": "Data",
        },
      ]
    `);
  });

  test('refuses a sheet name that spreadsheet programs refuse', async () => {
    await expect(writeXlsx([{name: 'a/b', rows: []}])).rejects.toThrow('illegal characters');
    await expect(writeXlsx([{name: "'a'", rows: []}])).rejects.toThrow('apostrophe');
  });
});

describe('CSV that is written and read again', () => {
  const delimiters = fc.constantFrom({delimiter: ',', decimal: '.', bom: false} as const, {delimiter: ';', decimal: ',', bom: true} as const, {delimiter: '\t', decimal: ',', bom: false} as const);
  test('holds the same texts and numbers in every cell', async () => {
    await fc.assert(
      fc.asyncProperty(table, delimiters, async (rows, options) => {
        const withHead = [Array.from({length: Math.max(2, rows[0]?.length ?? 0)}, (_, index) => `Kolom ${'abcdefg'.charAt(index)}`), ...rows.map((row) => (row.length === 1 ? [...row, 'akhir'] : row))];
        const written = `sep=${options.delimiter}\r\n${writeCsv(withHead, options).replace('\ufeff', '')}`;
        const {sheets} = await readWorkbook({name: 'a.csv', bytes: utf8(written)});
        const clean = withHead.map((row) => row.map((one) => (typeof one === 'string' ? one.replace(/\r\n?/g, '\n') : one)));
        fc.pre(clean.every((row) => row.every((one) => typeof one !== 'string' || !one.includes('\0'))));
        expect(values(sheets[0]?.rows.slice(1) ?? [])).toEqual(trimmed(clean));
      }),
      {numRuns: 300},
    );
  });
});

test('an apostrophe stands before texts that would run as a formula, never before numbers', () => {
  expect(['=1+1', '+1+1', '-1+1', '@x', '\tx', '\rx', '-5', '-1.234,5', '+62', '-', '-85%', "'=1"].map(neutralise)).toEqual(["'=1+1", "'+1+1", "'-1+1", "'@x", "'\tx", "'\rx", '-5', '-1.234,5', '+62', '-', '-85%', "''=1"]);
});
