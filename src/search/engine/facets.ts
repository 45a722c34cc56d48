/** Filters and their counts: run facets from the manifest, the others from their columns. */
import {COLUMN_FACETS, FACETS, RUN_FACETS, type ColumnFacet, type Facet, type RunFacet} from '../library';
import type {Columns, Library} from './openLibrary';

export type Filters = Partial<Record<Facet, string>>;
export type FacetCounts = Readonly<Record<Facet, Readonly<Record<string, number>>>>;

const isRunFacet = (facet: Facet): facet is RunFacet => (RUN_FACETS as readonly string[]).includes(facet);

/** Values of a facet; a page may name several sectors (ids, so blanks part them) or regions (commas). */
const split = (facet: Facet, value: string): string[] => value.split(facet === 'sektor' ? /[\s,]+/ : /\s*,\s*/).filter(Boolean);

type Column = Columns[ColumnFacet];

/** What the pages say for a facet, before it is split. */
function columnOf({runs, runOf}: Library, columns: Columns | undefined, facet: Facet): Column {
  if (isRunFacet(facet)) return {numbers: runOf, values: runs.map((run) => run[facet] ?? '')};
  return columns?.[facet as ColumnFacet] ?? {numbers: new Uint16Array(), values: []};
}

interface Test {
  readonly facet: Facet;
  readonly passes: (page: number) => boolean;
}

/** One test a chosen filter; what pages say is split once a value. */
function testsOf(library: Library, columns: Columns | undefined, filters: Filters): Test[] {
  return FACETS.filter((facet) => filters[facet]).map((facet) => {
    const {numbers, values} = columnOf(library, columns, facet);
    const passing = values.map((value) => split(facet, value).includes(filters[facet] ?? ''));
    return {facet, passes: (page) => passing[numbers[page] ?? 0] ?? false};
  });
}

/** Decides which pages pass the filters. */
export async function toFilter(library: Library, filters: Filters): Promise<(page: number) => boolean> {
  const columns = COLUMN_FACETS.some((facet) => filters[facet]) ? await library.columns() : undefined;
  const tests = testsOf(library, columns, filters);
  return (page) => tests.every(({passes}) => passes(page));
}

/** Number of the pages by what they say. */
function countValues(facet: Facet, {numbers, values}: Column, pages: readonly number[]): Record<string, number> {
  const sums = new Uint32Array(values.length);
  for (const page of pages) sums[numbers[page] ?? 0] = (sums[numbers[page] ?? 0] ?? 0) + 1;
  const counts: Record<string, number> = {};
  sums.forEach((sum, value) => {
    if (sum > 0) for (const one of split(facet, values[value] ?? '')) counts[one] = (counts[one] ?? 0) + sum;
  });
  return counts;
}

/** Number of results by facet and value, each facet's own filter left out. @param pages all results before filtering. */
export async function countFacets(library: Library, pages: readonly number[], filters: Filters): Promise<FacetCounts> {
  const columns = await library.columns();
  const tests = testsOf(library, columns, filters);
  const passing = (own: Facet): readonly number[] => tests.filter(({facet}) => facet !== own).reduce((left, {passes}) => left.filter(passes), pages);
  return Object.fromEntries(FACETS.map((facet) => [facet, countValues(facet, columnOf(library, columns, facet), passing(facet))])) as FacetCounts;
}
