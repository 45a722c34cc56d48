/** A packed index opened for queries: lunr scores, this keeps what ranking needs beside it. */
import type lunr from 'lunr';
import {unpackIndex, type PackedIndex} from './pack';

/** A term asked for, and its weight among the alternatives of one idea. */
export interface WeightedTerm {
  readonly term: string;
  readonly boost: number;
}

export interface Match {
  readonly id: number;
  readonly score: number;
  /** Fields in which each matched term stands. */
  readonly terms: ReadonlyMap<string, readonly string[]>;
}

export interface Matcher {
  readonly has: (term: string) => boolean;
  /** How much a term tells: rare terms tell more. Zero for terms that the library lacks. */
  readonly weight: (term: string) => number;
  readonly search: (terms: readonly WeightedTerm[]) => Match[];
}

function toMatch({ref, score, matchData}: lunr.Index.Result): Match {
  const metadata = matchData.metadata as Record<string, Record<string, unknown>>;
  return {id: Number(ref), score, terms: new Map(Object.entries(metadata).map(([term, fields]) => [term, Object.keys(fields)]))};
}

/** Unpacks the index once; the matcher then answers any number of queries. */
export function openMatcher(packed: PackedIndex): Matcher {
  const index = unpackIndex(packed);
  const terms = packed.terms.split('\n');
  const frequency = new Map(terms.map((term, at) => [term, Math.max(...(packed.postings[at] ?? []).map((list) => (list === 0 ? 0 : list.length)))]));
  return {
    has: (term) => frequency.has(term),
    weight: (term) => (frequency.has(term) ? Math.log(1 + packed.documents / (frequency.get(term) ?? 1)) : 0),
    search: (wanted) =>
      index
        .query((query) => {
          for (const {term, boost} of wanted) query.term(term, {boost, usePipeline: false});
        })
        .map(toMatch),
  };
}
