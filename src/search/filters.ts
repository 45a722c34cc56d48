/** State of the search page in its address: `/cari/?q=…&jenis=…`. `parseState` and `stringifyState` undo each other. */
import {toSearch} from '../site/addressState';
import {FACETS, type Facet} from './library';
import type {Filters} from './engine/query';

/** Results at first, and how many more each time. */
export const STEP = 20;

/** More results than this on one page help nobody: a filter does. */
const MOST = 200;

export interface SearchState {
  readonly q: string;
  readonly filters: Filters;
  /** Results asked for; left out of the address while it is the first step. */
  readonly limit: number;
}

function parseLimit(text: string | null): number {
  const steps = Math.ceil(Number(text) / STEP);
  return Number.isFinite(steps) && steps > 1 ? Math.min(steps * STEP, MOST) : STEP;
}

/** Unknown keys are dropped, blanks at the ends too. */
export function parseState(search: string): SearchState {
  const params = new URLSearchParams(search);
  const filters = Object.fromEntries(FACETS.map((facet) => [facet, params.get(facet)?.trim() ?? '']).filter(([, value]) => value));
  return {q: (params.get('q') ?? '').trim(), filters, limit: parseLimit(params.get('tampil'))};
}

/** With a leading `?`, or empty for the empty state; keys in one order, so that one state has one address. */
export function stringifyState({q, filters, limit = STEP}: Omit<SearchState, 'limit'> & {readonly limit?: number}): string {
  return toSearch([['q', q.trim()], ...FACETS.map((facet): [string, string | undefined] => [facet, filters[facet]]), ['tampil', limit > STEP ? String(limit) : undefined]]);
}

/** The filters with one set, or lifted when there is no value. */
export function withFilter(filters: Filters, facet: Facet, value: string | undefined): Filters {
  const others = Object.fromEntries(Object.entries(filters).filter(([key]) => key !== facet));
  return value ? {...others, [facet]: value} : others;
}

/** A chosen filter and the filters that are left when it is lifted. */
export interface Chip {
  readonly facet: Facet;
  readonly value: string;
  readonly without: Filters;
}

/** One chip for each chosen filter, in the order of the facets. */
export function toChips(filters: Filters): Chip[] {
  return FACETS.flatMap((facet) => {
    const value = filters[facet];
    return value ? [{facet, value, without: withFilter(filters, facet, undefined)}] : [];
  });
}

export type Quick = 'semua' | 'naskah' | 'praktik';

/** The three quick choices: which filters each leads to, other filters kept, and which one holds now. */
export function toQuick(filters: Filters): {readonly choice: Quick; readonly filters: Filters; readonly current: boolean}[] {
  const bare = withFilter(withFilter(filters, 'naskah', undefined), 'jenis', undefined);
  const {naskah, jenis} = filters;
  return [
    {choice: 'semua', filters: bare, current: !naskah && !jenis},
    {choice: 'naskah', filters: {...bare, naskah: 'ada'}, current: naskah === 'ada' && !jenis},
    {choice: 'praktik', filters: {...bare, jenis: 'praktik'}, current: jenis === 'praktik' && !naskah},
  ];
}

/** The single words of a query, as shorter queries to try; none when the query has one word only. */
export function fewerWords(q: string): string[] {
  const words = [...new Set(q.split(/[^\p{L}\p{N}/-]+/u).filter((word) => word.length > 2))];
  return words.length > 1 ? words.slice(0, 8) : [];
}
