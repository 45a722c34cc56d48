/** Which states of a regulation have a page, which pairs are compared, and under which name their HTML is kept. */
import type {Texts} from '../texts';
import {compareTexts} from './compare';
import type {Comparison} from './types';

/** Up to so many states every earlier one is compared with every later one. */
const ALL_PAIRS = 6;

/** Days from which the two texts hold; `from` is the earlier one. */
export interface StatePair {
  readonly from: string;
  readonly to: string;
}

/** Two states with what changed between them. */
export interface ComparedStates extends StatePair {
  readonly comparison: Comparison;
}

/** Comparisons by regulation; one with fewer than two texts is not in it. */
export type Comparisons = ReadonlyMap<string, readonly ComparedStates[]>;

/** Pairs that get a page: all up to six states; beyond that neighbours, and first with last. @param dates oldest first */
export function pairsOf(dates: readonly string[]): StatePair[] {
  return dates.flatMap((from, index) =>
    dates.slice(index + 1).flatMap((to, step) => {
      const ends = index === 0 && step === dates.length - 2;
      return dates.length <= ALL_PAIRS || step === 0 || ends ? [{from, to}] : [];
    }),
  );
}

/** Name of the HTML of one state. */
export const stateKey = (id: string, date: string): string => `${id}@${date}`;
/** Name of the HTML of one comparison. */
export const pairKey = (id: string, {from, to}: StatePair): string => `${id}@${from}..${to}`;
/** Address of one state, below the site base. */
export const statePath = (id: string, date: string): string => `regulasi/${id}/pada/${date}/`;
/** Address of one comparison, below the site base. */
export const pairPath = (id: string, {from, to}: StatePair): string => `regulasi/${id}/banding/${from}..${to}/`;

/** Compares the states of every regulation, once for all pages. */
export function compareStates(texts: Texts): Comparisons {
  const found = [...texts].map(([id, all]) => {
    const parsed = new Map(all.map((text) => [text.date, text.parsed]));
    const pairs = pairsOf(all.map(({date}) => date)).flatMap(({from, to}): ComparedStates[] => {
      const [before, after] = [parsed.get(from), parsed.get(to)];
      return before && after ? [{from, to, comparison: compareTexts(before, after)}] : [];
    });
    return [id, pairs] as const;
  });
  return new Map(found.filter(([, pairs]) => pairs.length > 0));
}
