/**
 * The numbers of pages. Pages that share their facets stand together, so that those facets are a few runs; within a run
 * pages with like titles stand together, so that the results of a query share display files and postings have small gaps.
 */
import {RUN_FACETS, type Kind, type Run} from '../library';
import type {Document} from './document';

const runKey = ({facets, prior, priorCited, lists}: Document): string => [...RUN_FACETS.map((facet) => facets[facet] ?? ''), prior, priorCited, lists ?? ''].join('\u0001');

/** Pages of one kind right below an address that make its page their list. */
const FEWEST_LISTED = 3;

const parentOf = (url: string): string => url.replace(/[^/]+\/$/, '');

/** Says of each page what kind it lists: by the pages right below its address. */
export function markLists(documents: readonly Document[]): Document[] {
  const below = new Map<string, Map<Kind, number>>();
  for (const {page: {url, kind}} of documents) {
    const counts = below.get(parentOf(url)) ?? new Map<Kind, number>();
    below.set(parentOf(url), counts.set(kind, (counts.get(kind) ?? 0) + 1));
  }
  return documents.map((one) => {
    const kinds = [...(below.get(one.page.url) ?? [])].filter(([kind, count]) => kind !== 'lainnya' && count >= FEWEST_LISTED);
    const lists = kinds.sort(([, a], [, b]) => b - a)[0]?.[0];
    return lists ? {...one, lists} : one;
  });
}

/** Words of titles, the commonest first: pages that share their common words become neighbours. */
function titleKeys(documents: readonly Document[]): Map<Document, string> {
  const words = documents.map(({page}) => [...new Set(page.title.toLowerCase().match(/\p{L}{4,}/gu) ?? [])]);
  const counts = new Map<string, number>();
  for (const word of words.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const byUse = (a: string, b: string): number => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1);
  return new Map(documents.map((document, at) => [document, (words[at] ?? []).sort(byUse).join(' ')]));
}

/** Sorts documents; the same documents in any order give the same order. */
export function orderDocuments(documents: readonly Document[]): Document[] {
  const titles = titleKeys(documents);
  const keys = new Map(documents.map((one) => [one, `${runKey(one)}\u0002${titles.get(one) ?? ''}\u0002${one.page.url}`]));
  return [...documents].sort((a, b) => ((keys.get(a) ?? '') < (keys.get(b) ?? '') ? -1 : 1));
}

/** The runs of ordered documents. */
export function toRuns(documents: readonly Document[]): Run[] {
  return documents.flatMap((document, first) => {
    const before = documents[first - 1];
    if (before && runKey(before) === runKey(document)) return [];
    return [{first, ...document.facets, prior: document.prior, priorCited: document.priorCited, ...(document.lists ? {lists: document.lists} : {})}];
  });
}

/** For each frozen guideline the number of the same guideline in force, whose address lacks the edition. */
export function toSuccessors(documents: readonly Document[]): (number | undefined)[] {
  const numbers = new Map(documents.map(({page}, number) => [page.url, number]));
  return documents.map(({page, facets: {versi}}) => (versi && versi !== 'berlaku' ? numbers.get(page.url.replace(`/${versi}/`, '/')) : undefined));
}
