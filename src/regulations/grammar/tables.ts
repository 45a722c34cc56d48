/** Tables in running text: lines whose columns stand below each other, or Markdown rows. They are kept as printed. */
import type {Line} from './lines';
import {readAyat, readHeading, readItem} from './markers';

/** A table has at least this many lines. */
const MIN_ROWS = 3;
/** Blank lines allowed between two rows. */
const MAX_BLANK = 1;
const GAP = / {3,}/g;
const PIPE = /^\s*\|.*\|$/;
/** Only so many columns are looked at, so that very long lines stay cheap. */
const MAX_WIDTH = 400;

interface River {
  readonly start: number;
  readonly end: number;
}

function gapsOf(text: string): River[] {
  const first = text.length - text.trimStart().length;
  return [...text.slice(0, MAX_WIDTH).matchAll(GAP)].filter(({index}) => index > first).map(({index, 0: gap}) => ({start: index, end: index + gap.length}));
}

/** Blank columns common to two lines, at least two wide. */
function meet(a: readonly River[], b: readonly River[]): River[] {
  const common: River[] = [];
  for (const one of a) for (const other of b) {
    const start = Math.max(one.start, other.start);
    const end = Math.min(one.end, other.end);
    if (end - start >= 2) common.push({start, end});
  }
  return common;
}

/** Rows of a table whose columns are drawn by blanks, from `from` on; last index, or `from` where there is none. */
function columnsEnd(lines: readonly Line[], from: number): number {
  let rivers = gapsOf(lines[from]?.text ?? '');
  /** Numbered rows belong to a table only below a row of column names; else "a. … Rp …" is a list with permalinks. */
  const headed = !/\d/.test(lines[from]?.text ?? '');
  let end = from;
  let rows = 1;
  for (let at = from + 1; rivers.length >= 2 && at < lines.length && at - end <= MAX_BLANK + 1; at += 1) {
    const text = lines[at]?.text ?? '';
    if (text === '') continue;
    const common = readHeading(text) || readAyat(text) || (!headed && readItem(text)) ? [] : meet(rivers, gapsOf(text));
    if (common.length < 2) break;
    rivers = common;
    rows += 1;
    end = at;
  }
  return rows >= MIN_ROWS && isTabular(lines.slice(from, end + 1).map((line) => line.text).filter((text) => text !== '')) ? end : from;
}

/** Justified prose has wide blanks too: a table has figures in most rows, or cells of several words and a ragged right edge. */
function isTabular(rows: readonly string[]): boolean {
  const cells = rows.map((row) => row.trim().slice(0, MAX_WIDTH).split(/ {3,}/));
  const figures = cells.filter((row) => row.slice(1).some((cell) => /^(?:Rp\.?\s*)?[\d.,()%–-]*\d[\d.,()%–-]*$/.test(cell))).length;
  if (figures * 2 >= rows.length) return true;
  const widths = rows.slice(0, -1).map((row) => row.length);
  const ragged = Math.max(...widths) - Math.min(...widths) > 2;
  const phrases = cells.flat().filter((cell) => / /.test(cell)).length;
  return ragged && phrases * 5 >= cells.flat().length * 2;
}

function pipesEnd(lines: readonly Line[], from: number): number {
  let end = from;
  while (PIPE.test(lines[end + 1]?.text ?? '')) end += 1;
  return end;
}

/** Indexes of all lines that belong to tables, blank ones between rows included. */
export function findTables(lines: readonly Line[]): Set<number> {
  const found = new Set<number>();
  for (let index = 0; index < lines.length; index += 1) {
    const text = lines[index]?.text ?? '';
    if (text === '' || (!PIPE.test(text) && (readHeading(text) || readAyat(text) || readItem(text)))) continue;
    const end = PIPE.test(text) ? pipesEnd(lines, index) : columnsEnd(lines, index);
    if (end === index) continue;
    for (let at = index; at <= end; at += 1) found.add(at);
    index = end;
  }
  return found;
}
