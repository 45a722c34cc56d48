/** Display files, text files, provisions, facet columns and word lists. */
import {COLUMN_FACETS, fileNames, type ColumnFacet, type FacetColumns, type SectionEntry} from '../library';
import {encodeNumbers} from '../format/vlq';
import {letterOf, writeWordList} from '../format/wordList';
import {toEntry, type Document} from './document';

export type Files = Map<string, string>;

/** Pages a display file: well under 1 KB on the wire, because ten results may need ten of them. */
export const DISPLAY_SIZE = 12;

/** Words a letter file keeps, most used first: what is completed and mended does not grow with the library. */
const WORDS_A_LETTER = 1500;

/** Letters of anchors a file: a long law has one of its own, short ones share. */
const PROVISIONS_FILE = 6000;

/** Writes the anchors of regulations; @returns the file of each page that has any. */
function addProvisions(files: Files, documents: readonly Document[]): Map<number, number> {
  const fileOf = new Map<number, number>();
  const groups: Record<string, readonly string[]>[] = [];
  let room = 0;
  documents.forEach(({page: {provisions}}, page) => {
    if (provisions.length === 0) return;
    const size = provisions.join(' ').length;
    if (size > room) {
      groups.push({});
      room = PROVISIONS_FILE;
    }
    room -= size;
    fileOf.set(page, groups.length - 1);
    Object.assign(groups.at(-1) ?? {}, {[page]: provisions});
  });
  groups.forEach((group, file) => files.set(fileNames.provisions(file), JSON.stringify(group)));
  return fileOf;
}

/** Titles, and the texts of every page beside them. */
export function addPages(files: Files, documents: readonly Document[], successors: readonly (number | undefined)[]): void {
  const provisions = addProvisions(files, documents);
  let part = 0;
  const entries = documents.map((document, page) => {
    const entry = toEntry(document, part, {successor: successors[page], provisions: provisions.get(page)});
    const {sections} = document.page;
    document.cuts.forEach((from, at) => {
      const text = sections.slice(from, document.cuts[at + 1]).map((one): SectionEntry => [one.anchor, one.heading, one.text]);
      files.set(fileNames.text(part), JSON.stringify(text));
      part += 1;
    });
    return entry;
  });
  for (let from = 0; from < entries.length; from += DISPLAY_SIZE) files.set(fileNames.display(from / DISPLAY_SIZE), JSON.stringify(entries.slice(from, from + DISPLAY_SIZE)));
}

function column(documents: readonly Document[], facet: ColumnFacet): FacetColumns[ColumnFacet] {
  const values = [...new Set(documents.flatMap((one) => one[facet] ?? []))].sort();
  const numbers = new Map(values.map((value, at) => [value, at + 1]));
  return {values, pages: encodeNumbers(documents.map((one) => numbers.get(one[facet] ?? '') ?? 0))};
}

export function addFacets(files: Files, documents: readonly Document[]): void {
  files.set(fileNames.facets, JSON.stringify(Object.fromEntries(COLUMN_FACETS.map((facet) => [facet, column(documents, facet)]))));
}

/** @returns the letters for which there is a file, the one with most words first. */
export function addWords(files: Files, counts: ReadonlyMap<string, number>): string {
  const byLetter = new Map<string, [string, number][]>();
  for (const [word, count] of counts) {
    const words = byLetter.get(letterOf(word)) ?? [];
    words.push([word, count]);
    byLetter.set(letterOf(word), words);
  }
  for (const [letter, words] of byLetter) {
    const kept = words.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, WORDS_A_LETTER);
    files.set(fileNames.words(letter), writeWordList(kept.sort(([a], [b]) => (a < b ? -1 : 1))));
  }
  return [...byLetter].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1)).map(([letter]) => letter).join('');
}
