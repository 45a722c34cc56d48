/** What the reader chose on `/regulasi/`, kept in the address; and which rows fit. Pure. */
import {toSearch} from '../site/addressState';
import {KIND_GROUPS, type KindGroup} from './kinds';
import {STATUS_CODES, type StatusCode} from './status';

/** Empty text means: no choice. */
export interface Filters {
  readonly q: string;
  readonly jenis: KindGroup | '';
  readonly wilayah: string;
  readonly status: StatusCode | '';
  readonly tahun: string;
  /** A theme or one of the six sectors. */
  readonly tema: string;
}

export const NO_FILTERS: Filters = {q: '', jenis: '', wilayah: '', status: '', tahun: '', tema: ''};

/** What a filter needs to know of a regulation. */
export interface FilterRow {
  readonly group: KindGroup;
  readonly region: string;
  readonly status: StatusCode;
  readonly year?: number;
  /** Themes and sectors together. */
  readonly themes: readonly string[];
  /** Words to look in, from `haystack`. */
  readonly words: string;
}

const KEYS = ['q', 'jenis', 'wilayah', 'status', 'tahun', 'tema'] as const;
const SLUG = /^[a-z0-9-]{1,60}$/;

const VALID: Record<(typeof KEYS)[number], (value: string) => boolean> = {
  q: (value) => value.length <= 200,
  jenis: (value) => (KIND_GROUPS as readonly string[]).includes(value),
  wilayah: (value) => SLUG.test(value),
  status: (value) => (STATUS_CODES as readonly string[]).includes(value),
  tahun: (value) => /^\d{4}$/.test(value),
  tema: (value) => SLUG.test(value),
};

/** Reads `?q=…&jenis=…`; keys and values that mean nothing here are dropped. */
export function parseFilters(query: string): Filters {
  const params = new URLSearchParams(query);
  const read = KEYS.flatMap((key) => {
    const value = params.get(key) ?? '';
    return value !== '' && VALID[key](value) ? [[key, value]] : [];
  });
  return {...NO_FILTERS, ...(Object.fromEntries(read) as Partial<Filters>)};
}

/** The address part for a choice, keys in a fixed order; empty text when nothing is chosen. */
export function stringifyFilters(filters: Filters): string {
  return toSearch(KEYS.map((key) => [key, filters[key]]));
}

/** Lower case, no accents, only words and numbers: `Perda No. 17/2024` → `perda no 17 2024`. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim();
}

/** The words of a regulation that the text filter looks in. */
export function haystack(parts: readonly string[]): string {
  return ` ${fold(parts.join(' '))} `;
}

const FILLER = new Set(['no', 'nomor', 'th', 'tahun', 'tentang', 'dan', 'yang']);

/** Every word must begin a word of the row; a number must be a whole one, so that `2` does not find 2018. */
function fitsText(words: string, q: string): boolean {
  return fold(q)
    .split(' ')
    .filter((token) => token !== '' && !FILLER.has(token))
    .every((token) => words.includes(/^\d+$/.test(token) && token.length < 4 ? ` ${token} ` : ` ${token}`));
}

/** True when the row fits every choice. */
export function fits(row: FilterRow, filters: Filters): boolean {
  return (
    (filters.jenis === '' || row.group === filters.jenis) &&
    (filters.wilayah === '' || row.region === filters.wilayah) &&
    (filters.status === '' || row.status === filters.status) &&
    (filters.tahun === '' || String(row.year) === filters.tahun) &&
    (filters.tema === '' || row.themes.includes(filters.tema)) &&
    fitsText(row.words, filters.q)
  );
}
