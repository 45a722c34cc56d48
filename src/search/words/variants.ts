/** The indexed form of words: official spelling, one word of several for one thing, short forms written out. */
import {SPELLINGS} from './spellings';
import {SHORT_FORMS, SYNONYMS} from './synonyms';

const TABLES = [SPELLINGS, SYNONYMS, SHORT_FORMS];

const find = (word: string): string | undefined => TABLES.map((table) => table.get(word)).find((other) => other !== undefined);

/** The spelling under which a folded Indonesian word is indexed, with `-nya` kept: `resikonya` → `risikonya`. */
export function respell(word: string): string {
  const whole = find(word);
  if (whole !== undefined || !word.endsWith('nya')) return whole ?? word;
  const base = find(word.slice(0, -3));
  return base === undefined ? word : `${base}nya`;
}

/** Every word that is not indexed as it is written; the index carries them, so that the browser needs no tables. */
export const respelledWords = (): string[] => [...new Set(TABLES.flatMap((table) => [...table.keys()]))];
