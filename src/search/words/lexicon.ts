/**
 * Acronyms, their long forms and other names of one thing. All of them become one term: the letters of the name in the
 * glossary (`RAD PD` → `radpd`). Entries come from the glossary data at build and travel in the index, so that the
 * browser knows what the build knew.
 */
import {fold, splitWords} from './fold';
import {REGULATION_NAMES} from './citations';
import {STOP_WORDS} from './stopWords';
import {stem} from './stem';
import {stemEnglish} from './stemEnglish';
import {REWRITES, type Rewrite} from './rewrites';
import {respell} from './variants';

export type Language = 'id' | 'en';

export interface LexiconEntry {
  /** As printed: `RAD PD`, `Pelayanan Dasar`. */
  readonly name: string;
  /** Long forms and other names, as printed, in both languages. */
  readonly others: readonly string[];
  /** True for an abbreviation: its letters are never stemmed. */
  readonly acronym: boolean;
  /** Names no longer to be used; a query with one is led to `name`. */
  readonly avoid?: readonly string[];
}

export interface Phrase {
  readonly stems: readonly string[];
  readonly term: string;
  /** True when the same letters have a second meaning (OPD): such a phrase must not widen a query. */
  readonly ambiguous: boolean;
}

export interface Lexicon {
  /** Terms that stand for themselves and are never stemmed. */
  readonly acronyms: ReadonlySet<string>;
  /** First stem of a phrase → phrases that begin so, longest first; by the language of the text. */
  readonly phrases: Readonly<Record<Language, ReadonlyMap<string, readonly Phrase[]>>>;
  readonly rewrites: readonly Rewrite[];
}

/** The one term of a name. */
const nameTerm = (name: string): string => splitWords(fold(name)).join('');

const bare = (text: string, language: Language): string[] => splitWords(fold(text)).filter((word) => !STOP_WORDS[language].has(word));

/** Stems of the words that carry meaning, as phrases are compared. */
const STEMS: Record<Language, (text: string) => string[]> = {
  id: (text) => bare(text, 'id').map((word) => stem(respell(word))),
  en: (text) => bare(text, 'en').map(stemEnglish),
};

const BUILT_IN: readonly LexiconEntry[] = REGULATION_NAMES.map(([name, other]) => ({name, others: [other], acronym: true}));

function phrasesOf(entries: readonly LexiconEntry[], ambiguous: ReadonlySet<string>, language: Language): Map<string, Phrase[]> {
  const byFirst = new Map<string, Phrase[]>();
  for (const {name, others} of entries) {
    const term = nameTerm(name);
    for (const stems of [name, ...others].map(STEMS[language]).filter((list) => list.length > 1)) {
      const first = stems[0] ?? '';
      const phrase = {stems, term, ambiguous: ambiguous.has(term)};
      byFirst.set(first, [...(byFirst.get(first) ?? []), phrase].sort((a, b) => b.stems.length - a.stems.length));
    }
  }
  return byFirst;
}

/** @param glossary entries of `data/istilah`; kinds of regulations and common variants are built in. */
export function buildLexicon(glossary: readonly LexiconEntry[]): Lexicon {
  const entries = [...BUILT_IN, ...glossary];
  const terms = glossary.map(({name}) => nameTerm(name));
  const ambiguous = new Set(terms.filter((term, index) => terms.indexOf(term) !== index));
  const avoided = glossary.flatMap(({name, avoid = []}) => avoid.map((text) => ({from: splitWords(fold(text)), to: splitWords(fold(name)), respectful: true, fromGlossary: true})));
  return {
    acronyms: new Set(entries.filter(({acronym}) => acronym).map(({name}) => nameTerm(name))),
    phrases: {id: phrasesOf(entries, ambiguous, 'id'), en: phrasesOf(entries, ambiguous, 'en')},
    rewrites: [...REWRITES, ...avoided.filter(({from}) => !REWRITES.some((rule) => rule.from.join(' ') === from.join(' ')))],
  };
}

/** Longest phrase that begins at a place in a list of stems. */
export function phraseAt(lexicon: Lexicon, language: Language, stems: readonly string[], at: number): Phrase | undefined {
  return lexicon.phrases[language].get(stems[at] ?? '')?.find((phrase) => phrase.stems.every((one, index) => stems[at + index] === one));
}
