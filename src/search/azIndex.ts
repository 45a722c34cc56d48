/** Every title of the library from A to Z: the way in without scripts. Pure. */
import type {DirectoryEntry, Kind} from '../site/directory';
import {toLocale} from '../site/dates';

export interface AzRow {
  readonly title: string;
  /** Path below the base URL. */
  readonly to: string;
  readonly kind: Kind;
  /** The act whose subject the title is: "Perda Contoh 1/2020". */
  readonly of?: string;
  /** `id` when the title is Indonesian on the English site. */
  readonly lang?: string;
}

export interface AzGroup {
  /** Capital, or `0–9` for titles that begin with a number. */
  readonly letter: string;
  /** The letter as it stands in addresses. */
  readonly id: string;
  readonly rows: readonly AzRow[];
}

/** A page of one letter, where the library is too large for one page. */
export interface AzPage {
  readonly letter: string;
  /** Path below the base URL. */
  readonly path: string;
  /** Which part of the letter this is, from 1, and how many there are. */
  readonly part: number;
  readonly parts: number;
  readonly rows: readonly AzRow[];
}

/** One page holds so many titles and is still light on a phone. */
export const MOST_TITLES = 600;
const ROWS_A_PAGE = 300;

/** Letter under which a title stands: accents and signs before it do not count. */
export function letterOf(title: string): string {
  const first = /[\p{L}\p{N}]/u.exec(title.normalize('NFKD'))?.[0] ?? '';
  return /\p{L}/u.test(first) ? first.toUpperCase() : '0–9';
}

/** A regulation also stands under its subject, because few know its number. */
function rowsOf({kind, title, titleEn, url}: DirectoryEntry, english: boolean): AzRow[] {
  const shown = (english && titleEn) || title;
  const base = {to: url, kind, ...(english && !titleEn ? {lang: 'id'} : {})};
  const [, name = '', subject = ''] = kind === 'peraturan' ? (/^(.+?) tentang (.+)$/.exec(title) ?? []) : [];
  return [{title: shown, ...base}, ...(subject ? [{...base, title: subject, of: name, ...(english ? {lang: 'id'} : {})}] : [])];
}

/** @param locale of the build; titles come in that language where the record has one. Regions have no page of their own. */
export function toAz(entries: readonly DirectoryEntry[], locale: string): AzGroup[] {
  const english = toLocale(locale) === 'en';
  const rows = entries.filter(({kind, title}) => kind !== 'wilayah' && title).flatMap((entry) => rowsOf(entry, english));
  const groups = new Map<string, AzRow[]>();
  for (const row of rows.sort((a, b) => a.title.localeCompare(b.title, locale) || (a.to < b.to ? -1 : 1))) {
    const letter = letterOf(row.title);
    groups.set(letter, [...(groups.get(letter) ?? []), row]);
  }
  return [...groups].sort(([a], [b]) => a.localeCompare(b, locale)).map(([letter, of]) => ({letter, id: letter === '0–9' ? 'angka' : letter.toLowerCase(), rows: of}));
}

/** Pages by letter when the titles are too many for one page; none when one page holds them all. */
export function toAzPages(groups: readonly AzGroup[]): AzPage[] {
  const titles = groups.flatMap(({rows}) => rows).filter(({of}) => of === undefined).length;
  if (titles <= MOST_TITLES) return [];
  return groups.flatMap(({letter, id, rows}) => {
    const parts = Math.ceil(rows.length / ROWS_A_PAGE);
    return Array.from({length: parts}, (_, at): AzPage => ({
      letter,
      path: `/cari/a-z/${id}${at === 0 ? '' : `-${at + 1}`}/`,
      part: at + 1,
      parts,
      rows: rows.slice(at * ROWS_A_PAGE, (at + 1) * ROWS_A_PAGE),
    }));
  });
}
