import {columnName, readNumbers} from './columnNumbers';
import {SheetFault} from './fileKind';
import {typedNumber} from './localNumbers';
import type {Sheet, SheetCell, SheetFile, SheetProblem, SheetValue, Workbook} from './types';
import {cellPlace, openParts, percentStyles, sheetExtras, type Parts, type SheetExtras} from './xlsxParts';

const EMPTY: SheetCell = {value: null, text: ''};
const DAY = 86_400_000;

/** Merged ranges larger than this hold decoration, not heads. */
const MAX_MERGED = 5_000;

function textOf(value: SheetValue, percent: boolean): string {
  if (value === null) return '';
  if (typeof value === 'number') return percent ? `${typedNumber(Number((value * 100).toPrecision(15)))}%` : typedNumber(value);
  if (typeof value === 'boolean') return value ? 'BENAR' : 'SALAH';
  if (value instanceof Date) return value.getTime() % DAY === 0 ? value.toISOString().slice(0, 10) : value.toISOString().slice(0, 16).replace('T', ' ');
  return value.trim();
}

/** A cell shown as 85% holds 0.85 in the file; here it is 85, as it is when typed as text. */
function toCell(value: SheetValue, percent: boolean): SheetCell {
  const text = textOf(value, percent);
  if (typeof value === 'number' && percent) return {value: Number((value * 100).toPrecision(15)), text};
  if (typeof value === 'string') return {value: text === '' ? null : text, text};
  return {value, text};
}

/** Puts the text of a merged range into each of its cells; a figure stays in its first cell, so that nothing counts twice. */
function spread(rows: SheetCell[][], merges: SheetExtras['merges']): void {
  for (const [from, to] of merges) {
    const cell = rows[from.row]?.[from.column];
    if (typeof cell?.value !== 'string' || (to.row - from.row + 1) * (to.column - from.column + 1) > MAX_MERGED) continue;
    for (const row of rows.slice(from.row, to.row + 1)) {
      while (row.length <= to.column) row.push(EMPTY);
      row.fill(cell, from.column, to.column + 1);
    }
  }
}

/** A failed formula must not pass for an empty cell. */
function putErrors(rows: SheetCell[][], errors: SheetExtras['errors']): void {
  for (const [address, text] of errors) {
    const {row, column} = cellPlace(address);
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] ?? [];
    while (cells.length <= column) cells.push(EMPTY);
    cells[column] = {value: text, text};
  }
}

type Found = ReadonlyMap<string, SheetExtras>;

/** Extras of each worksheet by its name, found through the workbook and its relations. */
function findExtras(file: string, parts: Parts): Found {
  const decoder = new TextDecoder();
  const read = (path: string): string => decoder.decode(parts[path] ?? new Uint8Array());
  const targets = new Map([...read('xl/_rels/workbook.xml.rels').matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => [/\bId="([^"]*)"/.exec(tag)?.[1], /\bTarget="([^"]*)"/.exec(tag)?.[1]]));
  const percents = percentStyles(read('xl/styles.xml'));
  const found = new Map<string, SheetExtras>();
  let index = 0;
  for (const [tag] of read('xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)) {
    const target = targets.get(/:id="([^"]*)"/.exec(tag)?.[1]);
    const path = target?.startsWith('/') ? target.slice(1) : `xl/${target ?? ''}`;
    found.set(String(index++), sheetExtras(file, read(path), percents));
  }
  return found;
}

function toSheet(name: string, data: readonly (readonly SheetValue[])[], extras: SheetExtras | undefined): Sheet {
  const isPercent = (row: number, column: number): boolean => extras?.percent.has(`${columnName(column)}${row + 1}`) ?? false;
  const rows = data.map((row, rowIndex) => row.map((value, column) => toCell(value, isPercent(rowIndex, column))));
  if (extras) {
    putErrors(rows, extras.errors);
    spread(rows, extras.merges);
  }
  return {name, rows};
}

function uncomputedProblems(name: string, extras: SheetExtras | undefined): SheetProblem[] {
  const [first] = extras?.uncomputed ?? [];
  if (!extras || first === undefined) return [];
  return [{sheet: name, row: Number(first.replace(/\D/g, '')), message: `${extras.uncomputed.length} rumus belum berisi hasil (mulai sel ${first}). Buka berkas di program lembar sebar, simpan, lalu coba lagi.`}];
}

async function readCells(file: SheetFile, parts: Parts): Promise<{readonly sheet: string; readonly data: readonly (readonly SheetValue[])[] | undefined}[]> {
  const [{zipSync}, {default: readExcel}] = await Promise.all([import('fflate'), import('read-excel-file/universal')]);
  const stored = zipSync(parts, {level: 0});
  try {
    const sheets = await readExcel(stored.slice().buffer, {trim: false});
    return sheets.map(({sheet, data}) => ({sheet, data: data as unknown as readonly (readonly SheetValue[])[] | undefined}));
  } catch (error) {
    const place = /row (\d+), col (\d+)/.exec(error instanceof Error ? error.message : '');
    const where = place ? ` pada sel ${columnName(Number(place[2]) - 1)}${place[1] ?? ''}` : '';
    throw new SheetFault(`Isi berkas "${file.name}" rusak${where}. Buka di program lembar sebar, lalu simpan lagi sebagai .xlsx.`);
  }
}

/** Tells which numbers stand as text: the person's own program does not add them up. */
function markTexts(before: Sheet, after: Sheet): Sheet {
  const wasText = (row: number, column: number): boolean => typeof before.rows[row]?.[column]?.value === 'string';
  return {name: after.name, rows: after.rows.map((row, at) => row.map((cell, column) => (typeof cell.value === 'number' && wasText(at, column) ? {...cell, fromText: true as const} : cell)))};
}

/**
 * Reads every sheet of an .xlsx: values of formulas, dates, percentages as shown (85 % → 85), texts of merged cells in each
 * of their cells, numbers that were typed as text.
 * @throws SheetFault with one clear message for a file that cannot be read.
 */
export async function readXlsx(file: SheetFile): Promise<Workbook> {
  const parts = await openParts(file.name, file.bytes);
  const extras = findExtras(file.name, parts);
  const read = (await readCells(file, parts)).map(({sheet, data}, index) => ({sheet: toSheet(sheet, data ?? [], extras.get(String(index))), extras: extras.get(String(index))}));
  const numbers = read.map(({sheet}) => readNumbers(sheet, ',', read.length === 1));
  const names = read.map(({sheet}) => `"${sheet.name}" (${sheet.rows.length} baris)`);
  return {
    sheets: read.map(({sheet}, index) => markTexts(sheet, numbers[index]?.sheet ?? sheet)),
    understood: [`Berkas Excel (.xlsx), ${names.length} lembar: ${names.join(', ')}.`, ...numbers.flatMap(({understood}) => understood)],
    problems: [...read.flatMap(({sheet, extras: own}) => uncomputedProblems(sheet.name, own)), ...numbers.flatMap(({problems}) => problems)],
  };
}
