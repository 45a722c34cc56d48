/** One page as the index takes it: facets, weight, the terms of its fields, and its text cut into files. */
import type {ExtractedPage, ExtractedSection} from './extract';
import type {Kind, PageEntry, RunFacet, Run} from '../library';
import type {Analyser} from './analyse';

/** Letters a text file: small enough for a weak line, large enough for a section and its neighbours. */
const TEXT_FILE = 5000;

export interface Document {
  readonly page: ExtractedPage;
  readonly facets: Partial<Record<RunFacet, string>>;
  readonly prior: number;
  readonly priorCited: number;
  /** Kind of content that the page lists. */
  readonly lists?: Kind;
  readonly sektor?: string;
  readonly wilayah?: string;
  readonly tahun?: string;
  /** Number of the first section of each text file. */
  readonly cuts: readonly number[];
}

/** How much a page counts beside what it says: what holds now before what held once, content before registers. */
const KIND_FACTOR: Partial<Record<string, number>> = {pedoman: 1.2, sumber: 0.5, lainnya: 0.85, istilah: 0.85};

/** Words of the status of a regulation that no longer holds, in both languages of the site. */
const NO_LONGER = /dicabut|digantikan|tidak.berlaku|repealed|replaced|superseded|not in force/i;

/** A text written by us as an example: law itself comes first. */
const MODEL = /naskah model|model text/i;

/** Invented figures to try things with: what is true of somewhere comes first. */
const INVENTED = /data rekaan|invented data/i;

function weights({versi, status = '', jenis = ''}: Document['facets'], url: string): Pick<Run, 'prior' | 'priorCited'> {
  const frozen = versi !== undefined && versi !== 'berlaku' ? 0.45 : 1;
  const model = MODEL.test(status) ? 0.9 : INVENTED.test(status) ? 0.6 : 1;
  const home = /^\/([a-z]{2}\/)?$/.test(url) ? 0.3 : 1;
  const priorCited = (KIND_FACTOR[jenis] ?? 1) * frozen * model * home;
  return {prior: priorCited * (NO_LONGER.test(status) ? 0.7 : 1), priorCited};
}

/** Sections in order, parted where a file would grow too long; a section is never cut. */
function cutText(sections: readonly ExtractedSection[]): number[] {
  const cuts = [0];
  let letters = 0;
  sections.forEach(({text}, at) => {
    if (letters > 0 && letters + text.length > TEXT_FILE) {
      cuts.push(at);
      letters = 0;
    }
    letters += text.length;
  });
  return cuts;
}

const longest = (sections: readonly ExtractedSection[]): ExtractedSection | undefined =>
  sections.reduce<ExtractedSection | undefined>((most, one) => (one.text.length > (most?.text.length ?? 0) ? one : most), undefined);

/** @param page as extracted from the built site. */
export function toDocument(page: ExtractedPage): Document {
  const {meta, kind, lang, sections, url, provisions} = page;
  // Only guidelines have editions that readers choose between; an indicator names the regime of its figures.
  const versi = kind === 'pedoman' ? meta.edisi : undefined;
  const facets = {
    jenis: kind,
    bahasa: longest(sections)?.lang ?? lang,
    ...(provisions.length ? {naskah: 'ada'} : {}),
    ...(versi ? {versi} : {}),
    ...(meta.status ? {status: meta.status} : {}),
  };
  const column = (key: 'sektor' | 'wilayah' | 'tahun'): object => (meta[key] ? {[key]: meta[key]} : {});
  return {page, facets, ...weights(facets, url), ...column('sektor'), ...column('wilayah'), ...column('tahun'), cuts: cutText(sections)};
}

/** Name of a page: a glossary title counts up to its dash. */
const nameOf = (title: string): string => title.split(' – ')[0] ?? title;

export interface Fields {
  readonly judul: readonly string[];
  readonly alias: readonly string[];
  readonly subjudul: readonly string[];
  readonly isi: readonly string[];
  /** Different terms of the page's name. */
  readonly name: ReadonlySet<string>;
  /** Terms of each section, heading and text apart. */
  readonly sections: readonly {readonly heading: readonly string[]; readonly text: readonly string[]}[];
}

/** Texts of a page by field. `alias` also holds region, year and other data by which people look. */
export function toTexts({page: {meta, title, description, sections}}: Document): {readonly judul: string; readonly alias: string; readonly subjudul: readonly string[]; readonly isi: readonly string[]} {
  // A page on all six sectors is not about any one of them.
  const sector = meta.sektor && !/[\s,]/.test(meta.sektor) ? meta.sektor.replace(/-/g, ' ') : '';
  const alias = [meta.alias, meta.wilayah, sector, meta.tahun].filter(Boolean).join(', ');
  return {judul: title, alias, subjudul: sections.map(({heading}) => heading), isi: [description, ...sections.map(({text}) => text)]};
}

/** Terms of a page by field, each text in its own language. */
export function toFields(document: Document, analyser: Analyser): Fields {
  const {lang, title, description, sections: texts} = document.page;
  const titleLang = texts[0]?.lang ?? lang;
  const sections = texts.map((one) => ({heading: analyser.terms(one.heading, one.lang), text: analyser.terms(one.text, one.lang)}));
  return {
    judul: analyser.terms(title, titleLang),
    alias: analyser.terms(toTexts(document).alias, 'id'),
    subjudul: sections.flatMap(({heading}) => heading),
    isi: analyser.terms(description, lang).concat(...sections.map(({text}) => text)),
    name: new Set(analyser.terms(nameOf(title), titleLang)),
    sections,
  };
}

/** The page in a display file. @param text number of its first text file. @param links numbers of other pages and files. */
export function toEntry({page, sektor, wilayah, tahun, cuts}: Document, text: number, {successor, provisions}: {readonly successor: number | undefined; readonly provisions: number | undefined}): PageEntry {
  return {
    url: page.url,
    title: page.title,
    ...(sektor ? {sektor} : {}),
    ...(wilayah ? {wilayah} : {}),
    ...(tahun ? {tahun} : {}),
    text,
    ...(cuts.length > 1 ? {cuts: cuts.slice(1)} : {}),
    ...(provisions === undefined ? {} : {provisions}),
    ...(successor === undefined ? {} : {successor}),
  };
}
