/** Facets of the list: which cards match, how many each choice would leave, and the state in the address. Pure. */
import {toSearch} from '../site/addressState';
import type {PracticeCardProps} from './types';

export const FACETS = ['urusan', 'kelompok', 'daerah', 'bukti', 'biaya', 'kesulitan'] as const;

export type Facet = (typeof FACETS)[number];

/** Chosen value by facet; a facet that is left out takes everything. */
export type Filter = Readonly<Partial<Record<Facet, string>>>;

/** Choice for a rating that nobody could give yet. */
export const UNRATED = 'belum';

const VALUE = /^[a-z0-9-]+$/;

/** `?urusan=sosial&daerah=kaltara` → filter; unknown keys and broken values are dropped. */
export function parseFilter(search: string): Filter {
  const params = new URLSearchParams(search);
  return Object.fromEntries(
    FACETS.flatMap((facet) => {
      const value = params.get(facet);
      return value && VALUE.test(value) ? [[facet, value]] : [];
    }),
  );
}

/** Filter → `?daerah=kaltara&urusan=sosial` in the order of FACETS; empty text for no filter. */
export function stringifyFilter(filter: Filter): string {
  return toSearch(FACETS.map((facet) => [facet, filter[facet]]));
}

const level = (value: number | null): string[] => [value === null ? UNRATED : String(value)];

const VALUES: Record<Facet, (card: PracticeCardProps) => readonly string[]> = {
  urusan: ({sectors}) => sectors,
  kelompok: ({groups}) => groups,
  daerah: ({region}) => [region.id],
  bukti: ({levels}) => level(levels.bukti),
  biaya: ({levels}) => level(levels.biaya),
  kesulitan: ({levels}) => level(levels.kesulitan),
};

function matches(card: PracticeCardProps, filter: Filter, except?: Facet): boolean {
  return FACETS.every((facet) => facet === except || !filter[facet] || VALUES[facet](card).includes(filter[facet]));
}

/** The cards that fit every chosen facet, in their own order. */
export function applyFilter(cards: readonly PracticeCardProps[], filter: Filter): PracticeCardProps[] {
  return cards.filter((card) => matches(card, filter));
}

/** Every value of a facet that occurs, with the number of cards that choosing it (beside the other facets) would leave. */
export function countChoices(cards: readonly PracticeCardProps[], filter: Filter, facet: Facet): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const card of cards) {
    for (const value of VALUES[facet](card)) counts.set(value, (counts.get(value) ?? 0) + (matches(card, filter, facet) ? 1 : 0));
  }
  return counts;
}
