import type {ShownAnswer, ShownDirect, ShownHit} from '../present';

/** One row of the list below the field. */
export type Option =
  | {readonly type: 'direct'; readonly url: string; readonly direct: ShownDirect}
  | {readonly type: 'hit'; readonly url: string; readonly hit: ShownHit}
  | {readonly type: 'all'; readonly url: string; readonly total: number};

/** Citations first, then the best hits, then the way to all of them. */
export function toOptions(answer: ShownAnswer | undefined, allUrl: string): Option[] {
  if (!answer) return [];
  const direct = answer.direct.map((one): Option => ({type: 'direct', url: one.url, direct: one}));
  const taken = new Set(answer.direct.map(({url}) => url.split('#')[0]));
  const hits = answer.hits.filter(({url}) => !taken.has(url.split('#')[0] ?? '')).map((hit): Option => ({type: 'hit', url: hit.url, hit}));
  const all: Option[] = answer.total > 0 ? [{type: 'all', url: allUrl, total: answer.total}] : [];
  return [...direct, ...hits, ...all];
}
