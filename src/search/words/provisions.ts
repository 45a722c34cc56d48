/** The part of a regulation that a citation names: `pasal 5A ayat (2) huruf a angka 1`, `ps 5 (2)`, `lampiran II`, `bab iv`. */
import {numeral} from './roman';

export interface Provision {
  readonly pasal?: string;
  readonly ayat?: string;
  readonly huruf?: string;
  readonly angka?: string;
  readonly lampiran?: string;
  readonly bab?: string;
}

const UNITS: ReadonlyMap<string, keyof Provision> = new Map([
  ...['pasal', 'ps', 'psl', 'article'].map((word) => [word, 'pasal'] as const),
  ...['ayat', 'ay', 'paragraph'].map((word) => [word, 'ayat'] as const),
  ...['huruf', 'hrf', 'butir'].map((word) => [word, 'huruf'] as const),
  ['angka', 'angka'],
  ...['lampiran', 'lamp', 'annex'].map((word) => [word, 'lampiran'] as const),
  ...['bab', 'chapter'].map((word) => [word, 'bab'] as const),
]);

/** Words that name a part. */
export const UNIT_WORDS: readonly string[] = [...UNITS.keys()];

const plain = (word: string): string => word.replace(/[()]/g, '');

function valueOf(name: keyof Provision, word: string): string | undefined {
  const text = plain(word);
  if (name === 'huruf') return /^[a-z]{1,2}$/.test(text) ? text : undefined;
  if (/^\d{1,4}[a-z]{0,2}$/.test(text)) return text;
  const value = numeral(text);
  return value === undefined ? undefined : String(value);
}

/**
 * The parts named from a word on, in any order (`huruf a ayat (2) pasal 5`), each once. Without pasal, lampiran or bab
 * there is nothing to lead to.
 */
export function provisionAt(words: readonly string[], at: number): {readonly value: Provision; readonly to: number} | undefined {
  const value: Partial<Record<keyof Provision, string>> = {};
  let to = at;
  for (;;) {
    const name = UNITS.get(words[to] ?? '');
    const text = name && value[name] === undefined ? valueOf(name, words[to + 1] ?? '') : undefined;
    if (!name || text === undefined) break;
    value[name] = text;
    to += 2;
    if (name === 'pasal' && /^\(\d+[a-z]?\)$/.test(words[to] ?? '')) value.ayat = plain(words[to++] ?? '');
  }
  return value.pasal ?? value.lampiran ?? value.bab ? {value, to} : undefined;
}
