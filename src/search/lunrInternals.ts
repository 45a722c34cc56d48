/** Parts of lunr 2.3.9 that its type package leaves out. lunr is frozen; the property test in `pack` notices any drift. */
import lunr from 'lunr';

/** What a builder holds once `build()` has run. */
interface BuilderState {
  readonly _fields: Record<string, {readonly boost?: number}>;
  readonly _b: number;
  readonly _k1: number;
  readonly documentCount: number;
  readonly fieldTermFrequencies: Record<string, Record<string, number>>;
  readonly fieldLengths: Record<string, number>;
  readonly invertedIndex: Record<string, Record<string, Record<string, unknown>>>;
}

interface Internals {
  readonly idf: (posting: Record<string, unknown>, documents: number) => number;
  readonly TokenSet: {readonly fromArray: (sortedTerms: readonly string[]) => lunr.TokenSet};
  readonly Vector: new () => lunr.Vector;
  readonly Index: new (parts: IndexParts) => lunr.Index;
}

/** What a `lunr.Index` is made of. */
interface IndexParts {
  readonly invertedIndex: Readonly<Record<string, unknown>>;
  readonly fieldVectors: Readonly<Record<string, lunr.Vector>>;
  readonly tokenSet: lunr.TokenSet;
  readonly fields: readonly string[];
  readonly pipeline: lunr.Pipeline;
}

export const builderState = (builder: lunr.Builder): BuilderState => builder as unknown as BuilderState;

const internals = lunr as unknown as Internals;

export const lunrIdf = internals.idf;
export const toTokenSet = internals.TokenSet.fromArray;
export const newVector = (): lunr.Vector => new internals.Vector();
export const newIndex = (parts: IndexParts): lunr.Index => new internals.Index(parts);
