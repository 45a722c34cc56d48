import type {DecimalMark} from './localNumbers';

export interface CsvOptions {
  readonly delimiter: ',' | ';' | '\t';
  readonly decimal: DecimalMark;
  /** Byte order mark, which older Excel needs to see that the text is UTF-8. */
  readonly bom: boolean;
}

const PLAIN_NUMBER = /^[+-]?\d[\d.,]*%?$/;

/**
 * A text that a spreadsheet program would run as a formula gets an apostrophe before it (UX §3: CSV injection). Plain
 * numbers, also negative ones, and a lone dash stay as they are. `readWorkbook` takes the apostrophe away again.
 */
export function neutralise(text: string): string {
  if (text === '-' || PLAIN_NUMBER.test(text)) return text;
  return /^'*[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
}

/** All digits of a number, never as a power of ten: `0.0000001`, not `1e-7`. */
function digits(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toLocaleString('en', {useGrouping: false, maximumFractionDigits: 20}) : text;
}

function field(value: string | number | null, {delimiter, decimal}: CsvOptions): string {
  if (value === null) return '';
  const text = typeof value === 'number' ? digits(value).replace('.', decimal) : neutralise(value);
  const quoted = /["\r\n]|^\s|\s$/.test(text) || text.includes(delimiter);
  return quoted ? `"${text.replaceAll('"', '""')}"` : text;
}

/** CSV after RFC 4180 (CRLF). With `;`, decimal comma and byte order mark it opens by double click in an Indonesian Excel. */
export function writeCsv(rows: readonly (readonly (string | number | null)[])[], options: CsvOptions = {delimiter: ',', decimal: '.', bom: false}): string {
  const lines = rows.map((row) => (row.length === 1 && row[0] === null ? '""' : row.map((value) => field(value, options)).join(options.delimiter)));
  return `${options.bom ? '\ufeff' : ''}${lines.map((line) => `${line}\r\n`).join('')}`;
}
