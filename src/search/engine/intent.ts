/** What the words of a query say about the page that is wanted, beside what it is to be about: its kind, its edition, its wording. */
import type {Concept} from './concepts';
import type {Kind, Run} from '../library';
import {fold, splitWords} from '../words/fold';

/** Words that name a kind of content, in both languages of the site. */
const WORDS: readonly (readonly [Kind, string])[] = [
  ['ide', 'ide gagasan idea ideas'],
  ['praktik', 'praktik praktek practice practices'],
  ['pertemuan', 'pertemuan rapat lokakarya risalah notulen meeting meetings workshop'],
  ['indikator', 'indikator indicator indicators'],
  ['peraturan', 'aturan peraturan regulasi perda qanun pergub perbup perwali permen regulation regulations'],
  ['istilah', 'istilah arti pengertian definisi singkatan kepanjangan term meaning definition'],
  ['pedoman', 'pedoman panduan guideline guidelines'],
];

const KINDS: ReadonlyMap<string, Kind> = new Map(WORDS.flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)));
const YEAR = /^(19|20)\d\d$/;

/** Words that ask for many of a kind; a doubled word does so too (`gagasan-gagasan`). */
const MANY = new Set('daftar semua seluruh kumpulan katalog list all catalogue'.split(' '));
const DOUBLED = /(^|\s)(\p{L}{3,})-\2(?!\p{L})/iu;

/** How much more a page counts that is of a kind named, and the page that lists that kind when many are asked for. */
const NAMED_KIND = 1.5;
const NAMED_LIST = 3;
/** How much a year tells beside words: many pages share it. */
const YEAR_WEIGHT = 0.5;
/** How much more a title counts in which every pair of neighbours of the query stands. */
const SAME_WORDING = 0.4;

export interface Intent {
  readonly kinds: ReadonlySet<Kind>;
  /** True when many are asked for, not one. */
  readonly many: boolean;
  /** True when a year stands in the query apart from a citation. */
  readonly year: boolean;
  /** Words that stand side by side in the query, stop words included. */
  readonly pairs: ReadonlySet<string>;
}

const wordsOf = (text: string): string[] => splitWords(fold(text));

function pairsOf(text: string): Set<string> {
  const words = wordsOf(text);
  return new Set(words.slice(1).map((word, before) => `${words[before] ?? ''} ${word}`));
}

/** @param cited true when the query cites a regulation by number: a year then belongs to it. */
export function readIntent(text: string, cited: boolean): Intent {
  const words = wordsOf(text);
  return {kinds: new Set(words.flatMap((word) => KINDS.get(word) ?? [])), many: DOUBLED.test(text) || words.some((word) => MANY.has(word)), year: !cited && words.some((word) => YEAR.test(word)), pairs: pairsOf(text)};
}

const isYear = ({terms}: Concept): boolean => terms.some(({key}) => YEAR.test(key));

/** Ideas with their share of the query: a year apart from a citation is less of it than a word. */
export function weighYears(concepts: readonly Concept[], {year}: Intent): readonly Concept[] {
  return year && concepts.length > 1 ? concepts.map((one) => (isYear(one) ? {...one, weight: one.weight * YEAR_WEIGHT} : one)) : concepts;
}

/** Factor of a page whose kind the query names. */
export function kindFactor({kinds, many}: Intent, run: Run | undefined): number {
  if (many && run?.lists && kinds.has(run.lists)) return NAMED_LIST;
  return [...kinds].some((kind) => kind === run?.jenis) ? NAMED_KIND : 1;
}

/**
 * True for a frozen edition in whose title or other names a year of the query stands: then it is asked for.
 * @param titled bits of the ideas met there.
 */
export function isAskedEdition({year}: Intent, concepts: readonly Concept[], run: Run | undefined, titled: number): boolean {
  return year && run?.versi !== undefined && run.versi !== 'berlaku' && concepts.some((one, at) => (titled & (1 << at)) !== 0 && isYear(one));
}

/**
 * Factor of a title for its wording: what stop words and the order of words tell (`di luar panti`, `di dalam panti`), which
 * the index leaves out.
 */
export function wordingFactor({pairs}: Intent, title: string): number {
  const own = pairsOf(title);
  return pairs.size ? 1 + (SAME_WORDING * [...pairs].filter((pair) => own.has(pair)).length) / pairs.size : 1;
}
