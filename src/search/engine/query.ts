/** From a query to an answer, the same in the browser's worker and in `pustaka search`. An answer grows: titles, passages, counts. */
import {parseQuery, type ParsedQuery} from './concepts';
import {countFacets, toFilter, type Filters} from './facets';
import {wordingFactor, type Intent} from './intent';
import {openMarks, toMarks} from './marks';
import type {Library} from './openLibrary';
import {LONGEST_QUERY} from './operators';
import {showDirect, showPassages, showTitle, type Found, type ShownAnswer, type ShownHit} from './present';
import {belowTheirSuccessors, rankPages, type Ranked} from './rank';
import {resolveCitation, type DirectHit} from './resolve';
import {citationAnchor} from '../words/citations';
import {completions} from '../words/nearby';

export type {Filters} from './facets';

export interface SearchRequest {
  readonly q: string;
  readonly filters: Filters;
  readonly limit: number;
  /** True while the reader types. */
  readonly typing: boolean;
}

export interface Detail {
  /** False while typing: passages and counts cost requests. */
  readonly passages: boolean;
  /** Gets the first titles where the others must be fetched. Those are asked for once this is done: nothing goes over the line before the first. */
  readonly onFirst?: (answer: ShownAnswer) => Promise<void>;
  /** Gets what is known so far. */
  readonly onPartial?: (answer: ShownAnswer) => void;
}

/** Titles that are shown before the others are asked for: what a reader looks at first. */
const FIRST = 3;

/** The best pages with their display data; titles and frozen guidelines may change places, so a few more are looked at. */
async function findEntries(library: Library, ranked: readonly Ranked[], limit: number, intent: Intent): Promise<Found[]> {
  const entries = await Promise.all(ranked.slice(0, limit).map(async ({page}) => [page, await library.page(page)] as const));
  const byPage = new Map(entries);
  const worded = ranked.slice(0, limit).map((one) => ({...one, score: one.score * wordingFactor(intent, byPage.get(one.page)?.title ?? '')}));
  return belowTheirSuccessors(worded, (page) => byPage.get(page)?.successor).flatMap((one) => {
    const entry = byPage.get(one.page);
    return entry ? [{ranked: one, entry}] : [];
  });
}

async function directHits(library: Library, {citations}: ParsedQuery, passes: (page: number) => boolean): Promise<DirectHit[]> {
  const found = (await Promise.all(citations.map((one) => resolveCitation(library, one)))).flat().filter(({page}) => passes(page));
  return [...new Map(found.map((hit) => [`${hit.page}#${hit.anchor}`, hit])).values()];
}

/** Words that begin like those that were not found. */
async function nearestWords(library: Library, {concepts}: ParsedQuery, q: string): Promise<string[]> {
  if (concepts.every(({terms}) => terms.length > 0)) return [];
  const words = q.toLowerCase().match(/[a-z]{3,}/g)?.slice(0, 5) ?? [];
  const near = await Promise.all(words.map(async (word) => completions(await library.words(word), word.slice(0, 3), 2)));
  return [...new Set(near.flat())].slice(0, 6);
}

/**
 * Answers a query. Never throws on what readers type: an empty query has an empty answer.
 * @throws when a file of the index cannot be read.
 */
export async function answer(library: Library, {q: typed, filters, limit, typing}: SearchRequest, {passages, onFirst, onPartial}: Detail): Promise<ShownAnswer> {
  const q = typed.slice(0, LONGEST_QUERY);
  const parsed = await parseQuery(library, q, typing);
  const passes = await toFilter(library, filters);
  const {pages, total, best: ranked} = rankPages(library, parsed, passes, limit + FIRST);
  const marks = toMarks(parsed.concepts, library.locale);
  const find = openMarks(marks);
  const lawless = parsed.citations.find(({pasal, nomor}) => pasal !== undefined && nomor === undefined);
  const directing = directHits(library, parsed, passes);
  const first = findEntries(library, ranked, FIRST, parsed.intent);
  first.catch(() => undefined);
  const direct = (await directing).map((hit) => showDirect(library, hit));
  const base: ShownAnswer = {
    hits: [],
    total,
    direct,
    complete: false,
    corrected: parsed.corrected,
    suggestions: parsed.suggestions,
    nearest: ranked.length || direct.length ? [] : await nearestWords(library, parsed, q),
    marks,
    ...(lawless ? {lawless: citationAnchor(lawless)} : {}),
    ...(parsed.redirected ? {redirected: parsed.redirected} : {}),
  };
  const show = (found: readonly Found[]): ShownHit[] => found.map((one) => showTitle(library, one, find));
  if (onFirst && ranked.length > FIRST && !ranked.every(({page}) => library.holdsPage(page))) await onFirst({...base, hits: show(await first)});
  const found = (await findEntries(library, ranked, limit + FIRST, parsed.intent)).slice(0, limit);
  const titled = {...base, hits: show(found)};
  if (!passages) return {...titled, complete: true};
  onPartial?.(titled);
  const full = {...base, hits: await Promise.all(found.map((one) => showPassages(library, one, parsed.concepts, find)))};
  onPartial?.(full);
  return {...full, facets: await countFacets(library, pages, filters), complete: true};
}
