/**
 * MiniSearch with Snowball's Indonesian stemmer, set up as its documentation advises: prefixes and a fifth of the letters
 * wrong are allowed, titles weigh more. The same options build the index and ask it.
 */
export interface MiniDocument {
  readonly id: number;
  readonly judul: string;
  readonly subjudul: string;
  readonly isi: string;
  readonly url: string;
}

interface MiniIndex {
  readonly addAll: (documents: readonly MiniDocument[]) => void;
  readonly search: (query: string) => readonly {readonly id: number; readonly judul: string}[];
}

/** The part of MiniSearch's class that is used. */
export interface MiniSearchClass {
  new (options: object): MiniIndex;
  readonly loadJSON: (text: string, options: object) => MiniIndex;
}

/** @param stemmer Snowball's, for one word in small letters. */
export function setUp(Class: MiniSearchClass, stemmer: (word: string) => string): {readonly create: () => MiniIndex; readonly load: (text: string) => MiniIndex} {
  const options = {
    fields: ['judul', 'subjudul', 'isi'],
    storeFields: ['judul', 'url'],
    processTerm: (term: string): string => stemmer(term.toLowerCase()),
    searchOptions: {prefix: true, fuzzy: 0.2, boost: {judul: 6, subjudul: 2}},
  };
  return {create: () => new Class(options), load: (text) => Class.loadJSON(text, options)};
}
