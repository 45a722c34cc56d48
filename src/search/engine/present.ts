/** Results as readers and programs see them: addresses, titles, section headings, marked passages. */
import {bestSections, type FoundSection} from './bestSections';
import type {Concept, ParsedQuery} from './concepts';
import type {FacetCounts} from './facets';
import type {Kind, PageEntry} from '../library';
import type {Library} from './openLibrary';
import type {FindMarks, Marks} from './marks';
import {cutPassage, markWords, type Segments} from './passage';
import type {Ranked} from './rank';
import type {DirectHit} from './resolve';

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

/** An answer, as far as it is known. */
export interface ShownAnswer {
  readonly hits: readonly ShownHit[];
  readonly total: number;
  /** Where a citation leads, above the list. */
  readonly direct: readonly ShownDirect[];
  /** False while more of the same answer is on its way: titles come first, then passages and counts of filters. */
  readonly complete: boolean;
  /** Number of results by facet and value, other filters kept; missing until the counts are known. */
  readonly facets?: FacetCounts;
  readonly redirected?: string;
  readonly corrected: ParsedQuery['corrected'];
  /** The part (`pasal-5-ayat-2`) that was asked for without saying of which regulation. */
  readonly lawless?: string;
  /** Whole queries that the typed one may become, best first. */
  readonly suggestions: readonly string[];
  /** Words of the library that are near what was typed, when nothing was found. */
  readonly nearest: readonly string[];
  /** For marking the same words on the page that a result opens. */
  readonly marks: Marks;
}

const withAnchor = (url: string, anchor: string): string => (anchor ? `${url}#${anchor}` : url);

/** Only the values that are there. */
function pick(values: Readonly<Record<string, string | undefined>>): object {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

const runOf = (library: Library, page: number): Library['runs'][number] | undefined => library.runs[library.runOf[page] ?? 0];

/** A page that answers, with its display data. */
export interface Found {
  readonly ranked: Ranked;
  readonly entry: PageEntry;
}

/** A result by its title alone. */
export function showTitle(library: Library, {ranked: {page, score}, entry: {url, title, wilayah, tahun}}: Found, find: FindMarks): ShownHit {
  const {jenis, versi, status, bahasa} = runOf(library, page) ?? {};
  const lang = bahasa === library.locale ? undefined : bahasa;
  return {url, title: markWords(title, find), kind: (jenis ?? 'lainnya') as Kind, score, more: [], ...pick({versi, status, wilayah, tahun, lang})};
}

function showSection({url}: PageEntry, {section: {anchor, heading, text}, found}: FoundSection, find: FindMarks): ShownSection {
  return {url: withAnchor(url, anchor), heading, ...(text ? {passage: cutPassage(text, found, find)} : {})};
}

/** At most so many further sections are shown below a result. */
const MORE = 2;

/** A result with the passage that answers; it leads to its section, unless the page as a whole is the answer. */
export async function showPassages(library: Library, hit: Found, concepts: readonly Concept[], find: FindMarks): Promise<ShownHit> {
  const shown = showTitle(library, hit, find);
  const {ranked: {page, titled}, entry} = hit;
  const [best, ...others] = await bestSections(library, page, entry, concepts, find);
  if (!best) return shown;
  const {heading, passage, url} = showSection(entry, best, find);
  const leads = best.section.anchor !== '' && heading !== '' && best.score > 0 && titled < 0.99 && best.covered > titled;
  const more = others.filter(({section, covered, score}) => section.anchor && section.heading && score > 0 && covered >= best.covered * 0.99).slice(0, MORE);
  return {...shown, ...(leads ? {url, section: heading} : {}), ...(passage ? {passage} : {}), more: more.map((one) => showSection(entry, one, find))};
}

/** Where a citation leads. */
export function showDirect(library: Library, {page, entry, anchor, partMissing}: DirectHit): ShownDirect {
  return {url: withAnchor(entry.url, anchor), title: entry.title, anchor, partMissing, ...pick({status: runOf(library, page)?.status})} as ShownDirect;
}
