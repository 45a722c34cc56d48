/**
 * lunr's index without what can be computed again: terms, postings with term frequencies, and field lengths. Unpacking
 * repeats lunr's own arithmetic (BM25, `lunr.idf`), so results and scores equal those of the index that lunr builds; the
 * property test holds them together. Postings are delta-coded; gzip does the rest.
 */
import lunr from 'lunr';
import {builderState, lunrIdf, newIndex, newVector, toTokenSet} from './lunrInternals';

/** Postings of one term in one field: document deltas, doubled; odd when a frequency above one follows. */
type Postings = readonly number[];

export interface PackedIndex {
  readonly fields: readonly (readonly [name: string, boost: number])[];
  readonly b: number;
  readonly k1: number;
  readonly documents: number;
  /** Length of each field by document. */
  readonly lengths: readonly (readonly number[])[];
  /** All terms in order, joined by line breaks. */
  readonly terms: string;
  /** For each term, for each field; 0 for none. */
  readonly postings: readonly (readonly (Postings | 0)[])[];
}

/** Reads a built builder whose references are 0, 1, 2 … */
export function packIndex(builder: lunr.Builder): PackedIndex {
  const state = builderState(builder);
  const fields = Object.entries(state._fields).map(([name, {boost}]) => [name, boost ?? 1] as const);
  const numbers = Array.from({length: state.documentCount}, (_, doc) => doc);
  const terms = Object.keys(state.invertedIndex).sort();
  const pack = (term: string, field: string): Postings | 0 => {
    const docs = Object.keys(state.invertedIndex[term]?.[field] ?? {}).map(Number).sort((a, b) => a - b);
    if (!docs.length) return 0;
    return docs.flatMap((doc, index) => {
      const delta = doc - (docs[index - 1] ?? 0);
      const tf = state.fieldTermFrequencies[`${field}/${doc}`]?.[term] ?? 1;
      return tf > 1 ? [delta * 2 + 1, tf] : [delta * 2];
    });
  };
  return {
    fields,
    b: state._b,
    k1: state._k1,
    documents: state.documentCount,
    lengths: fields.map(([name]) => numbers.map((doc) => state.fieldLengths[`${name}/${doc}`] ?? 0)),
    terms: terms.join('\n'),
    postings: terms.map((term) => fields.map(([name]) => pack(term, name))),
  };
}

function readPostings(postings: Postings): [doc: number, tf: number][] {
  const out: [number, number][] = [];
  let doc = 0;
  for (let at = 0; at < postings.length; at += 1) {
    const head = postings[at] ?? 0;
    doc += head >> 1;
    out.push([doc, head & 1 ? (postings[(at += 1)] ?? 1) : 1]);
  }
  return out;
}

/** BM25 as lunr's builder computes it, with its rounding to three decimals. */
function scorer({fields, b, k1, documents, lengths}: PackedIndex): (idf: number, tf: number, field: number, doc: number) => number {
  const average = lengths.map((list) => list.reduce((sum, length) => sum + length, 0) / documents);
  return (idf, tf, field, doc) => {
    const relative = (lengths[field]?.[doc] ?? 0) / (average[field] ?? 1);
    const score = ((idf * ((k1 + 1) * tf)) / (k1 * (1 - b + b * relative) + tf)) * (fields[field]?.[1] ?? 1);
    return Math.round(score * 1000) / 1000;
  };
}

/** The `lunr.Index` that the packed builder would have built. */
export function unpackIndex(packed: PackedIndex): lunr.Index {
  const names = packed.fields.map(([name]) => name);
  const score = scorer(packed);
  const terms = packed.terms === '' ? [] : packed.terms.split('\n');
  const vectors = names.map(() => Array.from({length: packed.documents}, newVector));
  const invertedIndex = Object.create(null) as Record<string, unknown>;
  terms.forEach((term, index) => {
    const rows = names.map((_, field) => readPostings(packed.postings[index]?.[field] || []));
    const posting: Record<string, unknown> = {_index: index};
    names.forEach((name, field) => (posting[name] = Object.fromEntries((rows[field] ?? []).map(([doc]) => [doc, {}]))));
    invertedIndex[term] = posting;
    const idf = lunrIdf(posting, packed.documents);
    rows.forEach((row, field) => row.forEach(([doc, tf]) => vectors[field]?.[doc]?.insert(index, score(idf, tf, field, doc))));
  });
  const fieldVectors = Object.fromEntries(vectors.flatMap((list, field) => list.map((vector, doc) => [`${names[field] ?? ''}/${doc}`, vector])));
  return newIndex({invertedIndex, fieldVectors, tokenSet: toTokenSet(terms), fields: names, pipeline: new lunr.Pipeline()});
}
