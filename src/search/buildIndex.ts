/** From extracted pages to the files of the search data. Pure: the same pages give the same bytes. */
import {createHash} from 'node:crypto';
import lunr from 'lunr';
import type {ExtractedPage, ExtractedSection} from './extract';
import {FORMAT, type CitationTarget, type Manifest, type PageEntry, type PagesFile, type SectionEntry, type WordsFile} from './library';
import {analyse, indexTerms, toLanguage} from './normalise';
import {packIndex, type PackedIndex} from './pack';
import {buildLexicon, type Lexicon, type LexiconEntry} from './words/lexicon';

/** Sections a text file: about 16 kB, so that ten passages cost few and small requests. */
const TEXTS_PER_FILE = 24;

/** Field boosts: what a page is called weighs more than what it mentions. */
const PAGE_FIELDS = {judul: 8, alias: 5, subjudul: 2, isi: 1} as const;
const SECTION_FIELDS = {subjudul: 3, isi: 1} as const;

type Terms = readonly string[];

/** Collects surface words while terms are made. */
class Vocabulary {
  private readonly counts = new Map<string, number>();

  constructor(readonly lexicon: Lexicon) {}

  terms(text: string, lang: string): string[] {
    const analysed = analyse(text, toLanguage(lang), this.lexicon);
    for (const word of new Set(analysed.words.map(({surface}) => surface))) {
      if (/^\p{L}{3,}$/u.test(word)) this.counts.set(word, (this.counts.get(word) ?? 0) + 1);
    }
    return indexTerms(analysed, this.lexicon);
  }

  words(): [string, number][] {
    return [...this.counts].sort(([a], [b]) => (a < b ? -1 : 1));
  }
}

/** lunr's builder over ready terms: normalising is done by `normalise.ts`, so its pipeline is empty. */
function toPacked(fields: Readonly<Record<string, number>>, documents: readonly Readonly<Record<string, Terms>>[]): PackedIndex {
  const builder = new lunr.Builder();
  builder.ref('id');
  // Titles differ little in length for a reason that matters; lunr's usual 0.75 would favour curt ones too much.
  builder.b(0.6);
  for (const [name, boost] of Object.entries(fields)) builder.field(name, {boost});
  documents.forEach((terms, id) => builder.add({id: String(id), ...terms}));
  builder.build();
  return packIndex(builder);
}

const REGULATION = /\/regulasi\/([a-z]+)-(?:([a-z][a-z-]*)-)?(\d+[a-z]?)-(\d{4})\/$/;
const UNNUMBERED = /\/regulasi\/[a-z0-9-]+\/$/;

/** Regulations by their ids; a model text has no number, but a pasal alone may still mean it. */
function toTarget(page: ExtractedPage, index: number): CitationTarget[] {
  const [, jenis = '', wilayah, nomor = '', tahun = ''] = REGULATION.exec(page.url) ?? [];
  if (!nomor && !(UNNUMBERED.test(page.url) && page.provisions.length)) return [];
  const name = page.title.split(' tentang ')[0] ?? page.title;
  return [{page: index, jenis, ...(wilayah ? {wilayah} : {}), nomor, tahun, name, anchors: page.provisions}];
}

function toEntry(page: ExtractedPage, first: number, siteLang: string): PageEntry {
  const {meta, url, title, kind, lang, sections} = page;
  const facet = (key: 'sektor' | 'wilayah' | 'tahun' | 'status'): object => (meta[key] ? {[key]: meta[key]} : {});
  // Only guidelines have editions that readers choose between; an indicator names the regime of its figures.
  const versi = kind === 'pedoman' ? meta.edisi : undefined;
  const textLang = sections.reduce((most, one) => (one.text.length > most.text.length ? one : most), {text: '', lang} as ExtractedSection).lang;
  return {url, title, jenis: kind, ...facet('sektor'), ...facet('wilayah'), ...facet('tahun'), ...facet('status'), ...(versi ? {versi} : {}), ...(page.provisions.length ? {naskah: 'ada'} : {}), bahasa: textLang, ...(textLang === siteLang ? {} : {lang: textLang}), first, count: sections.length};
}

/** A name that changes with the content, so that files can be cached for ever. */
function hashed(name: string, content: string): string {
  return `${name}.${createHash('sha256').update(content).digest('hex').slice(0, 10)}.json`;
}

function chunks<T>(list: readonly T[], size: number): T[][] {
  return Array.from({length: Math.ceil(list.length / size)}, (_, index) => list.slice(index * size, (index + 1) * size));
}

/** Terms of a page by field. `alias` also holds region, year and other data by which people look. */
function pageTerms(page: ExtractedPage, vocabulary: Vocabulary): Record<keyof typeof PAGE_FIELDS, Terms> {
  const {meta, lang, sections} = page;
  // A page on all six sectors is not about any one of them.
  const sector = meta.sektor && !/[\s,]/.test(meta.sektor) ? meta.sektor.replace(/-/g, ' ') : '';
  const also = [meta.alias, meta.wilayah, sector, meta.tahun].filter(Boolean).join(', ');
  return {
    judul: vocabulary.terms(page.title, sections[0]?.lang ?? lang),
    alias: vocabulary.terms(also, 'id'),
    subjudul: sections.flatMap((section) => vocabulary.terms(section.heading, section.lang)),
    isi: [...vocabulary.terms(page.description, lang), ...sections.flatMap((section) => vocabulary.terms(section.text, section.lang))],
  };
}

/**
 * @param pages of one locale, in the order in which they are numbered (sorted here by address).
 * @returns file name → content; `manifest.json` names the others.
 * @throws when there is not a single page: an empty index is a broken build, not an empty library.
 */
export function buildIndex(pages: readonly ExtractedPage[], names: readonly LexiconEntry[], locale: string): Map<string, string> {
  if (pages.length === 0) throw new Error('Indeks pencarian kosong: tidak ada satu pun halaman yang terbaca. Periksa src/search/extract.ts dan urutan plugin.');
  const sorted = [...pages].sort((a, b) => (a.url < b.url ? -1 : 1));
  const vocabulary = new Vocabulary(buildLexicon(names));
  const matching = toPacked(PAGE_FIELDS, sorted.map((page) => pageTerms(page, vocabulary)));
  const all = sorted.flatMap((page) => page.sections);
  const sections = toPacked(SECTION_FIELDS, all.map(({heading, text, lang}) => ({subjudul: vocabulary.terms(heading, lang), isi: vocabulary.terms(text, lang)})));
  let first = 0;
  const entries = sorted.map((page) => {
    const entry = toEntry(page, first, locale);
    first += page.sections.length;
    return entry;
  });
  const display: PagesFile = {pages: entries, sections: all.map(({anchor, heading}): SectionEntry => [anchor, heading]), targets: sorted.flatMap(toTarget)};
  const words: WordsFile = {words: vocabulary.words(), names};
  const files = new Map<string, string>();
  const put = (name: string, value: unknown): string => {
    const content = JSON.stringify(value);
    const file = hashed(name, content);
    files.set(file, content);
    return file;
  };
  const manifest: Manifest = {
    format: FORMAT,
    locale,
    files: {
      matching: put('halaman', matching),
      sections: put('bagian', sections),
      pages: put('tampilan', display),
      words: put('kata', words),
      texts: chunks(all.map(({text}) => text), TEXTS_PER_FILE).map((part, index) => put(`teks-${index}`, part)),
    },
    textsPerFile: TEXTS_PER_FILE,
  };
  return files.set('manifest.json', JSON.stringify(manifest));
}
