/** Filters and their counts: run facets from the manifest, the others from their columns. */
import {COLUMN_FACETS, FACETS, RUN_FACETS, type ColumnFacet, type Facet, type RunFacet} from '../library';
import type {Columns, Library} from './openLibrary';

export type Filters = Partial<Record<Facet, string>>;
export type FacetCounts = Readonly<Record<Facet, Readonly<Record<string, number>>>>;

const isRunFacet = (facet: Facet): facet is RunFacet => (RUN_FACETS as readonly string[]).includes(facet);

/** Values of a facet; a page may name several sectors (ids, so blanks part them) or regions (commas). */
const split = (facet: Facet, value: string): string[] => value.split(facet === 'sektor' ? /[\s,]+/ : /\s*,\s*/).filter(Boolean);

/** What a page says for a facet, before it is split. */
type ReadValue = (page: number) => string;

function readerOf(library: Library, columns: Columns | undefined, facet: Facet): ReadValue {
  if (isRunFacet(facet)) {
    const values = library.runs.map((run) => run[facet] ?? '');
    return (page) => values[library.runOf[page] ?? 0] ?? '';
  }
  return columns?.[facet as ColumnFacet] ?? (() => '');
}

/** One test a chosen filter; what a page says is split once a value. */
function testsOf(library: Library, columns: Columns | undefined, filters: Filters): {facet: Facet; passes: (page: number) => boolean}[] {
  return FACETS.filter((facet) => filters[facet]).map((facet) => {
    const [read, wanted, known] = [readerOf(library, columns, facet), filters[facet] ?? '', new Map<string, boolean>()];
    const test = (value: string): boolean => {
      const passes = known.get(value) ?? split(facet, value).includes(wanted);
      known.set(value, passes);
      return passes;
    };
    return {facet, passes: (page) => test(read(page))};
  });
}

/** Decides which pages pass the filters. */
export async function toFilter(library: Library, filters: Filters): Promise<(page: number) => boolean> {
  const columns = COLUMN_FACETS.some((facet) => filters[facet]) ? await library.columns() : undefined;
  const tests = testsOf(library, columns, filters);
  return (page) => tests.every(({passes}) => passes(page));
}

/** Number of results by facet and value, each facet's own filter left out. @param pages all results before filtering. */
export async function countFacets(library: Library, pages: readonly number[], filters: Filters): Promise<FacetCounts> {
  const columns = await library.columns();
  const tests = testsOf(library, columns, filters);
  const rows = FACETS.map((facet) => ({facet, read: readerOf(library, columns, facet), raw: new Map<string, number>()}));
  for (const page of pages) {
    const failed = tests.filter(({passes}) => !passes(page));
    if (failed.length > 1) continue;
    for (const {facet, read, raw} of rows) {
      if (failed[0] && failed[0].facet !== facet) continue;
      const value = read(page);
      raw.set(value, (raw.get(value) ?? 0) + 1);
    }
  }
  const spread = ({facet, raw}: (typeof rows)[number]): Record<string, number> => {
    const counts: Record<string, number> = {};
    for (const [value, count] of raw) for (const one of split(facet, value)) counts[one] = (counts[one] ?? 0) + count;
    return counts;
  };
  return Object.fromEntries(rows.map((row) => [row.facet, spread(row)])) as FacetCounts;
}
