/** Tables of the law: real ones where every row has the same columns, else the lines as printed. */
import {escapeHtml} from '../../site/escapeHtml';

const RULE = /^[|:\s-]+$/;
const BARS = /^\s*\|/;
const FIGURE = /^(?:Rp\.?\s*)?\d[\d.,]*\s*%?,?-?$/;
const NUMBER_HEAD = /^(?:no|nomor)\.?$/i;

function cellsOf(line: string): string[] {
  const cells = BARS.test(line) ? line.trim().replace(/^\||\|$/g, '').split('|') : line.trim().split(/\t+| {2,}/);
  return cells.map((cell) => cell.trim());
}

interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Reads lines as a table; undefined when a row has other columns than the rest, for then nobody can tell what belongs where. */
export function readTable(lines: readonly string[]): Table | undefined {
  const printed = lines.filter((line) => line.trim() !== '');
  const rows = printed.filter((line) => !RULE.test(line)).map(cellsOf);
  const [first] = rows;
  if (!first || rows.length < 2 || first.length < 2 || rows.some((row) => row.length !== first.length)) return undefined;
  const headed = NUMBER_HEAD.test(first[0] ?? '') || (BARS.test(printed[0] ?? '') && RULE.test(printed[1] ?? ''));
  return headed ? {head: first, rows: rows.slice(1)} : {head: [], rows};
}

const region = (tag: string, name: string, inner: string): string => `<${tag} role="region" tabindex="0" aria-label="${escapeHtml(name)}"${tag === 'div' ? ' data-tabel' : ''}>${inner}</${tag}>`;

function cell(text: string, column: number): string {
  return `<td${column > 0 && FIGURE.test(text) ? ' class="angka"' : ''}>${escapeHtml(text)}</td>`;
}

/** A table in a region that scrolls by itself; without clear columns, its lines as printed. */
export function renderTable(lines: readonly string[], name: string): string {
  const table = readTable(lines);
  if (!table) return region('pre', name, escapeHtml(lines.join('\n')));
  const head = table.head.length > 0 ? `<thead><tr>${table.head.map((text) => `<th scope="col">${escapeHtml(text)}</th>`).join('')}</tr></thead>` : '';
  return region('div', name, `<table>${head}<tbody>${table.rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</tbody></table>`);
}

/** From so many rows on lines with equal columns are taken as a table where nothing else says so. */
const LEAST_ROWS = 3;

/** An annex: blocks with clear columns become tables, everything between them stays as printed. @param nameOf name of the nth part */
export function renderBlocks(text: string, nameOf: (part: number) => string): string {
  const parts: {readonly table: boolean; readonly lines: string[]}[] = [];
  for (const block of text.split(/\n(?:[ \t]*\n)+/).map((lines) => lines.split('\n'))) {
    const table = block.length >= LEAST_ROWS && readTable(block) !== undefined;
    const last = parts.at(-1);
    if (last && !last.table && !table) last.lines.push('', ...block);
    else parts.push({table, lines: block});
  }
  const shown = parts.filter(({lines}) => lines.some((line) => line.trim() !== ''));
  return shown.map(({table, lines}, index) => (table ? renderTable(lines, nameOf(index)) : region('pre', nameOf(index), escapeHtml(lines.join('\n'))))).join('');
}
