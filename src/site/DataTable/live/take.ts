/** What readers take along: the shown rows as text, the citation, a file. */
import {writeCsv} from '../../sheets/writeCsv';
import {formatDate} from '../../dates';
import {readNumber} from './numbers';
import {valueOf} from './rows';
import {fill, type Settings} from './settings';
import type {TableState} from './state';

export type Grid = readonly (readonly string[])[];

/** Heads and values that the reader sees, also of rows that are folded away. A value that is not there is its mark's word. */
export function shownCells(table: HTMLTableElement, rows: readonly HTMLTableRowElement[], state: TableState, {spec}: Settings): Grid {
  const columns = spec.columns.flatMap(({key, head}, index) => (head || state.columns.includes(key) ? [index] : []));
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])].map((cell) => cell.textContent?.trim() ?? '');
  const textOf = (cell: Element | undefined): string => valueOf(cell) || (cell?.querySelector('.sembunyi-visual')?.textContent ?? '');
  return [columns.map((index) => heads[index] ?? ''), ...rows.map((row) => columns.map((index) => textOf(row.children[index])))];
}

/** For a spreadsheet or a letter: one row a line, cells parted by tabs, then what it is and where it comes from. */
export function toTabText(grid: Grid, {cited, mark}: Settings, address: string): string {
  const lines = grid.map((row) => row.map((text) => text.replace(/\s+/g, ' ')).join('\t'));
  return [...lines, '', [cited.title, cited.place, cited.period].join(', '), ...(mark ? [mark] : []), address].join('\n');
}

/** The shown rows as a file: in Indonesian with `;` and decimal comma, as an Indonesian Excel opens it. */
export function toShownCsv(grid: Grid, {locale, mark, spec}: Settings, state: TableState): string {
  const kinds = spec.columns.filter(({key, head}) => head || state.columns.includes(key)).map(({kind}) => kind);
  const [heads = [], ...rows] = grid;
  const body = rows.map((row) => row.map((text, index) => (kinds[index] === 'angka' || kinds[index] === 'tahun' ? (readNumber(text, locale) ?? text) : text)));
  const marked = mark ? [...body, [mark]] : body;
  return writeCsv([heads, ...marked], locale === 'id' ? {delimiter: ';', decimal: ',', bom: true} : {delimiter: ',', decimal: '.', bom: true});
}

/** How to name the table as a source; invented figures say so. */
export function toCitation({cited, said, mark, locale}: Settings, address: string, today: string): string {
  return [fill(said.cited, {...cited, date: formatDate(today, locale), address}), mark].filter(Boolean).join('. ');
}

/** Hands a text over as a file, without a server. */
export function saveFile(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], {type: 'text/csv;charset=utf-8'}));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
