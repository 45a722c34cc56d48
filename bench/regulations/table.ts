/** Adds up documents by folder and prints the table. */
import type {Measured, Miss} from './measure';
import {FIELDS, FIELD_KEYS, type Facts, type Field} from './truth';

/** One document of the folder with its outcome. */
export interface Outcome {
  readonly file: string;
  readonly truth: Facts;
  /** Missing where no reader could read the file. */
  readonly measured?: Measured;
  readonly misses: readonly Miss[];
  /** Misses and offered fields of the other parser. */
  readonly other?: {readonly misses: readonly Miss[]; readonly offered: ReadonlySet<Field>};
}

export interface Score {
  readonly right: number;
  readonly of: number;
}

const missed = (misses: readonly Miss[], field: Field): boolean => misses.some((miss) => miss.field === field);

/** Documents in which a field is known, and those in which it is right. */
export function scoreField(outcomes: readonly Outcome[], field: Field): Score {
  const known = outcomes.filter(({truth}) => truth[field] !== undefined);
  return {right: known.filter(({misses}) => !missed(misses, field)).length, of: known.length};
}

/** What other parsers are measured by: the counts that tell whether the structure was read. */
const STRUCTURE: readonly Field[] = ['bab', 'pasal', 'ayat'];

/** Documents in which every known field is right, or every one of some fields. */
export function scoreAll(outcomes: readonly Outcome[], fields: readonly Field[] = FIELD_KEYS): Score {
  return {right: outcomes.filter(({misses}) => !fields.some((field) => missed(misses, field))).length, of: outcomes.length};
}

/** Documents in which BAB, Pasal and ayat are all right. */
export const scoreStructure = (outcomes: readonly Outcome[]): Score => scoreAll(outcomes, STRUCTURE);

function scoreOther(outcomes: readonly Outcome[], field: Field | undefined): string {
  const with_ = outcomes.filter(({other}) => other);
  if (field === undefined) return `${with_.filter(({other}) => other?.misses.length === 0).length}/${outcomes.length}`;
  if (!with_.some(({other}) => other?.offered.has(field))) return '–';
  const known = outcomes.filter(({truth}) => truth[field] !== undefined);
  return `${known.filter(({other}) => other && !missed(other.misses, field)).length}/${known.length}`;
}

/** Folder that a file stands in: its class. */
export const classOf = (file: string): string => (file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '.');

const show = ({right, of}: Score): string => (of === 0 ? '–' : `${right}/${of}`);
const percent = ({right, of}: Score): string => (of === 0 ? '–' : `${((100 * right) / of).toFixed(1).replace('.', ',')}%`);
const sum = (outcomes: readonly Outcome[], value: (one: Measured) => number): number => outcomes.reduce((total, {measured}) => total + (measured ? value(measured) : 0), 0);

type Row = readonly [string, (outcomes: readonly Outcome[]) => string];

function rows(): Row[] {
  const fields = FIELD_KEYS.map((field): Row => [FIELDS[field], (outcomes) => show(scoreField(outcomes, field))]);
  return [
    ['dokumen', (outcomes) => String(outcomes.length)],
    ['tak terbaca', (outcomes) => String(outcomes.filter(({measured}) => !measured).length)],
    ...fields,
    ['BAB, Pasal, dan ayat', (outcomes) => show(scoreStructure(outcomes))],
    ['semua benar', (outcomes) => show(scoreAll(outcomes))],
    ['peringatan', (outcomes) => String(sum(outcomes, ({warnings}) => warnings))],
    ['huruf tertampung', (outcomes) => percent({right: sum(outcomes, ({covered}) => covered), of: sum(outcomes, ({characters}) => characters)})],
    ['huruf per milidetik', (outcomes) => String(Math.round(sum(outcomes, ({characters}) => characters) / Math.max(1, sum(outcomes, ({milliseconds}) => milliseconds))))],
  ];
}

/** The table as text: a row a field, a column a class, then all documents, their share, and the other parser if there is one. */
export function renderTable(outcomes: readonly Outcome[]): string {
  const classes = [...new Set(outcomes.map(({file}) => classOf(file)))];
  const groups = [...classes.map((name) => outcomes.filter(({file}) => classOf(file) === name)), outcomes];
  const compared = outcomes.some(({other}) => other);
  const head = ['', ...classes, 'semua', 'bagian', ...(compared ? ['pengurai lain'] : [])];
  const shares = new Map<string, string>([...FIELD_KEYS.map((field) => [FIELDS[field], percent(scoreField(outcomes, field))] as const), ['BAB, Pasal, dan ayat', percent(scoreStructure(outcomes))], ['semua benar', percent(scoreAll(outcomes))]]);
  const others = new Map<string, string>([...FIELD_KEYS.map((field) => [FIELDS[field], scoreOther(outcomes, field)] as const), ['semua benar', scoreOther(outcomes, undefined)]]);
  const body = rows().map(([name, cell]) => [name, ...groups.map(cell), shares.get(name) ?? '', ...(compared ? [others.get(name) ?? ''] : [])]);
  const widths = head.map((_cell, column) => Math.max(...[head, ...body].map((row) => (row[column] ?? '').length)));
  return [head, ...body].map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ').trimEnd()).join('\n');
}

/** Documents that are not all right, with what was expected and found. */
export function renderEach(outcomes: readonly Outcome[]): string {
  return outcomes
    .filter(({misses}) => misses.length > 0)
    .map(({file, measured, misses}) => `${file}${measured ? '' : ' (tak terbaca)'}\n${misses.map(({field, expected, found}) => `    ${FIELDS[field]}: seharusnya ${expected}, terbaca ${found === '' ? '(kosong)' : found}`).join('\n')}`)
    .join('\n');
}
