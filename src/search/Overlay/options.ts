import type {ShownAnswer, ShownDirect, ShownHit} from '../engine/present';

/** One row of the list below the field; each leads to a page. */
export type Option =
  | {readonly type: 'direct'; readonly url: string; readonly direct: ShownDirect}
  | {readonly type: 'query'; readonly url: string; readonly q: string}
  | {readonly type: 'hit'; readonly url: string; readonly hit: ShownHit}
  | {readonly type: 'all'; readonly url: string; readonly total: number};

export type GroupName = 'direct' | 'queries' | 'nearest' | 'hits' | 'all';

export interface OptionGroup {
  readonly name: GroupName;
  readonly options: readonly Option[];
}

/** Suggested queries shown; more would push the pages out of sight. */
const QUERIES = 3;

/**
 * Citations first, then whole queries that the typed one may become, then the best pages, then the way to all of them.
 * Near words stand in when nothing was found. Groups without an option are left out.
 * @param urlOf address of the result list of a query.
 */
export function toGroups(answer: ShownAnswer, q: string, urlOf: (q: string) => string): OptionGroup[] {
  const toQuery = (one: string): Option => ({type: 'query', url: urlOf(one), q: one});
  const direct = answer.direct.map((one): Option => ({type: 'direct', url: one.url, direct: one}));
  const taken = new Set(answer.direct.map(({url}) => url.split('#')[0]));
  const hits = answer.hits.filter(({url}) => !taken.has(url.split('#')[0])).map((hit): Option => ({type: 'hit', url: hit.url, hit}));
  const same = q.trim().toLowerCase();
  const queries = answer.suggestions.filter((one) => one.toLowerCase() !== same).slice(0, QUERIES).map(toQuery);
  const nearest = answer.total === 0 ? answer.nearest.filter((one) => one.toLowerCase() !== same).map(toQuery) : [];
  const all: Option[] = answer.total > 0 ? [{type: 'all', url: urlOf(q), total: answer.total}] : [];
  const groups: OptionGroup[] = [{name: 'direct', options: direct}, {name: 'queries', options: queries}, {name: 'nearest', options: nearest}, {name: 'hits', options: hits}, {name: 'all', options: all}];
  return groups.filter(({options}) => options.length > 0);
}

/** Where a key leads from an option (`-1`: none is chosen), or undefined when the key belongs to the field. */
export function nextIndex(key: string, from: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return from + 1 < count ? from + 1 : -1;
  if (key === 'ArrowUp') return from < 0 ? count - 1 : from - 1;
  if (from < 0) return undefined;
  return key === 'Home' ? 0 : key === 'End' ? count - 1 : undefined;
}
