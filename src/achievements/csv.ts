/** CSV as an office or a program wrote it → rows with the line on which each stands. Strict: every irregularity is told. */
import Papa from 'papaparse';

/** A fault of one cell (or of the whole file when `column` is missing). */
export interface Fault {
  /** Id of the rule that found it. */
  readonly rule: string;
  /** 1-based line in the file; for a cell with line breaks the line on which its row begins. */
  readonly line: number;
  readonly column?: string;
  /** Indonesian: expected, found, the mend. */
  readonly message: string;
}

export interface TextRow {
  readonly line: number;
  readonly fields: readonly string[];
}

export interface TextTable {
  readonly header: readonly string[];
  readonly rows: readonly TextRow[];
  /** Places where quotes do not close: rows from there on cannot be trusted. */
  readonly brokenLines: readonly number[];
}

/** Splits CSV text (comma, point as decimal mark, RFC 4180 quotes). A leading byte order mark is passed over. */
export function readCsv(text: string): TextTable {
  const {data, errors} = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {delimiter: ',', skipEmptyLines: false});
  let line = 1;
  const all = data.map((fields) => {
    const row = {line, fields};
    line += 1 + fields.reduce((count, field) => count + (field.match(/\n/g)?.length ?? 0), 0);
    return row;
  });
  const [head, ...rest] = all;
  const last = rest.at(-1);
  const rows = last?.fields.length === 1 && last.fields[0] === '' ? rest.slice(0, -1) : rest;
  const brokenLines = errors.filter(({type}) => type === 'Quotes').map(({row}) => all[row ?? 0]?.line ?? 1);
  return {header: head?.fields ?? [], rows, brokenLines};
}

/** The value of a column, or an empty text when the row is too short. */
export function cell(row: TextRow, header: readonly string[], column: string): string {
  const index = header.indexOf(column);
  return index < 0 ? '' : (row.fields[index] ?? '');
}
