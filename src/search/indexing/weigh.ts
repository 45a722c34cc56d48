/**
 * What lunr's builder counted, as postings with lunr's scores: the inverted index and the field vectors in one. The last
 * step of lunr's own `build()` (vectors in memory, a set of all terms) is left out because nobody asks the whole index;
 * its arithmetic is repeated here, and a property test holds every score to that of a whole `lunr.Index`.
 */
import type lunr from 'lunr';
import {FIELDS, type Posting} from '../format/postings';
import {builderState, type BuilderState} from './lunrInternals';

/** Different terms of a page's name, for the terms that are in it, else 0; see Posting.named. */
export type NameSize = (page: number, term: string) => number;

/** Scores one occurrence in thousandths, as lunr rounds it. */
type Scorer = (idf: number, tf: number, page: number) => number;

/** Numbers of one entry of a row: page, field, term frequency. */
const ENTRY = 3;

/** BM25 of one field as lunr's builder computes it. */
function fieldScorer({_fields, _b: b, _k1: k1, documentCount, fieldLengths}: BuilderState, field: string): Scorer {
  const boost = _fields[field]?.boost ?? 1;
  const lengths = Array.from({length: documentCount}, (_, page) => fieldLengths[`${field}/${page}`] ?? 0);
  const average = lengths.reduce((sum, length) => sum + length, 0) / documentCount;
  return (idf, tf, page) => Math.round(((idf * ((k1 + 1) * tf)) / (k1 * (1 - b + b * ((lengths[page] ?? 0) / average)) + tf)) * boost * 1000);
}

/** lunr's inverse document frequency: a page counts once for each field that has the term. */
const idfOf = (found: number, pages: number): number => Math.log(1 + Math.abs((pages - found + 0.5) / (found + 0.5)));

/** Entries of every term, pages ascending, fields of a page together. */
function collect({documentCount, fieldTermFrequencies}: BuilderState): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  for (let page = 0; page < documentCount; page += 1) {
    FIELDS.forEach(({name}, field) => {
      const frequencies = fieldTermFrequencies[`${name}/${page}`];
      for (const term in frequencies) {
        const row = rows.get(term);
        if (row) row.push(page, field, frequencies[term] ?? 0);
        else rows.set(term, [page, field, frequencies[term] ?? 0]);
      }
    });
  }
  return rows;
}

function toPostings(term: string, row: readonly number[], pages: number, scorers: readonly Scorer[], nameSize: NameSize): Posting[] {
  const idf = idfOf(row.length / ENTRY, pages);
  const postings: {page: number; scores: (number | undefined)[]; named: number}[] = [];
  for (let at = 0; at < row.length; at += ENTRY) {
    const [page = 0, field = 0, tf = 0] = [row[at], row[at + 1], row[at + 2]];
    let last = postings.at(-1);
    if (last?.page !== page) postings.push((last = {page, scores: [undefined, undefined, undefined, undefined], named: 0}));
    last.scores[field] = scorers[field]?.(idf, tf, page) ?? 0;
    if (field === 0) last.named = nameSize(page, term);
  }
  return postings;
}

/**
 * @param builder with documents `0`, `1`, `2` … of the fields of FIELDS.
 * @returns the terms, and the postings of one of them, pages ascending; made when asked for, so that memory stays low.
 */
export function weigh(builder: lunr.Builder, nameSize: NameSize): {terms: readonly string[]; postings: (term: string) => Posting[]} {
  const state = builderState(builder);
  const rows = collect(state);
  const scorers = FIELDS.map(({name}) => fieldScorer(state, name));
  return {terms: [...rows.keys()], postings: (term) => toPostings(term, rows.get(term) ?? [], state.documentCount, scorers, nameSize)};
}
