/** Opens the search data: the browser's worker reads it with `fetch`, `pustaka search` from disk. Files come when asked for. */
import {frontDecode} from '../format/frontCode';
import {decodeNumbers} from '../format/vlq';
import {TermShard, type TermLine} from '../format/termLines';
import {letterOf, readWordList, type WordList} from '../format/wordList';
import {readSectionLines, type SectionRows} from '../format/sectionRows';
import {COLUMN_FACETS, fileNames, FORMAT, type ColumnFacet, type FacetColumns, type Manifest, type PageEntry, type ProvisionsFile, type SectionEntry} from '../library';
import type {Rules} from '../normalise';
import {rememberLast, type Remembering} from './rememberLast';
import {REWRITES} from '../words/rewrites';

/** Reads one file of the search data as text, by its path beside the manifest. */
export type ReadFile = (path: string) => Promise<string>;

/** Values of the column facets: each page has the number of one of them, 0 for none. */
export type Columns = Readonly<Record<ColumnFacet, {readonly numbers: Uint16Array; readonly values: readonly string[]}>>;

/** A section of a page as it is kept in memory. */
export interface Section {
  readonly anchor: string;
  readonly heading: string;
  readonly text: string;
  /** Words of the text. */
  readonly words: number;
}

export interface Library extends Pick<Manifest, 'locale' | 'pages' | 'runs'> {
  readonly rules: Rules;
  /** Number of the run of each page. */
  readonly runOf: Uint16Array;
  /** Loads what a first word will most likely need. */
  readonly prefetch: () => Promise<unknown>;
  /** What the library knows about an index term. */
  readonly line: (key: string) => Promise<TermLine | undefined>;
  /** The shards one after another, for beginnings and near terms. */
  readonly shards: {readonly count: number; readonly indexOf: (key: string) => number; readonly at: (shard: number) => Promise<TermShard>};
  /** Words that begin like this one. */
  readonly words: (word: string) => Promise<WordList>;
  readonly page: (page: number) => Promise<PageEntry | undefined>;
  /** True when the page's display data need not be fetched. */
  readonly holdsPage: (page: number) => boolean;
  readonly text: (part: number) => Promise<readonly Section[]>;
  /** Sections of long pages that have a term. */
  readonly sections: (key: string) => Promise<SectionRows>;
  /** Anchors of the provisions of the pages of one file. */
  readonly provisions: (file: number) => Promise<ProvisionsFile>;
  readonly columns: () => Promise<Columns>;
}

/** Files kept in memory, by kind: enough for fifty answers of ten results, and a few megabytes at most. */
const KEPT = {terms: 200, sections: 40, words: 8, display: 500, text: 500, provisions: 8, facets: 1};

/** Which shard a key belongs to, and how many there are. */
function openBorders(coded: string): {count: number; indexOf: (key: string) => number} {
  let before = '';
  const borders = coded === '' ? [] : coded.split('\n').map((one) => (before = frontDecode(before, one)));
  const indexOf = (key: string): number => {
    let [low, high] = [0, borders.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((borders[middle] ?? '') <= key) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {count: borders.length + 1, indexOf};
}

/** Word lists that are loaded ahead: words that begin with one of these letters are the likeliest. */
const PREFETCHED = 2;

function openColumns(text: string): Columns {
  const columns = JSON.parse(text) as FacetColumns;
  const open = (facet: ColumnFacet): Columns[ColumnFacet] => ({numbers: Uint16Array.from(decodeNumbers(columns[facet].pages)), values: ['', ...columns[facet].values]});
  return Object.fromEntries(COLUMN_FACETS.map((facet) => [facet, open(facet)])) as Columns;
}

const openText = (text: string): Section[] =>
  (JSON.parse(text) as readonly SectionEntry[]).map(([anchor, heading, body]) => ({anchor, heading, text: body, words: body.match(/[\p{L}\p{N}]+/gu)?.length ?? 0}));

function toRunOf({pages, runs}: Manifest): Uint16Array {
  const runOf = new Uint16Array(pages);
  runs.forEach(({first}, run) => runOf.fill(run, first));
  return runOf;
}

const toRules = ({avoided, kept}: Manifest): Rules => ({
  respell: (word) => word,
  rewrites: [...REWRITES, ...avoided.map(([from, to]) => ({from: from.split(' '), to: to.split(' '), respectful: true}))],
  kept: new Set(kept),
});

/** @throws when the manifest is missing or written by another version of the site. */
export async function openLibrary(read: ReadFile): Promise<Library> {
  const manifest = JSON.parse(await read('manifest.json')) as Manifest;
  if (manifest.format !== FORMAT) throw new Error(`Format indeks ${manifest.format}, diharapkan ${FORMAT}. Muat ulang halaman.`);
  const file = <T>(kept: number, parse: (text: string) => T): Remembering<T> => rememberLast(kept, async (name) => parse(await read(`${manifest.generation}/${name}`)));
  const borders = openBorders(manifest.shards);
  const terms = file(KEPT.terms, (text) => new TermShard(text));
  const shardAt = (shard: number): Promise<TermShard> => terms(fileNames.terms(shard));
  const sections = file(KEPT.sections, readSectionLines);
  const words = file(KEPT.words, readWordList);
  const display = file(KEPT.display, (text) => JSON.parse(text) as readonly PageEntry[]);
  const displayOf = (page: number): string => fileNames.display(Math.floor(page / manifest.displaySize));
  const texts = file(KEPT.text, openText);
  const provisions = file(KEPT.provisions, (text) => JSON.parse(text) as ProvisionsFile);
  const facets = file(KEPT.facets, openColumns);
  return {
    locale: manifest.locale,
    pages: manifest.pages,
    runs: manifest.runs,
    rules: toRules(manifest),
    runOf: toRunOf(manifest),
    prefetch: () => Promise.all([...manifest.letters].slice(0, PREFETCHED).map((letter) => words(fileNames.words(letter)))),
    line: async (key) => (await shardAt(borders.indexOf(key))).line(key),
    shards: {...borders, at: shardAt},
    words: (word) => (manifest.letters.includes(letterOf(word)) ? words(fileNames.words(letterOf(word))) : Promise.resolve([])),
    page: async (page) => (await display(displayOf(page)))[page % manifest.displaySize],
    holdsPage: (page) => display.holds(displayOf(page)),
    text: (part) => texts(fileNames.text(part)),
    sections: async (key) => (await sections(fileNames.sections(borders.indexOf(key))))(key),
    provisions: (number) => provisions(fileNames.provisions(number)),
    columns: () => facets(fileNames.facets),
  };
}
