/**
 * The one normalisation of text for search. The build indexes with it, the browser's worker and `pustaka search` query with
 * it: what this module says is equal, is found as equal. Steps: fold, words, spellings, respectful terms, numerals, stop
 * words; citations are read beside the words. Stems follow: at build by dictionary, in the reader by the index.
 */
import {citationWords, parseCitations, type Citation} from './words/citations';
import {fold, splitWords} from './words/fold';
import {guessEnglish, guessStem} from './words/guess';
import type {Language} from './words/lexicon';
import {romanToDigits} from './words/roman';
import {STOP_WORDS} from './words/stopWords';
import {rewriteWords, type Rewrite} from './words/rewrites';

/** What the glossary adds to the rules of the language, and who knows the spellings. */
export interface Rules {
  /** Official spelling of a word: the build has the tables, the reader finds what they say in the index. */
  readonly respell: (word: string) => string;
  /** Runs of words for others; the longest wins. */
  readonly rewrites: readonly Rewrite[];
  /** Abbreviations that must not be dropped as stop words. */
  readonly kept: ReadonlySet<string>;
}

export interface ReadText {
  /** Meaningful words in their indexed spelling; stop words only where nothing else is left. */
  readonly words: readonly string[];
  readonly citations: readonly Citation[];
  readonly redirects: readonly Rewrite[];
}

/** Language of a text by its `lang` attribute; anything but English is treated as Indonesian. */
export const toLanguage = (lang: string): Language => (lang.startsWith('en') ? 'en' : 'id');

/** Words, citations and redirects of a text. */
export function readText(text: string, language: Language, {respell, rewrites, kept}: Rules): ReadText {
  const folded = fold(text);
  const raw = splitWords(folded);
  const spelled = language === 'id' ? raw.map(respell) : raw;
  const {words: rewritten, redirects} = language === 'id' ? rewriteWords(spelled, rewrites) : {words: spelled, redirects: []};
  const all = romanToDigits(rewritten);
  const meaningful = all.filter((word) => kept.has(word) || !STOP_WORDS[language].has(word));
  return {words: meaningful.length ? meaningful : all, citations: parseCitations(citationWords(folded)), redirects};
}

/** The key under which a word is looked up first: its stem as far as letters alone tell, by the language of the site. */
export const guessKey = (word: string, language: Language): string => (language === 'en' ? guessEnglish(word) : guessStem(word));
