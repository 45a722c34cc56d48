import type {Kind} from '../site/directory';
import type {AzGroup, AzPage, AzRow} from './azIndex';

/** A letter of the A–Z list that has a page of its own. */
export interface LetterLink {
  readonly letter: string;
  readonly to: string;
  readonly count: number;
}

/** The way in without a query, and without JavaScript: the main doors, and every title from A to Z. */
export interface SearchPageProps {
  readonly doors: readonly {readonly kind: Kind; readonly to: string}[];
  /** Letters with a page each; empty while the whole list stands on the search page. */
  readonly letters: readonly LetterLink[];
}

export interface LetterPageProps {
  readonly letter: string;
  readonly part: number;
  readonly parts: number;
  readonly rows: readonly AzRow[];
  readonly letters: readonly LetterLink[];
  /** The parts before and after this one. */
  readonly previous?: string;
  readonly next?: string;
}

/** Kinds in the order of the navigation, and the page that lists each. */
const DOORS: readonly (readonly [Kind, string])[] = [
  ['pedoman', '/pedoman/'],
  ['peraturan', '/regulasi/'],
  ['praktik', '/praktik-baik/'],
  ['ide', '/belanja-ide/'],
  ['indikator', '/indikator/'],
  ['pertemuan', '/pertemuan/'],
  ['orientasi', '/orientasi/'],
  ['istilah', '/istilah/'],
  ['sumber', '/sumber/'],
];

function toLetters(groups: readonly AzGroup[], pages: readonly AzPage[]): LetterLink[] {
  return pages.filter(({part}) => part === 1).map(({letter, path}) => ({letter, to: path, count: groups.find((group) => group.letter === letter)?.rows.length ?? 0}));
}

/** @param pages empty while one page holds all titles. */
export function toSearchPage(groups: readonly AzGroup[], pages: readonly AzPage[]): SearchPageProps {
  return {doors: DOORS.map(([kind, to]) => ({kind, to})), letters: toLetters(groups, pages)};
}

/** Props of each letter's pages, by path. */
export function toLetterPages(groups: readonly AzGroup[], pages: readonly AzPage[]): Map<string, LetterPageProps> {
  const letters = toLetters(groups, pages);
  const pathOf = (letter: string, part: number): string | undefined => pages.find((page) => page.letter === letter && page.part === part)?.path;
  return new Map(
    pages.map(({path, letter, part, parts, rows}) => {
      const previous = pathOf(letter, part - 1);
      const next = pathOf(letter, part + 1);
      return [path, {letter, part, parts, rows, letters, ...(previous ? {previous} : {}), ...(next ? {next} : {})}];
    }),
  );
}
