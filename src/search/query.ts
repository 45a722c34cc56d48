/** From a query to an answer: pure, the same in the browser's worker and in `pustaka search`. */
import {parseQuery, type Concept, type ParsedQuery} from './concepts';
import {FACETS, type CitationTarget, type Facet, type PageEntry} from './library';
import type {Match, Matcher} from './matcher';
import {indexTerms, analyse, toLanguage} from './normalise';
import type {Library} from './openLibrary';
import {resolveCitation, type DirectHit} from './resolve';
import {citationAnchor} from './words/citations';

export type Filters = Partial<Record<Facet, string>>;

export interface SearchRequest {
  readonly q: string;
  readonly filters: Filters;
  readonly limit: number;
  /** True while the reader types. */
  readonly typing: boolean;
}

export interface Hit {
  readonly page: number;
  readonly score: number;
  /** Index among all sections: where the answer stands; undefined when the page as a whole is the answer. */
  readonly section?: number;
  /** Index of the section whose text is shown. */
  readonly shown: number;
}

export interface Answer {
  readonly hits: readonly Hit[];
  readonly total: number;
  /** Where a citation leads, above the list. */
  readonly direct: readonly DirectHit[];
  /** Number of results by facet and value, other filters kept. */
  readonly facets: Readonly<Record<Facet, Readonly<Record<string, number>>>>;
  readonly redirected?: string;
  readonly corrected: ParsedQuery['corrected'];
  /** The part (`pasal-5-ayat-2`) that was asked for without saying of which regulation. */
  readonly lawless?: string;
  /** Index terms that were asked for, for marking words in passages. */
  readonly terms: readonly string[];
}

/** How much a page counts beside what it says: what holds now before what held once, content before registers. */
const KIND_FACTOR: Partial<Record<PageEntry['jenis'], number>> = {pedoman: 1.2, sumber: 0.5, lainnya: 0.7, istilah: 0.85};

/** Words of the status of a regulation that no longer holds, in both languages of the site. */
const NO_LONGER = /dicabut|digantikan|tidak.berlaku|repealed|replaced|superseded|not in force/i;

/** A text written by us as an example: law itself comes first. */
const MODEL = /naskah model|model text/i;

/** Sections that list rather than tell; a hit there leads to the top of its page. */
const LISTING = /^(metadata|hubungan|disebut|sumber|terkait|lihat-juga|bukti|bagikan|yang-belum-pasti)/;

function prior(page: PageEntry, cited: boolean): number {
  const frozen = page.versi !== undefined && page.versi !== 'berlaku' ? 0.45 : 1;
  const repealed = !cited && NO_LONGER.test(page.status ?? '') ? 0.7 : 1;
  const model = MODEL.test(page.status ?? '') ? 0.6 : 1;
  const home = /^\/([a-z]{2}\/)?$/.test(page.url) ? 0.3 : 1;
  return (KIND_FACTOR[page.jenis] ?? 1) * frozen * repealed * model * home;
}

/** Share of the query, by weight, that a match covers; with `fields`, only what stands in those fields. */
function coverage(concepts: readonly Concept[], match: Match, fields?: readonly string[]): number {
  const all = concepts.reduce((sum, {weight}) => sum + weight, 0);
  const hit = concepts.filter(({terms}) => terms.some(({term}) => (fields ? match.terms.get(term)?.some((field) => fields.includes(field)) : match.terms.has(term))));
  return all === 0 ? 0 : hit.reduce((sum, {weight}) => sum + weight, 0) / all;
}

/**
 * Share of a title that the query names: 1 when the page is called just so. A glossary title counts up to its dash, and
 * an abbreviation beside its long form counts once.
 */
function named(library: Library, page: PageEntry, wanted: ReadonlySet<string>): number {
  const name = page.title.split(' – ')[0] ?? page.title;
  const terms = [...new Set(indexTerms(analyse(name, toLanguage(page.lang ?? library.locale), library.lexicon), library.lexicon))];
  return terms.length ? terms.filter((term) => wanted.has(term)).length / terms.length : 0;
}

/** Pages for which the costlier look at the title is worth it. */
const NAMED_FIRST = 40;

const allTerms = (concepts: readonly Concept[]): Concept['terms'] => concepts.flatMap(({terms}) => terms);

function search(matcher: Matcher, concepts: readonly Concept[]): Match[] {
  const terms = allTerms(concepts).filter(({term}) => matcher.has(term));
  return terms.length ? matcher.search(terms) : [];
}

const byScore = (a: {readonly score: number; readonly page: number}, b: {readonly score: number; readonly page: number}): number => b.score - a.score || a.page - b.page;

function rankPages(library: Library, {concepts, citations}: ParsedQuery): {page: number; score: number; titled: number}[] {
  const cited = citations.some(({nomor}) => nomor !== undefined);
  const wanted = new Set(allTerms(concepts).map(({term}) => term));
  const rough = search(library.pageMatcher, concepts)
    .flatMap((match) => {
      const page = library.pages[match.id];
      const covered = coverage(concepts, match);
      if (!page || covered === 0) return [];
      const titled = coverage(concepts, match, ['judul', 'alias']);
      return [{page: match.id, titled, score: match.score * covered ** 2 * prior(page, cited)}];
    })
    .sort(byScore);
  const finer = rough.slice(0, NAMED_FIRST).map((one) => {
    const page = library.pages[one.page];
    return {...one, score: one.score * (1 + one.titled * (0.5 + (page ? named(library, page, wanted) : 0)))};
  });
  return belowTheirSuccessors(library, [...finer, ...rough.slice(NAMED_FIRST)].sort(byScore));
}

/** A frozen guideline never stands above the same guideline in force, whose address lacks the edition. */
function belowTheirSuccessors<T extends {readonly page: number; readonly score: number}>(library: Library, ranked: readonly T[]): T[] {
  const scores = new Map(ranked.map(({page, score}) => [library.pages[page]?.url, score]));
  const lowered = ranked.map((one) => {
    const {url = '', versi} = library.pages[one.page] ?? {};
    const successor = versi && versi !== 'berlaku' ? scores.get(url.replace(`/${versi}/`, '/')) : undefined;
    return successor !== undefined && successor < one.score ? {...one, score: successor * 0.99} : one;
  });
  return lowered.sort(byScore);
}

/** The best section of each page; only one that covers most of the query and says more than the title. */
function bestSections(library: Library, concepts: readonly Concept[]): Map<number, {section: number; covered: number}> {
  const pageOf = library.pages.flatMap(({count}, page) => Array.from({length: count}, () => page));
  const best = new Map<number, {section: number; covered: number; score: number}>();
  for (const match of search(library.sectionMatcher, concepts)) {
    if (LISTING.test(library.sections[match.id]?.[0] ?? '')) continue;
    const page = pageOf[match.id] ?? -1;
    const covered = coverage(concepts, match);
    const score = match.score * covered ** 2;
    if (score > (best.get(page)?.score ?? 0)) best.set(page, {section: match.id, covered, score});
  }
  return best;
}

const passes = (page: PageEntry | undefined, filters: Filters, except?: Facet): boolean =>
  FACETS.every((facet) => facet === except || !filters[facet] || valuesOf(page, facet).includes(filters[facet]));

/** Values of a facet; a page may name several sectors (ids, so blanks part them) or regions (commas). */
function valuesOf(page: PageEntry | undefined, facet: Facet): string[] {
  return (page?.[facet] ?? '').split(facet === 'sektor' ? /[\s,]+/ : /\s*,\s*/).filter(Boolean);
}

function countFacets(library: Library, pages: readonly number[], filters: Filters): Answer['facets'] {
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, {} as Record<string, number>])) as Record<Facet, Record<string, number>>;
  for (const id of pages) {
    const page = library.pages[id];
    for (const facet of FACETS) {
      if (passes(page, filters, facet)) for (const value of valuesOf(page, facet)) counts[facet][value] = (counts[facet][value] ?? 0) + 1;
    }
  }
  return counts;
}

const NO_PAGE: PageEntry = {url: '', title: '', jenis: 'lainnya', first: 0, count: 0};

function directHits(library: Library, {citations}: ParsedQuery): DirectHit[] {
  // Law in force first, law repealed behind it, model texts (which have no number) last.
  const order = ({page, nomor}: CitationTarget): number => (nomor ? 0 : 1) - prior(library.pages[page] ?? NO_PAGE, false);
  const found = citations.flatMap((citation) => resolveCitation(library.targets, citation, order));
  return [...new Map(found.map((hit) => [`${hit.page}#${hit.anchor}`, hit])).values()];
}

/** Answers a query. Never throws on what readers type: an empty query has an empty answer. */
export function answer(library: Library, {q, filters, limit, typing}: SearchRequest): Answer {
  const parsed = parseQuery(library, q, typing);
  const direct = directHits(library, parsed);
  const ranked = rankPages(library, parsed);
  const best = bestSections(library, parsed.concepts);
  const passing = ranked.filter(({page}) => passes(library.pages[page], filters));
  const hits = passing.slice(0, limit).map(({page, score, titled}): Hit => {
    const found = best.get(page);
    const shown = found?.section ?? library.pages[page]?.first ?? 0;
    return {page, score, shown, ...(found && titled < 0.99 && found.covered > titled ? {section: found.section} : {})};
  });
  const lawless = parsed.citations.find(({pasal, nomor}) => pasal !== undefined && nomor === undefined);
  return {
    hits,
    total: passing.length,
    direct: direct.filter(({page}) => passes(library.pages[page], filters)),
    facets: countFacets(library, ranked.map(({page}) => page), filters),
    corrected: parsed.corrected,
    terms: allTerms(parsed.concepts.filter(({weight}) => weight > 0)).map(({term}) => term),
    ...(lawless ? {lawless: citationAnchor(lawless)} : {}),
    ...(parsed.redirected ? {redirected: parsed.redirected} : {}),
  };
}
