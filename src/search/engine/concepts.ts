/** What a query asks for: one idea a word, name or citation, each with the index terms that stand for it. */
import type {Name} from '../format/termLines';
import {readIntent, weighYears, type Intent} from './intent';
import {lookUp, lookUpAll, weightOf, type Asked, type FoundWord} from './lookUp';
import {readText} from '../normalise';
import type {Library} from './openLibrary';
import {LONGEST_QUERY, readOperators, type Operated} from './operators';
import type {Clause} from './score';
import {citationTerms, citationWords, type Citation} from '../words/citations';
import {fold, splitWords} from '../words/fold';
import {questionHints} from '../words/questions';
import {STOP_WORDS} from '../words/stopWords';

export interface Concept extends Clause {
  readonly terms: readonly Asked[];
  /** How much of the query this idea is; 0 for what only helps to rank. */
  readonly weight: number;
}

export interface ParsedQuery {
  readonly concepts: readonly Concept[];
  readonly citations: readonly Citation[];
  readonly intent: Intent;
  /** The respectful term that replaced another one. */
  readonly redirected?: string;
  /** Words taken for a misspelt one: typed word → the word searched for. */
  readonly corrected: readonly (readonly [typed: string, used: string])[];
  /** Whole queries that the typed one may become. */
  readonly suggestions: readonly string[];
}

/** Weight of a hint beside a word that was typed. */
const HINT = 0.3;

function concept(library: Library, terms: readonly Asked[]): Concept {
  return {terms, presence: 'optional', weight: Math.max(0.5, ...terms.map(({postings}) => weightOf(library, postings)))};
}

/** Whether a word only serves a citation: its numbers, and the names of its parts. */
function toServed(text: string, citations: readonly Citation[]): (word: string) => boolean {
  const words = citationWords(fold(text));
  const own = citations.flatMap(({from, to}) => words.slice(from, to)).map((word) => word.replace(/[()]/g, ''));
  const served = new Set(citations.length ? [...own, 'nomor', 'tahun', 'pasal', 'ayat', 'huruf', 'angka', 'lampiran'] : []);
  return (word) => served.has(word);
}

async function ask(library: Library, key: string, boost: number): Promise<Asked[]> {
  const line = await library.line(key);
  return line && line.postings !== '' ? [{key, postings: line.postings, boost, line}] : [];
}

/** An idea a citation, its exact terms first. */
async function citationConcepts(library: Library, citations: readonly Citation[]): Promise<Concept[]> {
  const asked = await Promise.all(citations.map(async (one) => (await Promise.all(citationTerms(one).map((key) => ask(library, key, 1)))).flat()));
  return asked.filter((terms) => terms.length > 0).map((terms) => concept(library, terms.map((term, at) => ({...term, boost: at === 0 ? 3 : 1}))));
}

/** The longest name that begins at a word. */
async function nameAt(library: Library, found: readonly FoundWord[], at: number): Promise<Name | undefined> {
  const lines = await Promise.all((found[at]?.stems ?? []).map(library.line));
  const names = lines.flatMap((line) => line?.names ?? []);
  return names.find(({stems}) => stems.every((stem, offset) => found[at + offset]?.stems.includes(stem)));
}

async function wordConcepts(library: Library, found: readonly FoundWord[]): Promise<Concept[]> {
  const concepts: Concept[] = [];
  for (let at = 0; at < found.length; ) {
    const name = await nameAt(library, found, at);
    const named = name && !name.ambiguous ? await ask(library, name.term, 1.5) : [];
    concepts.push(concept(library, named.length ? named : (found[at]?.terms ?? [])));
    at += named.length ? (name?.stems.length ?? 1) : 1;
  }
  return concepts;
}

async function operatedConcepts(library: Library, operated: readonly Operated[]): Promise<Concept[]> {
  const all = operated.map(async ({word, presence, fields, ...how}) => {
    const {words} = readText(word, library.locale, library.rules);
    const found = await Promise.all(words.map((one) => lookUpAll(library, one, how)));
    return found.map((terms): Concept => ({...concept(library, terms), presence, ...(presence === 'prohibited' ? {weight: 0} : {}), ...(fields === undefined ? {} : {fields})}));
  });
  return (await Promise.all(all)).flat();
}

async function hintConcepts(library: Library, text: string): Promise<Concept[]> {
  const hints = await Promise.all(questionHints(splitWords(fold(text))).map((word) => lookUp(library, word, false)));
  const terms = hints.flatMap((one) => one.terms).map((one) => ({...one, boost: HINT}));
  return terms.length ? [{terms, presence: 'optional', weight: 0}] : [];
}

/** On the English site `what is spm` asks for SPM, not for pages with a heading "What was done". */
function withoutEnglishStopWords(words: readonly string[], kept: ReadonlySet<string>): readonly string[] {
  const meaningful = words.filter((word) => kept.has(word) || !STOP_WORDS.en.has(word));
  return meaningful.length ? meaningful : words;
}

/** @param typing true while the reader types: the last word is then a beginning. */
export async function parseQuery(library: Library, input: string, typing: boolean): Promise<ParsedQuery> {
  const {operated, rest: text} = readOperators(input);
  // Queries are read as Indonesian on every site: the index knows what else a word means.
  const {words: read, citations, redirects} = readText(text, 'id', library.rules);
  const words = library.locale === 'en' ? withoutEnglishStopWords(read, library.rules.kept) : read;
  const intent = readIntent(text, citations.some(({nomor}) => nomor !== undefined));
  const ends = typing && input.length <= LONGEST_QUERY && !/\s$/.test(input);
  const served = toServed(text, citations);
  const find = (word: string, at: number): Promise<FoundWord> => lookUp(library, word, ends && at === words.length - 1);
  const [cited, others, operatedOnes, hints] = await Promise.all([
    citationConcepts(library, citations),
    Promise.all(words.map((word, at) => (served(word) ? undefined : find(word, at)))),
    operatedConcepts(library, operated),
    hintConcepts(library, text),
  ]);
  // A citation that the library does not know is searched for word by word.
  const all = cited.length || !citations.length ? others : await Promise.all(words.map(find));
  const found = all.filter((one) => one !== undefined);
  const own = weighYears(await wordConcepts(library, found), intent);
  const last = found.at(-1);
  const before = input.slice(0, Math.max(0, input.length - (last?.surface.length ?? 0)));
  const redirected = redirects[0]?.to.join(' ');
  return {
    concepts: [...cited, ...own, ...operatedOnes, ...(own.length ? hints : [])],
    citations,
    intent,
    corrected: found.flatMap(({surface, used}) => (used ? [[surface, used] as const] : [])),
    suggestions: ends && last ? last.completions.map((word) => before + word) : [],
    ...(redirected ? {redirected} : {}),
  };
}
