import type {DirectoryEntry, Kind} from '../site/directory';
import {toLocale} from '../site/dates';

interface DoorLink {
  readonly title: string;
  readonly to: string;
  /** `id` when the title is Indonesian on the English site. */
  readonly lang?: string;
}

/** The way in without a query, and without JavaScript: every title by kind, from A to Z. */
export interface SearchPageProps {
  readonly doors: readonly {readonly kind: Kind; readonly to: string; readonly links: readonly DoorLink[]}[];
}

/** Kinds in the order of the navigation, and the page that lists each. Registers with a page of their own list themselves. */
const DOORS: readonly (readonly [Kind, string, boolean])[] = [
  ['pedoman', '/pedoman/', true],
  ['peraturan', '/regulasi/', true],
  ['praktik', '/praktik-baik/', true],
  ['ide', '/belanja-ide/', true],
  ['indikator', '/indikator/', false],
  ['pertemuan', '/pertemuan/', true],
  ['orientasi', '/orientasi/', true],
  ['istilah', '/istilah/', false],
  ['sumber', '/sumber/', false],
];

/** @param locale of the build; titles come in that language where the record has one. */
export function toDoors(entries: readonly DirectoryEntry[], locale: string): SearchPageProps {
  const english = toLocale(locale) === 'en';
  const link = ({title, titleEn, url}: DirectoryEntry): DoorLink => ({title: (english && titleEn) || title, to: url, ...(english && !titleEn ? {lang: 'id'} : {})});
  const ofKind = (kind: Kind): DoorLink[] => entries.filter((entry) => entry.kind === kind).map(link).sort((a, b) => a.title.localeCompare(b.title, locale));
  return {doors: DOORS.map(([kind, to, list]) => ({kind, to, links: list ? ofKind(kind) : []}))};
}
