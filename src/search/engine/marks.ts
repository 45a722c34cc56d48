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

/**
 * Whether the letters of a word can lead to a key at all: rules of Indonesian change at most the first letter of a stem,
 * those of English at most its end. Spares the rules for most words of a text; a test holds it against the rules.
 */
const MAY_LEAD: Record<Language, (word: string, key: string) => boolean> = {
  id: (word, key) => word.includes(key.slice(1)),
  en: (word, key) => word.startsWith(key.slice(0, 2)),
};

const PLAIN = /^[A-Za-z]+$/;

/** A function that gives the term that a printed word stands for, or undefined when it was not asked for. */
export function openMarks({language, terms, forms, others}: Marks): (word: string) => string | undefined {
  const [wanted, byForm, excluded, mayLead] = [new Set(terms), new Map(forms), new Set(others), MAY_LEAD[language]];
  return (printed) => {
    const folded = PLAIN.test(printed) ? printed.toLowerCase() : fold(printed).trim();
    if (folded === '') return undefined;
    const form = byForm.get(folded) ?? (wanted.has(folded) ? folded : undefined);
    if (form !== undefined || excluded.has(folded) || !terms.some((key) => mayLead(folded, key))) return form;
    const key = guessKey(folded, language);
    return wanted.has(key) ? key : undefined;
  };
}
