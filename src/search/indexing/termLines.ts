/** All lines of the term shards: postings, words that letters alone mislead, names, citations. */
import {writePostings, type Posting} from '../format/postings';
import {EMPTY_LINE, type Name, type TermLine} from '../format/termLines';
import {guessKey} from '../normalise';
import type {Language, Lexicon} from '../words/lexicon';

interface Sources {
  readonly terms: Iterable<string>;
  readonly postings: (term: string) => readonly Posting[];
  /** Word → the terms that it means. */
  readonly meanings: ReadonlyMap<string, ReadonlySet<string>>;
  readonly lexicon: Lexicon;
  readonly targets: ReadonlyMap<string, readonly number[]>;
  readonly locale: Language;
}

interface Draft {
  forms: string[];
  elsewhere: Map<string, readonly string[]>;
  names: Name[];
  long: (readonly string[])[];
}

/** Drafts by key, made when first asked for. */
class Drafts {
  readonly all = new Map<string, Draft>();

  at(key: string): Draft {
    const known = this.all.get(key);
    if (known) return known;
    const draft: Draft = {forms: [], elsewhere: new Map(), names: [], long: []};
    this.all.set(key, draft);
    return draft;
  }
}

function addWords(drafts: Drafts, {meanings, locale}: Sources): void {
  for (const word of [...meanings.keys()].sort()) {
    const terms = meanings.get(word) ?? new Set();
    const key = guessKey(word, locale);
    if (terms.size === 1 && terms.has(key)) continue;
    drafts.at(key).elsewhere.set(word, [...terms]);
    for (const term of terms) if (term !== key) drafts.at(term).forms.push(word);
  }
}

/** Names in the languages in which the site is asked. */
function addNames(drafts: Drafts, {lexicon, locale}: Sources): void {
  for (const language of locale === 'en' ? (['id', 'en'] as const) : (['id'] as const)) {
    for (const [first, names] of lexicon.phrases[language]) {
      drafts.at(first).names.push(...names);
      for (const {term, stems} of names) drafts.at(term).long.push(stems);
    }
  }
}

/** @returns lines sorted by key. */
export function toTermLines(sources: Sources): TermLine[] {
  const drafts = new Drafts();
  addWords(drafts, sources);
  addNames(drafts, sources);
  const keys = new Set([...sources.terms, ...drafts.all.keys(), ...sources.targets.keys()]);
  return [...keys].sort().map((key): TermLine => {
    const draft = drafts.all.get(key) ?? EMPTY_LINE;
    const names = [...draft.names].sort((a, b) => b.stems.length - a.stems.length);
    return {...EMPTY_LINE, ...draft, key, names, postings: writePostings(sources.postings(key)), targets: sources.targets.get(key) ?? []};
  });
}
