import fc from 'fast-check';
import Papa from 'papaparse';
import {describe, expect, test} from 'vitest';
import {readWorkbook} from '../../../sheets/readWorkbook';
import type {TableModel} from '../../model';
import {exportColumns, valueOrStatus} from '../columns';
import {toCsv} from '../toCsv';
import {toJson} from '../toJson';
import {shownInSheet, toXlsx} from '../toXlsx';
import {FICTIONAL} from '../words';
import {anyTable} from './tables';

interface Json {
  readonly fiktif: boolean;
  readonly baris: readonly {readonly kunci: string; readonly nilai: Record<string, string | number | null>; readonly status?: Record<string, string>; readonly catatan?: Record<string, string>}[];
}

const jsonOf = (model: TableModel): Json => JSON.parse(toJson(model)) as Json;
/** The CSV as a strict reader of RFC 4180 sees it, without the apostrophe against formulas. */
const csvOf = (model: TableModel): Record<string, string>[] => Papa.parse<Record<string, string>>(toCsv(model), {header: true, skipEmptyLines: true, transform: (value) => value.replace(/^'(?='*[=+\-@\t\r\n])/, '')}).data;

describe('every cell of every table', () => {
  test('has the same value in CSV and JSON as in the model', () => {
    fc.assert(
      fc.property(anyTable, (model) => {
        const json = jsonOf(model);
        const csv = csvOf(model);
        expect([csv.length, json.baris.length]).toEqual([model.rows.length, model.rows.length]);
        model.rows.forEach((row, rowIndex) => {
          model.columns.forEach((column, index) => {
            const cell = row.cells[index] ?? {value: null};
            const written = csv[rowIndex]?.[column.key];
            expect(json.baris[rowIndex]?.nilai[column.key]).toBe(cell.value);
            expect(json.baris[rowIndex]?.status?.[column.key]).toBe(cell.status);
            expect(json.baris[rowIndex]?.catatan?.[column.key]).toBe(cell.note);
            expect(typeof cell.value === 'number' && written !== '' ? Number(written) : written).toBe(valueOrStatus(cell));
          });
        });
      }),
      {numRuns: 100},
    );
  });

  test('has the same value in XLSX, with labels for categories and states', async () => {
    await fc.assert(
      fc.asyncProperty(anyTable, async (model) => {
        const {sheets, problems} = await readWorkbook({name: 'a.xlsx', bytes: await toXlsx(model)});
        expect(problems).toEqual([]);
        const columns = exportColumns(model);
        expect(sheets[0]?.rows[0]?.map(({text}) => text)).toEqual(columns.map(({label}) => label));
        model.rows.forEach((row, rowIndex) => {
          columns.forEach((column, index) => {
            const expected = shownInSheet(column, row);
            const cell = sheets[0]?.rows[rowIndex + 1]?.[index];
            expect(cell?.value ?? null).toBe(typeof expected === 'string' ? expected.trim() || null : expected);
          });
        });
      }),
      {numRuns: 40},
    );
  });

  test('says in CSV, JSON and XLSX that invented data is invented', async () => {
    await fc.assert(
      fc.asyncProperty(anyTable, async (model) => {
        const marked = [csvOf(model).every(({keterangan_data: mark}) => (mark === FICTIONAL) === model.fictional), jsonOf(model).fiktif === model.fictional];
        const {sheets} = await readWorkbook({name: 'a.xlsx', bytes: await toXlsx(model)});
        const cells = sheets.map(({rows}) => rows.some((row) => row.some(({text}) => /contoh fiktif/i.test(text))));
        expect([...marked, sheets[0]?.name === 'Data contoh fiktif', cells[1]]).toEqual([true, true, model.fictional, model.fictional]);
      }),
      {numRuns: 15},
    );
  });
});
