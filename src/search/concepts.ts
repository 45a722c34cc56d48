/** What a query asks for: one idea a word, phrase or citation, each with the index terms that stand for it. */
import type {WeightedTerm} from './matcher';
import {analyse, toTerm, type Word} from './normalise';
import type {Library} from './openLibrary';
import {citationTerms, citationWords, type Citation} from './words/citations';
import {fold, splitWords} from './words/fold';
import {phraseAt, type Language} from './words/lexicon';
import {completions, corrections} from './words/nearby';
import {questionHints} from './words/questions';

export interface Concept {
  readonly terms: readonly WeightedTerm[];
  /** How much of the query this idea is. */
  readonly weight: number;
}

export interface ParsedQuery {
  readonly concepts: readonly Concept[];
  readonly citations: readonly Citation[];
  /** The respectful term that replaced another one. */
  readonly redirected?: string;
  /** Words taken for a misspelt one: typed word → the word searched for. */
  readonly corrected: readonly (readonly [typed: string, used: string])[];
}

/** Longer queries are cut: nobody reads a result of two hundred words. */
const LONGEST_QUERY = 200;

/** Weight of a hint beside a word that was typed. */
const HINT = 0.3;

type Known = (term: string) => boolean;

function concept(library: Library, terms: readonly WeightedTerm[]): Concept {
  return {terms, weight: Math.max(0.5, ...terms.map(({term}) => library.pageMatcher.weight(term)))};
}

const languages = (library: Library): Language[] => (library.locale === 'en' ? ['en', 'id'] : ['id']);

function exact(library: Library, known: Known, surface: string): WeightedTerm[] {
  const terms = languages(library).map((language) => toTerm(surface, language, library.lexicon));
  return [...new Set(terms)].filter(known).map((term) => ({term, boost: 1}));
}

/** Terms of one word: its own; while it is being typed, its completions too; else near words. */
function wordTerms(library: Library, known: Known, word: Word, typing: boolean): {terms: WeightedTerm[]; used?: string} {
  const own = [...new Set([...(known(word.term) ? [word.term] : []), ...exact(library, known, word.surface).map(({term}) => term)])].map((term) => ({term, boost: 1}));
  const more = (words: readonly string[], boost: number): WeightedTerm[] => words.flatMap((one) => exact(library, known, one)).map(({term}) => ({term, boost}));
  if (typing && word.surface.length >= 2) {
    const grown = more(completions(library.words, word.surface, 8), 0.6).filter(({term}) => !own.some((one) => one.term === term));
    if (own.length || grown.length) return {terms: [...own, ...dedupe(grown)]};
  }
  if (own.length || /\d/.test(word.surface)) return {terms: own};
  const longer = word.surface.length >= 3 ? completions(library.words, word.surface, 5) : [];
  if (longer.length) return {terms: dedupe(more(longer, 0.7))};
  const near = corrections(library.words, word.surface, 2);
  return {terms: dedupe(more(near, 0.9)), ...(near[0] ? {used: near[0]} : {})};
}

function dedupe(terms: readonly WeightedTerm[]): WeightedTerm[] {
  return [...new Map(terms.map((one) => [one.term, one])).values()];
}

/** Words that only serve a citation: its numbers, and the names of its parts. */
function citationSurfaces(text: string, citations: readonly Citation[]): Set<string> {
  const words = citationWords(fold(text));
  const own = citations.flatMap(({from, to}) => words.slice(from, to)).map((word) => word.replace(/[()]/g, ''));
  return new Set(citations.length ? [...own, 'nomor', 'tahun', 'pasal', 'ayat', 'huruf', 'angka', 'lampiran'] : []);
}

/** @param typing true while the reader types: the last word is then a beginning. */
export function parseQuery(library: Library, input: string, typing: boolean): ParsedQuery {
  const text = input.slice(0, LONGEST_QUERY);
  const known = (term: string): boolean => library.pageMatcher.has(term);
  const {words, citations, redirects} = analyse(text, 'id', library.lexicon);
  const found = citations.map((citation) => citationTerms(citation).filter(known)).filter((terms) => terms.length > 0);
  const served = citationSurfaces(text, found.length ? citations : []);
  const rest = words.filter(({surface}) => !served.has(surface));
  const concepts = found.map((terms) => concept(library, terms.map((term, index) => ({term, boost: index === 0 ? 3 : 1}))));
  const corrected: (readonly [string, string])[] = [];
  for (let at = 0; at < rest.length; ) {
    const phrase = languages(library).map((language) => phraseAt(library.lexicon, language, rest.map(({surface, term}) => (language === 'id' ? term : toTerm(surface, 'en', library.lexicon))), at)).find(Boolean);
    if (phrase && known(phrase.term) && !phrase.ambiguous) {
      concepts.push(concept(library, [{term: phrase.term, boost: 1.5}]));
      at += phrase.stems.length;
      continue;
    }
    const word = rest[at] ?? {surface: '', term: ''};
    const {terms, used} = wordTerms(library, known, word, typing && at === rest.length - 1 && !/\s$/.test(input));
    if (used) corrected.push([word.surface, used]);
    concepts.push(concept(library, terms));
    at += 1;
  }
  const hints = rest.length ? questionHints(splitWords(fold(text))).flatMap((word) => exact(library, known, word)) : [];
  if (hints.length) concepts.push({terms: hints.map(({term}) => ({term, boost: HINT})), weight: 0});
  const redirected = redirects[0]?.to.join(' ');
  return {concepts, citations, corrected, ...(redirected ? {redirected} : {})};
}
