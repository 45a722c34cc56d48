/**
 * Which printed words belong to a query. The words of a term are told by their letters (`guessKey`); the index names those
 * that letters mislead, both ways. Plain data, so that the page that a result opens can mark the same words.
 */
import type {Concept} from './concepts';
import {guessKey} from '../normalise';
import {fold} from '../words/fold';
import type {Language} from '../words/lexicon';

export interface Marks {
  readonly language: Language;
  /** Terms asked for. */
  readonly terms: readonly string[];
  /** Words that mean one of them although their letters do not say so: word → term. */
  readonly forms: readonly (readonly [word: string, term: string])[];
  /** Words that their letters lead to a term asked for, but mean another. */
  readonly others: readonly string[];
}

/** Shorter stems of a name are not marked alone: `di`, `ke` stand everywhere. */
const SHORTEST_STEM = 4;

/** @param concepts of a query; what must not be there, and mere hints, are not marked. */
export function toMarks(concepts: readonly Concept[], language: Language): Marks {
  const asked = concepts.filter(({weight}) => weight > 0).flatMap(({terms}) => terms);
  const stems = asked.flatMap(({line}) => line.long.flat()).filter((stem) => stem.length >= SHORTEST_STEM);
  const terms = new Set([...asked.map(({key}) => key), ...stems]);
  const forms = asked.flatMap(({line}) => line.forms.map((word) => [word, line.key] as const));
  const others = asked.flatMap(({line}) => [...line.elsewhere].filter(([, meant]) => !meant.some((term) => terms.has(term))).map(([word]) => word));
  return {language, terms: [...terms], forms, others};
}

/** A word of a text that was asked for: where it stands, and the term that it stands for. */
export interface MarkedWord {
  readonly from: number;
  readonly to: number;
  readonly term: string;
}

/** The asked-for words of a text, in order. */
export type FindMarks = (text: string) => readonly MarkedWord[];

const escape = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '\\$&');

/**
 * What is in every plain word that can lead to a key: rules of Indonesian change at most the first letter of a stem, those of
 * English at most its end. A test holds it against the rules.
 */
const CLUE: Record<Language, (key: string) => string> = {id: (key) => escape(key.slice(1)), en: (key) => `(?<![a-z0-9])${escape(key.slice(0, 2))}`};

/** The term that a printed word stands for; undefined when it was not asked for. */
function openWords({language, terms, forms, others}: Marks): (word: string) => string | undefined {
  const [wanted, byForm, excluded] = [new Set(terms), new Map(forms), new Set(others)];
  return (printed) => {
    const folded = fold(printed).trim();
    const form = byForm.get(folded) ?? (wanted.has(folded) ? folded : undefined);
    if (form !== undefined || excluded.has(folded)) return form;
    const key = guessKey(folded, language);
    return wanted.has(key) ? key : undefined;
  };
}

/** Opens the words of a query. Only words with a clue, and words with letters that may fold into others, are looked at closely. */
export function openMarks(marks: Marks): FindMarks {
  const termOf = openWords(marks);
  const clues = [...marks.terms.map(CLUE[marks.language]), ...marks.forms.map(([word]) => escape(word)), '[^\\x00-\\x7f]'];
  const [clue, end] = [new RegExp(clues.join('|'), 'gi'), /[\p{L}\p{N}\p{M}]*/uy];
  return (text) => {
    const found: MarkedWord[] = [];
    clue.lastIndex = 0;
    for (let at = clue.exec(text)?.index; at !== undefined; at = clue.exec(text)?.index) {
      end.lastIndex = at;
      const to = at + (end.exec(text)?.[0].length ?? 0);
      clue.lastIndex = Math.max(to, at + 1);
      if (to === at) continue;
      // Letters beyond ASCII are clues themselves: what stands before the first clue of a word is plain.
      let from = at;
      while (/[a-z0-9]/i.test(text[from - 1] ?? '')) from -= 1;
      const term = termOf(text.slice(from, to));
      if (term !== undefined) found.push({from, to, term});
    }
    return found;
  };
}
