/** From lunr's scores to the order of results: lunr's score × share of the query covered × how the page is named × what holds now. */
import type {Concept, ParsedQuery} from './concepts';
import {isAskedEdition, kindFactor} from './intent';
import type {Run} from '../library';
import type {Library} from './openLibrary';
import {score, type Match} from './score';

export interface Ranked {
  readonly page: number;
  readonly score: number;
  /** Share of the query that the title and other names cover. */
  readonly titled: number;
  /** True for a frozen edition that the query asks for by its year. */
  readonly asked: boolean;
}

/** Share of the query, by weight, whose bits are set. */
function coverage(concepts: readonly Concept[], bits: number): number {
  let [all, hit] = [0, 0];
  concepts.forEach(({weight}, at) => {
    all += weight;
    if (bits & (1 << at)) hit += weight;
  });
  return all === 0 ? 0 : hit / all;
}

/** How much a frozen edition counts that is asked for: as the one in force. */
const ASKED_EDITION = 1.2;

function priorOf(run: Run | undefined, cited: boolean, asked: boolean): number {
  if (asked) return ASKED_EDITION;
  return (cited ? run?.priorCited : run?.prior) ?? 1;
}

/** Negative for a page that meets nothing but hints; a score may round to 0 and still count. */
function scoreOne(library: Library, {concepts, intent}: ParsedQuery, cited: boolean, {page, score: own, met, titled: titledBits, named}: Match): number {
  const covered = coverage(concepts, met);
  if (covered === 0) return -1;
  const run = library.runs[library.runOf[page] ?? 0];
  const asked = isAskedEdition(intent, concepts, run, titledBits);
  return own * covered ** 2 * priorOf(run, cited, asked) * kindFactor(intent, run) * (1 + coverage(concepts, titledBits) * (0.5 + named));
}

/** Best first; pages of equal score by number. */
export const byScore = (a: Ranked, b: Ranked): number => b.score - a.score || a.page - b.page;

export interface Ranking {
  /** Every page that meets the query, in no order. */
  readonly pages: readonly number[];
  /** How many of them pass the filter. */
  readonly total: number;
  /** The best of those that pass, best first. */
  readonly best: (most: number) => Ranked[];
}

/** The score that `most` of the scores reach. */
function reachedBy(scores: readonly number[], most: number): number {
  if (scores.length <= most) return -Infinity;
  return Float64Array.from(scores).sort()[scores.length - most] ?? -Infinity;
}

/** Scores all pages, and puts only the best in order: a common word is on most pages of a library, and few are shown. */
export function rankPages(library: Library, parsed: ParsedQuery, passes: (page: number) => boolean): Ranking {
  const {concepts, intent, citations} = parsed;
  const cited = citations.some(({nomor}) => nomor !== undefined);
  const scored = score(concepts).map((match) => ({match, score: scoreOne(library, parsed, cited, match)})).filter((one) => one.score >= 0);
  const passing = scored.filter(({match}) => passes(match.page));
  const toRanked = ({match: {page, titled}, score: value}: (typeof scored)[number]): Ranked => ({
    page,
    score: value,
    titled: coverage(concepts, titled),
    asked: isAskedEdition(intent, concepts, library.runs[library.runOf[page] ?? 0], titled),
  });
  return {
    pages: scored.map(({match}) => match.page),
    total: passing.length,
    best: (most) => {
      const least = reachedBy(passing.map((one) => one.score), most);
      return passing.filter((one) => one.score >= least).map(toRanked).sort(byScore).slice(0, most);
    },
  };
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
