/** State of the search page in its address: `/cari/?q=…&jenis=…`. `parseState` and `stringifyState` undo each other. */
import {toSearch} from '../site/addressState';
import {FACETS} from './library';
import type {Filters} from './query';

export interface SearchState {
  readonly q: string;
  readonly filters: Filters;
}

/** Unknown keys are dropped, blanks at the ends too. */
export function parseState(search: string): SearchState {
  const params = new URLSearchParams(search);
  const filters = Object.fromEntries(FACETS.map((facet) => [facet, params.get(facet)?.trim() ?? '']).filter(([, value]) => value));
  return {q: (params.get('q') ?? '').trim(), filters};
}

/** With a leading `?`, or empty for the empty state; keys in one order, so that one state has one address. */
export function stringifyState({q, filters}: SearchState): string {
  return toSearch([['q', q.trim()], ...FACETS.map((facet): [string, string | undefined] => [facet, filters[facet]])]);
}
