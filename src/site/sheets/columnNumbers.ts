import {evidenceOf, parseLocalNumber, type DecimalMark} from './localNumbers';
import type {Sheet, SheetCell, SheetProblem} from './types';

interface Tally {
  readonly comma: string[];
  readonly point: string[];
  readonly ambiguous: string[];
  firstPointRow: number;
}

interface Converted {
  readonly sheet: Sheet;
  readonly understood: readonly string[];
  readonly problems: readonly SheetProblem[];
}

/** Name of a column as spreadsheet programs show it: 0 → A, 26 → AA. */
export function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return `${rest > 0 ? columnName(rest - 1) : ''}${String.fromCharCode(65 + (index % 26))}`;
}

function tally(sheet: Sheet): Tally[] {
  const columns: Tally[] = [];
  sheet.rows.forEach((row, rowIndex) => {
    row.forEach(({value}, index) => {
      if (typeof value !== 'string') return;
      const column = (columns[index] ??= {comma: [], point: [], ambiguous: [], firstPointRow: 0});
      const evidence = evidenceOf(value);
      if (evidence === ',') column.comma.push(value);
      if (evidence === 'ambigu') column.ambiguous.push(value);
      if (evidence === '.' && column.point.push(value) === 1) column.firstPointRow = rowIndex + 1;
    });
  });
  return columns;
}

/** The mark that most columns prove; undefined where none proves any. */
function fileMark(columns: readonly (Tally | undefined)[]): DecimalMark | undefined {
  const sum = (key: 'comma' | 'point'): number => columns.reduce((total, column) => total + (column?.[key].length ?? 0), 0);
  const [comma, point] = [sum('comma'), sum('point')];
  if (comma === point) return undefined;
  return comma > point ? ',' : '.';
}

const READ_AS: Record<DecimalMark, {thousand: string; decimal: string}> = {
  ',': {thousand: 'titik', decimal: 'koma'},
  '.': {thousand: 'koma', decimal: 'titik'},
};

function tell(place: string, column: Tally, mark: DecimalMark, why: string): string {
  const sample = column.ambiguous[0] ?? '';
  const value = String(parseLocalNumber(sample, mark)).replace('.', ',');
  const as = sample.includes(READ_AS[mark].decimal === 'koma' ? ',' : '.') ? `${READ_AS[mark].decimal} sebagai tanda desimal` : `${READ_AS[mark].thousand} sebagai pemisah ribuan`;
  return `${place}: ${as}, jadi "${sample}" dibaca ${value} (${why}).`;
}

interface Decision {
  readonly mark: DecimalMark;
  readonly told?: string;
}

function decide(place: string, column: Tally, wholeFile: DecimalMark | undefined, fallback: DecimalMark): Decision {
  const own = fileMark([column]);
  const mark = own ?? wholeFile ?? fallback;
  if (column.ambiguous.length === 0) return {mark};
  const proof = (own === ',' ? column.comma : column.point)[0];
  const why = own ? `terlihat dari "${proof ?? ''}" di kolom yang sama` : wholeFile ? 'seperti kolom lain di berkas ini' : 'tidak ada petunjuk lain; periksa';
  return {mark, told: tell(place, column, mark, why)};
}

function toNumber(cell: SheetCell, mark: DecimalMark): SheetCell {
  if (typeof cell.value !== 'string') return cell;
  const value = parseLocalNumber(cell.value, mark);
  return value === undefined ? cell : {value, text: cell.text};
}

/**
 * Turns the texts of a sheet that are numbers into numbers. What can be read in two ways (`1.234`) is decided over the whole
 * column, then over the whole file, then by `fallback`; the decision is told. `text` stays as it was written.
 */
export function readNumbers(sheet: Sheet, fallback: DecimalMark, only: boolean): Converted {
  const columns = tally(sheet);
  const wholeFile = fileMark(columns);
  const place = (index: number): string => `${only ? 'Kolom' : `Lembar "${sheet.name}" kolom`} ${columnName(index)}`;
  const decisions = Array.from(columns, (column, index) => (column ? decide(place(index), column, wholeFile, fallback) : undefined));
  const problems = Array.from(columns, (column, index): SheetProblem[] => {
    const [comma, point] = [column?.comma[0], column?.point[0]];
    if (!column || comma === undefined || point === undefined) return [];
    return [{sheet: sheet.name, row: column.firstPointRow, message: `${place(index)} memakai dua tanda desimal ("${comma}" dan "${point}"). Samakan penulisannya.`}];
  }).flat();
  return {
    sheet: {name: sheet.name, rows: sheet.rows.map((row) => row.map((cell, index) => toNumber(cell, decisions[index]?.mark ?? fallback)))},
    understood: decisions.flatMap((decision) => decision?.told ?? []),
    problems,
  };
}
