/** Parts of lunr 2.3.9 that its type package leaves out. lunr is frozen; the property test of the index notices any drift. */
import lunr from 'lunr';

/** What a builder holds once documents are added. */
export interface BuilderState {
  readonly _fields: Record<string, {readonly boost?: number}>;
  readonly _b: number;
  readonly _k1: number;
  readonly documentCount: number;
  readonly fieldTermFrequencies: Record<string, Record<string, number>>;
  readonly fieldLengths: Record<string, number>;
  readonly invertedIndex: Record<string, Record<string, Record<string, unknown>>>;
}

export const builderState = (builder: lunr.Builder): BuilderState => builder as unknown as BuilderState;

/** lunr's inverse document frequency of a posting, over all its fields. */
export const lunrIdf = (lunr as unknown as {readonly idf: (posting: Record<string, unknown>, documents: number) => number}).idf;
