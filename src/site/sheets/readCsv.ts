import type {ParseError} from 'papaparse';
import {readNumbers} from './columnNumbers';
import {decodeText} from './decodeText';
import {SheetFault} from './fileKind';
import {checkSize} from './limits';
import type {SheetCell, SheetFile, SheetProblem, Workbook} from './types';

const DELIMITERS = {';': 'titik koma (;)', '\t': 'tab', ',': 'koma (,)', '|': 'garis tegak (|)'} as const;
type Delimiter = keyof typeof DELIMITERS;

type Parse = (text: string, delimiter: string) => {readonly data: string[][]; readonly errors: readonly ParseError[]};

interface Fit {
  readonly delimiter: Delimiter;
  /** Share of the rows that have the usual number of columns. */
  readonly share: number;
  readonly columns: number;
}

function fit(parse: Parse, sample: string, delimiter: Delimiter): Fit {
  const counts = parse(sample, delimiter).data.filter((row) => row.some((text) => text.trim() !== '')).map((row) => row.length);
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  const [columns = 1, often = 0] = [...times].filter(([count]) => count > 1).sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  return {delimiter, share: often / Math.max(1, counts.length), columns};
}

/** Commas that stand between digits are decimal marks of a file whose columns are parted by semicolons. */
function commasAreDecimal(sample: string): boolean {
  const all = sample.match(/,/g)?.length ?? 0;
  return all > 0 && (sample.match(/\d,\d|, /g)?.length ?? 0) >= all * 0.8;
}

function findDelimiter(parse: Parse, text: string): Delimiter {
  const sample = text.split('\n').slice(0, 60).join('\n');
  const fits = (Object.keys(DELIMITERS) as Delimiter[]).map((delimiter) => fit(parse, sample, delimiter)).filter(({columns}) => columns > 1);
  const semicolon = fits.find(({delimiter}) => delimiter === ';');
  if (semicolon && semicolon.share >= 0.5 && commasAreDecimal(sample)) return ';';
  return fits.sort((a, b) => b.share - a.share || b.columns - a.columns)[0]?.delimiter ?? ';';
}

/** The apostrophe that `writeCsv` puts before a text which a program would take for a formula. */
function toCell(written: string): SheetCell {
  const text = written.replace(/^'(?='*[=+\-@\t\r\n])/, '').trim();
  return {value: text === '' ? null : text, text};
}

function quoteProblems(name: string, errors: readonly ParseError[]): SheetProblem[] {
  return errors
    .filter(({type}) => type === 'Quotes')
    .map(({row, code}) => ({sheet: name, ...(row === undefined ? {} : {row: row + 1}), message: code === 'MissingQuotes' ? 'tanda kutip dibuka tetapi tidak ditutup; sisa berkas terbaca sebagai satu sel.' : 'tanda kutip di tengah sel; tulis "" untuk satu tanda kutip di dalam sel berkutip.'}));
}

/** Line ends of any kind, as one; a `sep=;` line that Excel writes is obeyed and becomes an empty row. */
function prepare(text: string): {readonly body: string; readonly said?: string} {
  const body = text.replace(/\r\n?/g, '\n');
  const said = /^sep=(.)\n/i.exec(body);
  return said?.[1] === undefined ? {body} : {body: body.slice(said[0].length - 1), said: said[1]};
}

function isHtml(text: string): boolean {
  return /^\s*(?:<!doctype html|<html|<table|<\?xml|<meta)/i.test(text.slice(0, 300));
}

/**
 * Reads a text file with columns. Encoding, delimiter and decimal mark are found from the content and told.
 * @throws SheetFault for a web page or XML under another name, and for an empty text.
 */
export async function readCsv(file: SheetFile): Promise<Workbook> {
  const {text, encoding} = decodeText(file.bytes);
  if (isHtml(text)) throw new SheetFault(`Berkas "${file.name}" sebenarnya halaman HTML atau XML, bukan lembar sebar. Buka di program lembar sebar, lalu simpan sebagai .xlsx.`);
  if (text.trim() === '') throw new SheetFault(`Berkas "${file.name}" tidak berisi apa pun.`);
  if (text.includes('\u0000')) throw new SheetFault(`Berkas "${file.name}" bukan teks dan bukan Excel. Simpan lagi sebagai .xlsx atau .csv.`);
  const papaparse = await import('papaparse');
  // Docusaurus loads plugins by a loader that hands the library itself over, without `default`.
  const Papa = (papaparse as {readonly default?: typeof papaparse.default}).default ?? (papaparse as unknown as typeof papaparse.default);
  const parse: Parse = (body, delimiter) => Papa.parse<string[]>(body, {delimiter, newline: '\n', skipEmptyLines: false});
  const {body, said} = prepare(text);
  const delimiter = said ?? findDelimiter(parse, body);
  const {data, errors} = parse(body, delimiter);
  while (data.at(-1)?.every((cell) => cell.trim() === '')) data.pop();
  checkSize(file.name, data.length, Math.max(0, ...data.map((row) => row.length)));
  const name = file.name.replace(/^.*[/\\]/, '').replace(/\.[^.]+$/, '');
  const numbers = readNumbers({name, rows: data.map((row) => row.map(toCell))}, delimiter === ',' ? '.' : ',', true);
  const words = DELIMITERS[delimiter as Delimiter] ?? `"${delimiter}"`;
  return {sheets: [numbers.sheet], understood: [`Berkas CSV: ${encoding}, kolom dipisah ${words}, ${data.length} baris.`, ...numbers.understood], problems: [...quoteProblems(name, errors), ...numbers.problems]};
}
