/** Parts of lunr 2.3.9 that its type package leaves out. lunr is frozen; the property test of the index notices any drift. */
import type lunr from 'lunr';

/** What a builder holds once documents are added. */
export interface BuilderState {
  readonly _fields: Record<string, {readonly boost?: number}>;
  readonly _b: number;
  readonly _k1: number;
  readonly documentCount: number;
  readonly fieldTermFrequencies: Record<string, Record<string, number>>;
  readonly fieldLengths: Record<string, number>;
}

export const builderState = (builder: lunr.Builder): BuilderState => builder as unknown as BuilderState;
