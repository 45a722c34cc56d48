/**
 * Shapes of the search data between build and reader: manifest → files of one generation → worker → answer. Matching data
 * (terms), display data (titles) and texts (passages) are files apart; a query loads only what it needs of each.
 */
import type {Language} from './words/lexicon';

/** Raise it when a shape below changes: an old worker then says so instead of misreading. */
export const FORMAT = 2;

/** Facets by which results are filtered; also the keys of the address of the search page. */
export const FACETS = ['jenis', 'naskah', 'sektor', 'wilayah', 'tahun', 'status', 'versi', 'bahasa'] as const;
export type Facet = (typeof FACETS)[number];

/** Facets that many pages share; pages are numbered by them, so that they cost a few runs and not a value a page. */
export const RUN_FACETS = ['jenis', 'naskah', 'status', 'versi', 'bahasa'] as const;
export type RunFacet = (typeof RUN_FACETS)[number];

/** The other facets: a column each, loaded only to filter or to count. */
export const COLUMN_FACETS = ['sektor', 'wilayah', 'tahun'] as const;
export type ColumnFacet = (typeof COLUMN_FACETS)[number];

/** Kinds of content that a page may declare. */
export const KINDS = ['peraturan', 'pedoman', 'praktik', 'ide', 'pertemuan', 'indikator', 'orientasi', 'istilah', 'sumber', 'lainnya'] as const;
export type Kind = (typeof KINDS)[number];

/** True for a kind that the index knows. */
export function isKind(text: string | undefined): text is Kind {
  return (KINDS as readonly (string | undefined)[]).includes(text);
}

/** Pages numbered one after another that share their run facets and their weight. */
export interface Run extends Readonly<Partial<Record<RunFacet, string>>> {
  /** Number of its first page. */
  readonly first: number;
  /** How much such a page counts, and how much when the query cites a regulation by number. */
  readonly prior: number;
  readonly priorCited: number;
  /** Kind of content that the pages list. */
  readonly lists?: Kind;
}

export interface Manifest {
  readonly format: number;
  readonly locale: Language;
  /** Folder of the files, named by their content: they can be kept for ever. */
  readonly generation: string;
  readonly pages: number;
  readonly runs: readonly Run[];
  /** Shortest keys at which each term shard but the first begins, front-coded, joined by line breaks. */
  readonly shards: string;
  /** First letters for which there is a file of words, the one with most words first. */
  readonly letters: string;
  /** Pages a display file. */
  readonly displaySize: number;
  /** Terms no longer to be used → the respectful or official one. */
  readonly avoided: readonly (readonly [from: string, to: string])[];
  /** Abbreviations that look like stop words. */
  readonly kept: readonly string[];
}

/** One page (or glossary entry) in a display file. */
export interface PageEntry {
  /** Site address with base URL. */
  readonly url: string;
  readonly title: string;
  readonly sektor?: string;
  readonly wilayah?: string;
  readonly tahun?: string;
  /** First text file of the page, and the number of its first section in each further one. */
  readonly text: number;
  readonly cuts?: readonly number[];
  /** For a regulation whose text is here: the file that has its anchors. */
  readonly provisions?: number;
  /** For a frozen guideline: the page that holds now. */
  readonly successor?: number;
}

/** Anchors of the provisions of some pages, by their numbers. */
export type ProvisionsFile = Readonly<Record<string, readonly string[]>>;

/** One section of a text file. */
export type SectionEntry = readonly [anchor: string, heading: string, text: string];

/** True for sections that list rather than tell, by anchor: a hit there leads to the top of its page. */
export const isListing = (anchor: string): boolean => /^(metadata|hubungan|disebut|sumber|terkait|lihat-juga|bukti|bagikan|yang-belum-pasti|tingkat-lain|sitiran)/.test(anchor);

/** Columns of facets: the values, and for each page the numbers of its values plus one (0 for none), as text. */
export type FacetColumns = Readonly<Record<ColumnFacet, {readonly values: readonly string[]; readonly pages: string}>>;

/** Names of the files of a generation. */
export const fileNames = {
  terms: (shard: number): string => `k${shard}.txt`,
  sections: (shard: number): string => `b${shard}.txt`,
  words: (letter: string): string => `w-${letter}.txt`,
  display: (chunk: number): string => `d${chunk}.json`,
  text: (part: number): string => `t${part}.json`,
  provisions: (file: number): string => `p${file}.json`,
  facets: 'f.json',
} as const;
