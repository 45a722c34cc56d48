/** Queries drawn from a generated library by rules, so that every size is asked what a reader of it would ask. */
import type {ExtractedPage} from '../../../../src/search/indexing/extract';
import {STOP_WORDS} from '../../../../src/search/words/stopWords';
import type {Generated} from './index';
import {createRandom, type Random} from './random';

export type Rule = 'pasangan' | 'judul' | 'jarang' | 'kutipan' | 'salah ketik' | 'awal kata' | 'pertanyaan';

export interface Query {
  readonly text: string;
  readonly rule: Rule;
}

/** Complete words first: the query that every figure of a cold start names. */
export const FIRST_QUERY: Query = {text: 'pelayanan publik', rule: 'pasangan'};

/** Pages that have each word of five letters and more, words without a subject left out. */
function countPages(pages: readonly ExtractedPage[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const {sections} of pages) {
    const words = new Set(sections.flatMap(({text}) => text.toLowerCase().match(/\b[a-z]{5,}\b/g) ?? []));
    for (const word of words) if (!STOP_WORDS.id.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** Spoils one letter behind the first: left out, doubled, or changed with its neighbour. */
export function mistype(word: string, random: Random): string {
  const at = random.between(2, word.length - 2);
  const kind = random.below(3);
  if (kind === 0) return word.slice(0, at) + word.slice(at + 1);
  if (kind === 1) return word.slice(0, at) + (word[at] ?? '') + word.slice(at);
  return `${word.slice(0, at)}${word[at + 1] ?? ''}${word[at] ?? ''}${word.slice(at + 2)}`;
}

const times = (count: number, make: () => string): string[] => Array.from({length: count}, make);

function titleWords({pages}: Generated, random: Random): string {
  const title = random.pick(pages).title;
  const words = (title.split(' tentang ').at(-1) ?? title).toLowerCase().match(/\b[a-z]{4,}\b/g) ?? [];
  return words.slice(0, 3).join(' ') || title.toLowerCase();
}

function citation({laws}: Generated, random: Random): string {
  if (laws.length === 0) return `pasal ${random.between(1, 20)} ayat ${random.between(1, 4)}`;
  const {kind, number, year, name} = random.pick(laws);
  return random.pick([`${kind} ${number}/${year}`, `${kind} no. ${number} th. ${year}`, name.toLowerCase(), `${kind} ${number} ${year} pasal ${random.between(1, 9)}`]);
}

/** Forty-four different queries and how each was drawn; the first is `FIRST_QUERY`. */
export function writeQueries(library: Generated, seed = 77): Query[] {
  const random = createRandom(seed);
  const counts = [...countPages(library.pages)].sort(([a], [b]) => (a < b ? -1 : 1));
  const size = library.pages.length;
  const between = (least: number, most: number): string[] => counts.filter(([, pages]) => pages >= least && pages <= most).map(([word]) => word);
  const common = between(Math.max(3, size * 0.05), size * 0.3);
  const known = between(Math.max(2, size * 0.01), size * 0.3);
  const rare = between(1, 3);
  const rules: Record<Rule, () => string> = {
    pasangan: () => `${random.pick(common)} ${random.pick(common)}`,
    judul: () => titleWords(library, random),
    jarang: () => `${random.pick(rare)}`,
    kutipan: () => citation(library, random),
    'salah ketik': () => mistype(random.pick(known.filter((word) => word.length >= 6)), random),
    'awal kata': () => random.pick(known.filter((word) => word.length >= 7)).slice(0, random.between(3, 5)),
    pertanyaan: () => `bagaimana cara ${random.pick(common)} dan ${random.pick(known)}`,
  };
  const numbers: Record<Rule, number> = {pasangan: 5, judul: 9, jarang: 7, kutipan: 7, 'salah ketik': 6, 'awal kata': 6, pertanyaan: 3};
  const drawn = (Object.keys(numbers) as Rule[]).flatMap((rule) => times(numbers[rule], rules[rule]).map((text) => ({text, rule})));
  return [FIRST_QUERY, ...drawn];
}

/** The first query and four of other rules: what a cold start is asked, each in a browser without anything. */
export function coldQueries(queries: readonly Query[]): Query[] {
  const ofRule = (wanted: Rule): Query[] => queries.filter(({rule, text}) => rule === wanted && text !== FIRST_QUERY.text).slice(0, 1);
  return [FIRST_QUERY, ...(['judul', 'jarang', 'kutipan', 'salah ketik'] as const).flatMap(ofRule)];
}
