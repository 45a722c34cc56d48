/** Tables: layout tables (Menimbang | : | a. | bahwa …) become running lines, real tables aligned columns of text. */
import type {SourceLine} from '../types';

/** Lines of one cell. */
export type Cell = readonly SourceLine[];
export type Row = readonly Cell[];

const LABEL = /^\s*(Menimbang|Mengingat|Memperhatikan|Menetapkan|M\s?E\s?M\s?U\s?T\s?U\s?S\s?K\s?A\s?N)\b\s*:?/i;
const WIDEST = 60;

const textOf = (cell: Cell): string => cell.map(({text}) => text.trim()).filter(Boolean).join(' ');
const filled = (row: Row): Row => row.filter((cell) => textOf(cell) !== '');
const solid = (cell: Cell): Cell => cell.filter(({text}) => text.trim() !== '');

/** Borderless rows of a label, a colon, a mark and its text; a signature block with one filled column. */
function isLayout(rows: readonly Row[], bordered: boolean): boolean {
  if (rows.some((row) => LABEL.test(textOf(filled(row)[0] ?? [])))) return true;
  return rows.every((row) => filled(row).length <= 1) || (!bordered && rows.every((row) => filled(row).length <= 2 || /^:$/.test(textOf(row[1] ?? []))));
}

/** Marks in one cell and texts in the next, paragraph by paragraph: `a.` beside `bahwa …`. */
function zip(cells: readonly Cell[]): SourceLine[] {
  const [first = [], ...rest] = cells;
  if (rest.length === 0) return [...first];
  const tail = zip(rest);
  if (first.length > 1 && first.length !== tail.length) return [...first, ...tail];
  return tail.map((line, index) => {
    const front = first[index];
    return front ? {text: `${front.text.trimEnd()} ${line.text.trim()}`, place: line.place} : line;
  });
}

function cellWidths(rows: readonly Row[]): number[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({length: count}, (_, column) => Math.min(WIDEST, Math.max(0, ...rows.flatMap((row) => (row[column] ?? []).map(({text}) => text.trim().length)))));
}

function alignedRow(row: Row, widths: readonly number[]): SourceLine[] {
  const height = Math.max(0, ...row.map((cell) => cell.length));
  return Array.from({length: height}, (_, at) => ({
    text: row.map((cell, column) => (cell[at]?.text.trim() ?? '').padEnd(widths[column] ?? 0)).join('   ').trimEnd(),
    place: row.flatMap((cell) => (cell[at] ? [cell[at].place] : []))[0] ?? '',
  })).filter(({text}) => text !== '');
}

/** Lines of a table; `aligned` is true when it was kept as columns and needs a look. */
export function tableLines(rows: readonly Row[], bordered: boolean): {readonly lines: SourceLine[]; readonly aligned: boolean} {
  if (isLayout(rows, bordered)) return {lines: rows.flatMap((row) => zip(filled(row).map(solid))), aligned: false};
  const widths = cellWidths(rows);
  return {lines: rows.flatMap((row) => alignedRow(row.map(solid), widths)), aligned: true};
}
