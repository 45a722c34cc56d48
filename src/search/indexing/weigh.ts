/**
 * What lunr's builder counted, as postings with lunr's scores: the inverted index and the field vectors in one. The last
 * step of lunr's own `build()` (vectors in memory, a set of all terms) is left out because nobody asks the whole index;
 * its arithmetic is repeated here, and a property test holds every score to that of a whole `lunr.Index`.
 */
import type lunr from 'lunr';
import {FIELDS, type Posting} from '../format/postings';
import {builderState, lunrIdf, type BuilderState} from '../lunrInternals';

/** Different terms of a page's name by page, for the terms that are in it; see Posting.named. */
export type NameSizes = (page: number, term: string) => number;

type Scores = (number | undefined)[];

/** BM25 of one field as lunr's builder computes it, rounded as lunr rounds it, in thousandths. */
function fieldScorer({_fields, _b: b, _k1: k1, documentCount, fieldLengths}: BuilderState, field: string): (idf: number, tf: number, page: number) => number {
  const boost = _fields[field]?.boost ?? 1;
  const lengths = Array.from({length: documentCount}, (_, page) => fieldLengths[`${field}/${page}`] ?? 0);
  const average = lengths.reduce((sum, length) => sum + length, 0) / documentCount;
  return (idf, tf, page) => {
    let score = (idf * ((k1 + 1) * tf)) / (k1 * (1 - b + b * ((lengths[page] ?? 0) / average)) + tf);
    score *= boost;
    return Math.round(score * 1000);
  };
}

/** Adds the scores of one field of all pages to the rows of their terms. */
function addField(state: BuilderState, field: number, idfs: ReadonlyMap<string, number>, rows: ReadonlyMap<string, Map<number, Scores>>): void {
  const name = FIELDS[field]?.name ?? '';
  const score = fieldScorer(state, name);
  for (let page = 0; page < state.documentCount; page += 1) {
    const frequencies = state.fieldTermFrequencies[`${name}/${page}`] ?? {};
    for (const term in frequencies) {
      const row = rows.get(term);
      const scores: Scores = row?.get(page) ?? [undefined, undefined, undefined, undefined];
      scores[field] = score(idfs.get(term) ?? 0, frequencies[term] ?? 0, page);
      row?.set(page, scores);
    }
  }
}

/** @param builder with documents `0`, `1`, `2` … of the fields of FIELDS. @returns postings by term, pages ascending. */
export function weigh(builder: lunr.Builder, nameSize: NameSizes): Map<string, Posting[]> {
  const state = builderState(builder);
  const terms = Object.keys(state.invertedIndex);
  const idfs = new Map(terms.map((term) => [term, lunrIdf(state.invertedIndex[term] ?? {}, state.documentCount)]));
  const rows = new Map(terms.map((term) => [term, new Map<number, Scores>()]));
  FIELDS.forEach((_, field) => {
    addField(state, field, idfs, rows);
  });
  const toPosting = (term: string, page: number, scores: Scores): Posting => ({page, scores, named: scores[0] === undefined ? 0 : nameSize(page, term)});
  return new Map([...rows].map(([term, row]) => [term, [...row].sort(([a], [b]) => a - b).map(([page, scores]) => toPosting(term, page, scores))]));
}
