/** Filters and their counts: run facets from the manifest, the others from their columns. */
import {COLUMN_FACETS, FACETS, RUN_FACETS, type ColumnFacet, type Facet, type RunFacet} from './library';
import type {Columns, Library} from './openLibrary';

export type Filters = Partial<Record<Facet, string>>;
export type FacetCounts = Readonly<Record<Facet, Readonly<Record<string, number>>>>;

const isRunFacet = (facet: Facet): facet is RunFacet => (RUN_FACETS as readonly string[]).includes(facet);

/** True when a filter needs the columns. */
export const needsColumns = (filters: Filters): boolean => COLUMN_FACETS.some((facet) => filters[facet]);

/** Values of a facet; a page may name several sectors (ids, so blanks part them) or regions (commas). */
function valuesOf(library: Library, columns: Columns | undefined, page: number, facet: Facet): string[] {
  const value = isRunFacet(facet) ? (library.runs[library.runOf[page] ?? 0]?.[facet] ?? '') : (columns?.[facet as ColumnFacet](page) ?? '');
  return value.split(facet === 'sektor' ? /[\s,]+/ : /\s*,\s*/).filter(Boolean);
}

const passes = (values: Readonly<Record<Facet, readonly string[]>>, filters: Filters, except?: Facet): boolean =>
  FACETS.every((facet) => facet === except || !filters[facet] || values[facet].includes(filters[facet]));

const readValues = (library: Library, columns: Columns | undefined, page: number): Record<Facet, string[]> =>
  Object.fromEntries(FACETS.map((facet) => [facet, valuesOf(library, columns, page, facet)])) as Record<Facet, string[]>;

/** Decides which pages pass the filters. */
export async function toFilter(library: Library, filters: Filters): Promise<(page: number) => boolean> {
  if (Object.keys(filters).length === 0) return () => true;
  const columns = needsColumns(filters) ? await library.columns() : undefined;
  return (page) => passes(readValues(library, columns, page), filters);
}

/** Number of results by facet and value, each facet's own filter left out. @param pages all results before filtering. */
export async function countFacets(library: Library, pages: readonly number[], filters: Filters): Promise<FacetCounts> {
  const columns = await library.columns();
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, {} as Record<string, number>])) as Record<Facet, Record<string, number>>;
  for (const page of pages) {
    const values = readValues(library, columns, page);
    for (const facet of FACETS) {
      if (passes(values, filters, facet)) for (const value of values[facet]) counts[facet][value] = (counts[facet][value] ?? 0) + 1;
    }
  }
  return counts;
}
