/** The words of a generated library: those of our own texts, and invented ones of Indonesian build after them. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {STOP_WORDS} from '../../../../src/search/words/stopWords';
import {createRandom, type Random} from './random';

export interface Vocabulary {
  /** Words without a subject (`yang`, `dan`), most frequent first. */
  readonly small: readonly string[];
  /** Words of law and office that stand in nearly every text. */
  readonly office: readonly string[];
  /** All others, most frequent first: those of our texts, then invented ones. */
  readonly content: readonly string[];
}

const FOLDERS = ['docs', 'blog', 'data'];
const OFFICE_WORDS = 40;
/** Enough that a library of 10,000 pages still meets new ones. */
const INVENTED = 120_000;
/** Words that queries ask for must stay words of some subjects, not of all texts. */
const SUBJECTS = new Set(['pelayanan', 'publik', 'disabilitas', 'penyandang', 'spm']);

const filesBelow = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((name) => /\.(md|yml|txt)$/.test(name)).sort().map((name) => join(folder, name)) : []);

/** Names of fields are no words of a text. */
const proseOf = (text: string): string => text.replace(/^[\s-]*[\w-]+:/gm, ' ').replace(/\]\([^)]*\)/g, ' ');

/** Words of the texts in `docs/`, `blog/`, and `data/`, most frequent first. */
export function readOwnWords(root: string): string[] {
  const counts = new Map<string, number>();
  for (const file of FOLDERS.flatMap((folder) => filesBelow(join(root, folder)))) {
    for (const word of proseOf(readFileSync(file, 'utf8')).toLowerCase().match(/(?<![\p{L}\p{N}-])[a-z]{2,20}(?![\p{L}\p{N}-])/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([word]) => word);
}

const ONSETS = ['b', 'c', 'd', 'g', 'h', 'j', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'w', 'b', 'd', 'k', 'l', 'r', 's', 't', ''];
const VOWELS = ['a', 'a', 'a', 'i', 'u', 'e', 'o'];
const CODAS = ['', '', '', '', 'n', 'ng', 'r', 's', 't', 'k', 'h', 'l', 'm'];

function inventRoot(random: Random): string {
  const syllables = random.chance(0.3) ? 3 : 2;
  const parts = Array.from({length: syllables}, (_, index) => `${random.pick(ONSETS)}${random.pick(VOWELS)}${index === syllables - 1 || random.chance(0.25) ? random.pick(CODAS) : ''}`);
  return parts.join('');
}

/** `meN-` and `peN-` before a root, with the sound that the prefix swallows. */
function nasal(prefix: string, root: string): string {
  const first = root[0] ?? '';
  if (/[aeioughk]/.test(first)) return `${prefix}ng${first === 'k' ? root.slice(1) : root}`;
  if (/[bpf]/.test(first)) return `${prefix}m${first === 'p' ? root.slice(1) : root}`;
  if (first === 's') return `${prefix}ny${root.slice(1)}`;
  if (/[cdjt]/.test(first)) return `${prefix}n${first === 't' ? root.slice(1) : root}`;
  return prefix + root;
}

const FORMS: readonly ((root: string) => string)[] = [
  (root) => root,
  (root) => nasal('me', root),
  (root) => `${nasal('me', root)}kan`,
  (root) => `di${root}`,
  (root) => `di${root}kan`,
  (root) => `${nasal('pe', root)}an`,
  (root) => `ke${root}an`,
  (root) => `ber${root.replace(/^r/, '')}`,
  (root) => `${root}an`,
  (root) => `${root}nya`,
];

/** Invented words in families of one root, so that stemming joins them as it joins real ones. */
export function inventWords(count: number, known: ReadonlySet<string>): string[] {
  const random = createRandom(11);
  const seen = new Set(known);
  const words: string[] = [];
  while (words.length < count) {
    const root = inventRoot(random);
    if (root.length < 4) continue;
    const family = FORMS.filter((_, index) => (index === 0 ? random.chance(0.8) : random.chance(0.22))).map((form) => form(root));
    for (const word of family) if (!seen.has(word)) words.push(word);
    for (const word of family) seen.add(word);
  }
  return shuffle(words.slice(0, count), random);
}

/** In place, by Fisher and Yates. */
export function shuffle<T>(list: T[], random: Random): T[] {
  for (let last = list.length - 1; last > 0; last -= 1) {
    const other = random.below(last + 1);
    [list[last], list[other]] = [list[other] as T, list[last] as T];
  }
  return list;
}

/** @param own words of our texts, most frequent first. */
export function buildVocabulary(own: readonly string[]): Vocabulary {
  const small = own.filter((word) => STOP_WORDS.id.has(word));
  const rest = own.filter((word) => !STOP_WORDS.id.has(word));
  const office = rest.filter((word) => !SUBJECTS.has(word)).slice(0, OFFICE_WORDS);
  const taken = new Set(office);
  return {small, office, content: [...rest.filter((word) => !taken.has(word)), ...inventWords(INVENTED, new Set(own))]};
}
