/** From lunr's scores to the order of results: lunr's score × share of the query covered × how the page is named × what holds now. */
import type {Concept, ParsedQuery} from './concepts';
import {isAskedEdition, kindFactor} from './intent';
import type {Library} from './openLibrary';
import {score} from './score';

export interface Ranked {
  readonly page: number;
  readonly score: number;
  /** Share of the query that the title and other names cover. */
  readonly titled: number;
  /** True for a frozen edition that the query asks for by its year. */
  readonly asked: boolean;
}

/** Gives the share of the query, by weight, whose bits are set. */
function coverer(concepts: readonly Concept[]): (bits: number) => number {
  const weights = concepts.map(({weight}) => weight);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return (bits) => {
    let hit = 0;
    for (let at = 0; at < weights.length; at += 1) if (bits & (1 << at)) hit += weights[at] ?? 0;
    return all === 0 ? 0 : hit / all;
  };
}

/** How much a frozen edition counts that is asked for: as the one in force. */
const ASKED_EDITION = 1.2;

type Scored = Pick<Ranked, 'page' | 'score'>;

/** Best first; pages of equal score by number. */
const byScore = (a: Scored, b: Scored): number => b.score - a.score || a.page - b.page;

/** Keeps one among the best, if it is one of them. @param best best first. */
function keepBest<T extends Scored>(best: T[], one: T, most: number): void {
  const last = best[most - 1];
  if (last && byScore(one, last) > 0) return;
  const at = best.findIndex((other) => byScore(one, other) < 0);
  best.splice(at < 0 ? best.length : at, 0, one);
  best.length = Math.min(best.length, most);
}

export interface Ranking {
  /** Every page that meets the query, in no order. */
  readonly pages: readonly number[];
  /** How many of them pass the filter. */
  readonly total: number;
  /** The best of those that pass, best first. */
  readonly best: readonly Ranked[];
}

/**
 * Weighs all pages, and puts only the best in order: a common word is on most pages of a library, and few are shown.
 * Pages that meet nothing but hints are none of them; a score may round to 0 and still count.
 */
export function rankPages(library: Library, {concepts, intent, citations}: ParsedQuery, passes: (page: number) => boolean, most: number): Ranking {
  const {pages, scores, met, titled, named} = score(concepts, library.pages);
  const coverage = coverer(concepts);
  const cited = citations.some(({nomor}) => nomor !== undefined);
  const runs = library.runs.map((run) => ({run, prior: cited ? run.priorCited : run.prior, kind: kindFactor(intent, run)}));
  const best: Ranked[] = [];
  let total = 0;
  const meeting = pages.filter((page) => {
    const covered = coverage(met[page] ?? 0);
    if (covered === 0) return false;
    if (!passes(page)) return true;
    total += 1;
    const {run, prior = 1, kind = 1} = runs[library.runOf[page] ?? 0] ?? {};
    const title = titled[page] ?? 0;
    const asked = isAskedEdition(intent, concepts, run, title);
    const share = coverage(title);
    keepBest(best, {page, score: (scores[page] ?? 0) * covered ** 2 * (asked ? ASKED_EDITION : prior) * kind * (1 + share * (0.5 + named(page))), titled: share, asked}, most);
    return true;
  });
  return {pages: meeting, total, best};
}

/**
 * A frozen guideline never stands above the same guideline in force, unless it is asked for.
 * @param ranked the best pages. @param successorOf the page in force, for frozen ones.
 */
export function belowTheirSuccessors(ranked: readonly Ranked[], successorOf: (page: number) => number | undefined): Ranked[] {
  const scores = new Map(ranked.map((one) => [one.page, one.score]));
  return ranked
    .map((one) => {
      const successor = one.asked ? undefined : scores.get(successorOf(one.page) ?? -1);
      return successor !== undefined && successor < one.score ? {...one, score: successor * 0.99} : one;
    })
    .sort(byScore);
}
