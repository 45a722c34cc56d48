/** How good a ranked list is: nDCG@10, success@1, success@3 and the share of queries without any result. */
import {ANSWERS, meets, toPage, type Judged, type Wanted} from './judged';

/** Ranks that are looked at. */
export const DEPTH = 10;

/** Gain of a grade; the answer is worth more than two pages that only touch the subject. */
const gain = (grade: number): number => 2 ** grade - 1;

const discounted = (grades: readonly number[]): number => grades.reduce((sum, grade, rank) => sum + gain(grade) / Math.log2(rank + 2), 0);

/** Each address once, at its first rank. */
const once = (found: readonly string[]): string[] => [...new Set(found)];

/** A list of pages: anchors dropped, each page once, at most ten. */
export const toPages = (found: readonly string[]): string[] => once(found.map(toPage)).slice(0, DEPTH);

/**
 * Grade at each rank. A wanted address is credited once: a second section of the same page earns nothing more.
 * @param found addresses, best first.
 */
export function gradesOf(found: readonly string[], wanted: readonly Wanted[]): number[] {
  const left = new Set(wanted);
  return once(found).slice(0, DEPTH).map((address) => {
    const [best] = [...left].filter((one) => meets(address, one.address)).sort((a, b) => b.grade - a.grade);
    if (!best) return 0;
    for (const one of left) if (meets(address, one.address)) left.delete(one);
    return best.grade;
  });
}

/** nDCG@10: discounted gain over that of the best possible order of all wanted addresses. */
export function ndcg(found: readonly string[], wanted: readonly Wanted[]): number {
  const ideal = discounted(wanted.map(({grade}) => grade).sort((a, b) => b - a).slice(0, DEPTH));
  return ideal === 0 ? 0 : discounted(gradesOf(found, wanted)) / ideal;
}

export interface Scored extends Judged {
  readonly found: readonly string[];
  readonly ndcg: number;
  /** 1 for the first result; undefined when no answer (grade 2 or 3) is among the first ten. */
  readonly rank?: number;
}

/** Scores one list of addresses against its judgements. */
export function score(judged: Judged, found: readonly string[]): Scored {
  const at = gradesOf(found, judged.wanted).findIndex((grade) => grade >= ANSWERS);
  return {...judged, found, ndcg: ndcg(found, judged.wanted), ...(at >= 0 ? {rank: at + 1} : {})};
}

export interface Summary {
  readonly queries: number;
  readonly ndcg: number;
  /** Shares between 0 and 1. */
  readonly first: number;
  readonly firstThree: number;
  readonly nothing: number;
}

/** Means over queries; all 0 for an empty list. */
export function summarise(scored: readonly Scored[]): Summary {
  const of = Math.max(1, scored.length);
  const within = (most: number): number => scored.filter(({rank}) => rank !== undefined && rank <= most).length / of;
  const mean = scored.reduce((sum, one) => sum + one.ndcg, 0) / of;
  return {queries: scored.length, ndcg: mean, first: within(1), firstThree: within(3), nothing: scored.filter(({found}) => found.length === 0).length / of};
}
