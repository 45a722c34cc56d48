/**
 * Shapes of the search data between build and reader: manifest → data files → worker → query. Matching data (terms and
 * postings), display data (titles, facets) and texts for passages are files apart, so that each can be cut finer later.
 */
import type {LexiconEntry} from './words/lexicon';
import type {PackedIndex} from './pack';

/** Raise it when a shape below changes: an old worker then says so instead of misreading. */
export const FORMAT = 1;

/** Facets by which results are filtered; also the keys of the address of the search page. */
export const FACETS = ['jenis', 'naskah', 'sektor', 'wilayah', 'tahun', 'status', 'versi', 'bahasa'] as const;
export type Facet = (typeof FACETS)[number];

/** Kinds of content that a page may declare. */
export const KINDS = ['peraturan', 'pedoman', 'praktik', 'ide', 'pertemuan', 'indikator', 'orientasi', 'istilah', 'sumber', 'lainnya'] as const;
export type Kind = (typeof KINDS)[number];

/** True for a kind that the index knows. */
export function isKind(text: string | undefined): text is Kind {
  return (KINDS as readonly (string | undefined)[]).includes(text);
}

export interface Manifest {
  readonly format: number;
  readonly locale: string;
  /** Hashed names of the files beside the manifest. */
  readonly files: {
    /** Matching data of the pages, and of their sections. */
    readonly matching: string;
    readonly sections: string;
    readonly pages: string;
    readonly words: string;
    /** Texts of the sections, `textsPerFile` sections a file, in order. */
    readonly texts: readonly string[];
  };
  readonly textsPerFile: number;
}

/** One page (or glossary entry) as results show it. */
export interface PageEntry {
  /** Site address with base URL. */
  readonly url: string;
  readonly title: string;
  readonly jenis: Kind;
  readonly sektor?: string;
  readonly wilayah?: string;
  readonly tahun?: string;
  /** `berlaku` or the label of a frozen edition. */
  readonly versi?: string;
  readonly status?: string;
  /** `ada` for a regulation whose text is on the page. */
  readonly naskah?: string;
  /** Language of the text. */
  readonly bahasa?: string;
  /** `id` for Indonesian text on the English site. */
  readonly lang?: string;
  /** Index of its first section among all sections, and how many there are. */
  readonly first: number;
  readonly count: number;
}

/** One section: its anchor (empty for the text before the first heading) and heading. */
export type SectionEntry = readonly [anchor: string, heading: string];

/** A regulation that a citation can lead to. */
export interface CitationTarget {
  readonly page: number;
  readonly jenis: string;
  readonly wilayah?: string;
  /** Empty, like kind and year, for a model text. */
  readonly nomor: string;
  readonly tahun: string;
  /** How people call it: "Perda Provinsi Kalimantan Utara Nomor 17 Tahun 2024". */
  readonly name: string;
  /** Anchors of the provisions whose text the page has. */
  readonly anchors: readonly string[];
}

export interface PagesFile {
  readonly pages: readonly PageEntry[];
  readonly sections: readonly SectionEntry[];
  readonly targets: readonly CitationTarget[];
}

export interface WordsFile {
  /** Surface words of the library and the number of sections that have them, by word. */
  readonly words: readonly (readonly [word: string, count: number])[];
  readonly names: readonly LexiconEntry[];
}

export type IndexFile = PackedIndex;

/** Text of one section, as extracted. */
export type TextsFile = readonly string[];
