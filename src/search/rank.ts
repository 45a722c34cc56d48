/** From lunr's scores to the order of results: lunr's score × share of the query covered × how the page is named × what holds now. */
import type {Concept, ParsedQuery} from './concepts';
import type {Library} from './openLibrary';
import {score, type Match} from './score';

export interface Ranked {
  readonly page: number;
  readonly score: number;
  /** Share of the query that the title and other names cover. */
  readonly titled: number;
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

function rankOne(library: Library, concepts: readonly Concept[], cited: boolean, {page, score: own, met, titled: titledBits, named}: Match): Ranked[] {
  const covered = coverage(concepts, met);
  if (covered === 0) return [];
  const run = library.runs[library.runOf[page] ?? 0];
  const prior = (cited ? run?.priorCited : run?.prior) ?? 1;
  const titled = coverage(concepts, titledBits);
  return [{page, titled, score: own * covered ** 2 * prior * (1 + titled * (0.5 + named))}];
}

/** Best first; pages of equal score by number. */
export const byScore = (a: Ranked, b: Ranked): number => b.score - a.score || a.page - b.page;

/** Every page that meets the query, best first. */
export function rankPages(library: Library, {concepts, citations}: ParsedQuery): Ranked[] {
  const cited = citations.some(({nomor}) => nomor !== undefined);
  return score(concepts).flatMap((match) => rankOne(library, concepts, cited, match)).sort(byScore);
}

/**
 * A frozen guideline never stands above the same guideline in force.
 * @param ranked the best pages. @param successorOf the page in force, for frozen ones.
 */
export function belowTheirSuccessors(ranked: readonly Ranked[], successorOf: (page: number) => number | undefined): Ranked[] {
  const scores = new Map(ranked.map((one) => [one.page, one.score]));
  return ranked
    .map((one) => {
      const successor = scores.get(successorOf(one.page) ?? -1);
      return successor !== undefined && successor < one.score ? {...one, score: successor * 0.99} : one;
    })
    .sort(byScore);
}
