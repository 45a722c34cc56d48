/** An answer as readers and programs see it: addresses, titles, section headings, marked passages. */
import type {Kind} from './library';
import {toLanguage} from './normalise';
import type {Library} from './openLibrary';
import {cutPassage, isAsked, markWords, type Segments} from './passage';
import type {Answer, Hit} from './query';

/** Another section of the same page that answers too. */
export interface ShownSection {
  readonly url: string;
  readonly heading: string;
  readonly passage?: Segments;
}

export interface ShownHit {
  readonly url: string;
  readonly title: Segments;
  readonly kind: Kind;
  readonly score: number;
  /** Heading of the section that answers. */
  readonly section?: string;
  readonly passage?: Segments;
  /** At most two more sections of the page. */
  readonly more: readonly ShownSection[];
  readonly versi?: string;
  readonly status?: string;
  readonly wilayah?: string;
  readonly tahun?: string;
  readonly lang?: string;
}

export interface ShownDirect {
  readonly url: string;
  readonly title: string;
  /** `pasal-5-ayat-2`, or empty. */
  readonly anchor: string;
  readonly partMissing: boolean;
  readonly status?: string;
}

export interface ShownAnswer extends Omit<Answer, 'hits' | 'direct' | 'terms' | 'facets'> {
  /** False while more of the same answer is on its way: titles come first, then passages and counts of filters. */
  readonly complete: boolean;
  /** Missing until the counts are known. */
  readonly facets?: Answer['facets'];
  /** Whole queries that the typed one may become, best first. */
  readonly suggestions: readonly string[];
  /** Words of the library that are near what was typed, when nothing was found. */
  readonly nearest: readonly string[];
  readonly hits: readonly ShownHit[];
  readonly direct: readonly ShownDirect[];
}

const withAnchor = (url: string, anchor: string | undefined): string => (anchor ? `${url}#${anchor}` : url);

async function showHit(library: Library, {page, score, section, shown}: Hit, terms: readonly string[], passages: boolean): Promise<ShownHit[]> {
  const entry = library.pages[page];
  if (!entry) return [];
  const {url, title, jenis, versi, status, wilayah, tahun, lang, count} = entry;
  const asked = isAsked(library.lexicon, terms, toLanguage(lang ?? library.locale));
  const [anchor, heading] = (section === undefined ? undefined : library.sections[section]) ?? ['', ''];
  const text = passages && count > 0 ? await library.text(shown) : '';
  return [
    {
      url: withAnchor(url, anchor),
      title: markWords(title, asked),
      kind: jenis,
      score,
      ...(anchor && heading ? {section: heading} : {}),
      ...(text ? {passage: cutPassage(text, asked)} : {}),
      more: [],
      ...pick({versi, status, wilayah, tahun, lang}),
    },
  ];
}

/** Only the values that are there. */
function pick(values: Readonly<Record<string, string | undefined>>): object {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

/** @param passages false while typing: passages cost requests. */
export async function present(library: Library, {hits, direct, terms, ...rest}: Answer, passages: boolean): Promise<ShownAnswer> {
  const shown = await Promise.all(hits.map((hit) => showHit(library, hit, terms, passages)));
  return {
    ...rest,
    complete: true,
    suggestions: [],
    nearest: [],
    hits: shown.flat(),
    direct: direct.flatMap(({page, anchor, partMissing}) => {
      const entry = library.pages[page];
      return entry ? [{url: withAnchor(entry.url, anchor), title: entry.title, anchor, partMissing, ...(entry.status ? {status: entry.status} : {})}] : [];
    }),
  };
}
