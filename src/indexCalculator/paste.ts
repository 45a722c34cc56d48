/** A block copied from a spreadsheet, filled to the right and down. Pure. */
import type {Locale} from '../site/dates';
import {evidenceOf, parseLocalNumber} from '../site/sheets/localNumbers';
import {markOf, parseCount} from './counts';
import {FIELDS, setText, type CellAddress, type Form} from './form';

const CELL = /"((?:[^"]|"")*)"(?=\t|\r?\n|$)|([^\t\r\n]*)/y;

/** Rows of cells of a text with tabs, as spreadsheets put it on the clipboard; cells with line breaks are quoted. */
export function parseBlock(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at <= text.length) {
    CELL.lastIndex = at;
    const [raw = '', quoted, plain] = CELL.exec(text) ?? [];
    rows.at(-1)?.push((quoted?.replaceAll('""', '"') ?? plain ?? '').trim());
    at += raw.length;
    const mark = /^(?:\t|\r?\n|\r)/.exec(text.slice(at, at + 2))?.[0];
    if (mark === undefined) break;
    at += mark.length;
    if (mark !== '\t') rows.push([]);
  }
  // A spreadsheet ends its last row with a line break.
  if (rows.length > 1 && rows.at(-1)?.join('') === '') rows.pop();
  return rows;
}

/** True where words stand among the numbers, as names of services do: such a block needs its columns matched first. */
export function hasWords(block: readonly (readonly string[])[], locale: Locale): boolean {
  const wordy = (text: string): boolean => /\p{L}{3,}/u.test(text) && parseCount(text, locale).kind === 'salah';
  return block.filter((row) => row.some(wordy)).length * 2 > block.length;
}

/** Doubtful texts of one block are settled by the others: where `1,234,567` stands, `1,200` is one thousand two hundred. */
export function settleMarks(block: readonly (readonly string[])[], locale: Locale): readonly (readonly string[])[] {
  const own = markOf(locale);
  const other = own === ',' ? '.' : ',';
  const said = new Set(block.flat().map(evidenceOf));
  if (!said.has(other) || said.has(own)) return block;
  return block.map((row) => row.map((text) => (evidenceOf(text) === 'ambigu' ? String(parseLocalNumber(text, other)) : text)));
}

export interface Filled {
  readonly form: Form;
  readonly filled: number;
  /** Cells of the block that lay beyond the table. */
  readonly outside: number;
}

/** The form with the block laid over it from a cell on. Blank cells of the block empty those below them. */
export function fillBlock(form: Form, services: readonly {readonly id: string}[], start: CellAddress, block: readonly (readonly string[])[], locale: Locale): Filled {
  const top = services.findIndex(({id}) => id === start.service);
  const left = FIELDS.indexOf(start.field);
  const result = {form, filled: 0, outside: 0};
  settleMarks(block, locale).forEach((row, down) =>
    row.forEach((text, right) => {
      const service = services[top + down]?.id;
      const field = FIELDS[left + right];
      // Further items of quality have one row each.
      const cell = service !== undefined && field && (start.item === 0 || (down === 0 && left + right >= 2)) ? {service, field, item: start.item} : undefined;
      if (cell) result.form = setText(result.form, cell, text);
      if (cell) result.filled += 1;
      else if (text) result.outside += 1;
    }),
  );
  return result;
}
