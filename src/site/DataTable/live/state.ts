/**
 * What the reader arranged ↔ the address: `?urut=-capaian&kab=6501,6502&tahun=2021-2025&kolom=capaian,target`. Pure.
 * What equals the first view is left out; what means nothing is ignored and named.
 */
import type {FilterSpec, TableSpec} from '../../table/html/spec';

export interface TableState {
  readonly sort?: {readonly key: string; readonly descending: boolean} | undefined;
  /** By column: values to show, none for all; for years the first and the last. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly find: string;
  /** Columns that show beside the row heads, in the order of the table; at least one. */
  readonly columns: readonly string[];
  /** True when the whole province, or the nation, stands beside the chosen places. */
  readonly benchmark: boolean;
  readonly cards: boolean;
  /** True when long tables are unfolded. */
  readonly all: boolean;
}

/** Most places that are compared. */
export const MOST_PLACES = 4;

const ALL = 'semua';

function startOf({start, kind}: FilterSpec): readonly string[] {
  if (start === undefined) return [];
  return kind === 'tahun' ? [start, start] : [start];
}

export function firstState(spec: TableSpec): TableState {
  return {filters: Object.fromEntries(spec.filters.map((filter) => [filter.key, startOf(filter)])), find: '', columns: spec.shown, benchmark: false, cards: false, all: false};
}

function parseYears(text: string, {values}: FilterSpec): readonly string[] | undefined {
  const [from, to = from, ...rest] = text.split('-');
  if (from === undefined || to === undefined || rest.length > 0) return undefined;
  const [first, last] = [values.indexOf(from), values.indexOf(to)];
  return first >= 0 && last >= first ? [from, to] : undefined;
}

function parseFilter(text: string, filter: FilterSpec): readonly string[] | undefined {
  if (text === ALL) return [];
  if (filter.kind === 'tahun') return parseYears(text, filter);
  const chosen = text.split(',');
  const most = filter.kind === 'tempat' ? MOST_PLACES : 1;
  return chosen.length <= most && chosen.every((value, index) => filter.values.includes(value) && chosen.indexOf(value) === index) ? chosen : undefined;
}

function parseColumns(text: string, {columns}: TableSpec): readonly string[] | undefined {
  const wanted = text.split(',');
  const known = columns.filter(({head}) => !head).map(({key}) => key);
  return wanted.every((key) => known.includes(key)) ? known.filter((key) => wanted.includes(key)) : undefined;
}

function parseSort(text: string, {columns}: TableSpec): TableState['sort'] {
  const descending = text.startsWith('-');
  const key = descending ? text.slice(1) : text;
  return columns.some((column) => column.key === key) ? {key, descending} : undefined;
}

/** The part of the state that one parameter gives; undefined when it means nothing. */
function parsePart(key: string, value: string, spec: TableSpec, state: TableState): Partial<TableState> | undefined {
  if (key === 'cari') return {find: value};
  if (key === 'tampil') return value === 'kartu' ? {cards: true} : undefined;
  if (key === 'pembanding') return value === 'ya' && spec.filters.some(({benchmark}) => benchmark) ? {benchmark: true} : undefined;
  if (key === 'baris') return value === ALL ? {all: true} : undefined;
  if (key === 'urut') {
    const sort = parseSort(value, spec);
    return sort && {sort};
  }
  if (key === 'kolom') {
    const columns = parseColumns(value, spec);
    return columns && {columns};
  }
  const filter = spec.filters.find(({param, key: column}) => param === key || column === key);
  const chosen = filter && parseFilter(value, filter);
  return chosen && {filters: {...state.filters, [filter.key]: chosen}};
}

export interface ParsedState {
  readonly state: TableState;
  /** Parts of the address that mean nothing, as `key=value`. */
  readonly ignored: readonly string[];
}

/** @param foreign prefixes of the other tables of the page: their parameters are none of this table's business. */
export function parseState(search: string, spec: TableSpec, prefix = '', foreign: readonly string[] = []): ParsedState {
  let state = firstState(spec);
  const ignored: string[] = [];
  const seen = new Set<string>();
  for (const [name, value] of new URLSearchParams(search)) {
    if (!name.startsWith(prefix) || foreign.some((other) => other.length > prefix.length && name.startsWith(other))) continue;
    const part = value === '' || seen.has(name) ? undefined : parsePart(name.slice(prefix.length), value, spec, state);
    seen.add(name);
    if (part) state = {...state, ...part};
    else ignored.push(`${name}=${value}`);
  }
  return {state, ignored};
}

function writeFilter(filter: FilterSpec, chosen: readonly string[]): string | undefined {
  const start = startOf(filter);
  if (chosen.join(',') === start.join(',')) return undefined;
  if (chosen.length === 0) return ALL;
  if (filter.kind !== 'tahun') return chosen.join(',');
  const [from = '', to = ''] = chosen;
  return from === to ? from : `${from}-${to}`;
}

/**
 * The search part of the address for a state; parameters of other tables stay as they are in `search`. Empty text for the
 * first view. Commas stay readable: an address is also read by people.
 */
export function stringifyState(state: TableState, spec: TableSpec, prefix = '', search = '', foreign: readonly string[] = []): string {
  const others = [...new URLSearchParams(search)].filter(([name]) => foreign.some((other) => other.length > prefix.length && name.startsWith(other)) || (prefix !== '' && !name.startsWith(prefix)));
  const own: (readonly [string, string | undefined])[] = [
    ['urut', state.sort && `${state.sort.descending ? '-' : ''}${state.sort.key}`],
    ...spec.filters.map((filter) => [filter.param, writeFilter(filter, state.filters[filter.key] ?? [])] as const),
    ['pembanding', state.benchmark ? 'ya' : undefined],
    ['cari', state.find || undefined],
    ['kolom', state.columns.join(',') === spec.shown.join(',') ? undefined : state.columns.join(',')],
    ['tampil', state.cards ? 'kartu' : undefined],
    ['baris', state.all ? ALL : undefined],
  ];
  const pairs = own.flatMap(([name, value]) => (value === undefined ? [] : [[prefix + name, value]]));
  const query = new URLSearchParams([...pairs, ...others]).toString().replaceAll('%2C', ',');
  return query && `?${query}`;
}
