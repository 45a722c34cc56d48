/** From a word to what the index knows about it: its terms, else its completions, else near words. */
import {termsNear, termsWithPrefix} from './expand';
import type {TermLine} from '../format/termLines';
import type {WordList} from '../format/wordList';
import {countPostings} from '../format/postings';
import {guessKey} from '../normalise';
import type {Library} from './openLibrary';
import type {Term} from './score';
import {completions, corrections} from '../words/nearby';

/** A term asked for, with all that the index says about it. */
export interface Asked extends Term {
  readonly line: TermLine;
}

export interface FoundWord {
  readonly surface: string;
  /** Its own terms, whether or not a page has them: names begin with them. */
  readonly stems: readonly string[];
  readonly terms: readonly Asked[];
  /** The word that was taken for it. */
  readonly used?: string;
  /** Whole words that the typed beginning may become. */
  readonly completions: readonly string[];
}

const toAsked = (line: TermLine, boost: number): Asked => ({key: line.key, postings: line.postings, boost, line});

const dedupe = (terms: readonly Asked[]): Asked[] => [...new Map([...terms].reverse().map((one) => [one.key, one])).values()].reverse();

/** Keys that a word means: those that the index names for it, else the one that its letters lead to. */
async function keysOf(library: Library, word: string): Promise<readonly string[]> {
  const key = guessKey(word, library.locale);
  const line = await library.line(key);
  // `resikonya` leads to `resiko`, which the index knows as another spelling.
  const named = line?.elsewhere.get(word) ?? (line?.postings === '' ? line.elsewhere.get(key) : undefined);
  // A form that the library never saw: on the English site it may still be an Indonesian word.
  return named ?? [line || library.locale === 'id' ? key : guessKey(word, 'id')];
}

/** Lines of terms that pages have. */
async function linesOf(library: Library, word: string): Promise<TermLine[]> {
  const lines = await Promise.all((await keysOf(library, word)).map(library.line));
  return lines.filter((line): line is TermLine => line !== undefined && line.postings !== '');
}

async function askAll(library: Library, words: readonly string[], boost: number): Promise<Asked[]> {
  return (await Promise.all(words.map((word) => linesOf(library, word)))).flat().map((line) => toAsked(line, boost));
}

/** How many completions of one beginning are offered, and how many of them are searched for. */
const MOST_COMPLETIONS = 5;
const SEARCHED_COMPLETIONS = 3;

/** Terms of the same shard that begin so: rare words that the lists of common words leave out. */
async function rareCompletions(library: Library, word: string): Promise<Asked[]> {
  const shard = await library.shards.at(library.shards.indexOf(word));
  const keys = shard.keys.filter((key) => key.startsWith(word) && key !== word).slice(0, MOST_COMPLETIONS);
  return keys.flatMap((key) => shard.line(key) ?? []).filter(({postings}) => postings !== '').map((line) => toAsked(line, 0.5));
}

async function complete(library: Library, list: WordList, word: string, boost: number): Promise<{words: string[]; terms: Asked[]}> {
  const words = completions(list, word, MOST_COMPLETIONS + 1).filter((one) => one !== word).slice(0, MOST_COMPLETIONS);
  const terms = words.length ? await askAll(library, words.slice(0, SEARCHED_COMPLETIONS), boost) : await rareCompletions(library, word);
  return {words, terms: dedupe(terms)};
}

/**
 * @param typing true for a word that is still being typed.
 * Terms of a known word; while it is being typed its completions too; of an unknown one its completions, else near words.
 */
export async function lookUp(library: Library, surface: string, typing: boolean): Promise<FoundWord> {
  const list = typing ? library.words(surface) : undefined;
  const stems = await keysOf(library, surface);
  const own = await askAll(library, [surface], 1);
  const found = {surface, stems, completions: []};
  if (typing && list && surface.length >= 2) {
    const {words, terms} = await complete(library, await list, surface, 0.6);
    const grown = terms.filter(({key}) => !own.some((one) => one.key === key));
    if (own.length || grown.length) return {...found, terms: [...own, ...grown], completions: words};
  }
  if (own.length || /\d/.test(surface) || surface.length < 3) return {...found, terms: own};
  const known = await library.words(surface);
  const longer = await complete(library, known, surface, 0.7);
  if (longer.terms.length) return {...found, terms: longer.terms, completions: longer.words};
  const near = corrections(known, surface, 2);
  return {...found, terms: dedupe(await askAll(library, near, 0.9)), ...(near[0] ? {used: near[0]} : {})};
}

/** Terms of a word with an operator: all with its beginning, or all near it, beside its own. */
export async function lookUpAll(library: Library, word: string, {prefix, distance}: {readonly prefix: boolean; readonly distance: number}): Promise<Asked[]> {
  const own = await askAll(library, [word], 1);
  const list = prefix ? completions(await library.words(word), word, MOST_COMPLETIONS) : [];
  const grown = prefix ? await termsWithPrefix(library, word) : distance > 0 ? await termsNear(library, word, distance) : [];
  const more = grown.filter(({postings}) => postings !== '').map((line) => toAsked(line, 1));
  return dedupe([...own, ...more, ...(await askAll(library, list, 1))]);
}

/** How much a term tells: rare terms tell more. */
export const weightOf = (library: Library, postings: string): number => Math.log(1 + library.pages / Math.max(1, countPostings(postings)));
