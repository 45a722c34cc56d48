/** Order of rows by one column: stable, missing values last whichever way. Pure. */
import type {Locale} from '../../dates';
import type {SortKind} from '../../table/html/spec';
import {readNumber} from './numbers';

function rankTexts(texts: readonly string[], locale: Locale): (number | undefined)[] {
  const {compare} = new Intl.Collator(locale, {numeric: true, sensitivity: 'base'});
  const ranks = new Map([...new Set(texts)].sort(compare).map((text, rank) => [text, rank]));
  return texts.map((text) => (text === '' ? undefined : ranks.get(text)));
}

/** One number a row by which the column sorts; undefined = no value. @param texts the values as shown, '' where there is none. */
export function sortKeys(texts: readonly string[], kind: SortKind, locale: Locale, order: readonly string[] = []): (number | undefined)[] {
  if (kind === 'angka' || kind === 'tahun') return texts.map((text) => readNumber(text, locale));
  if (kind === 'teks') return rankTexts(texts, locale);
  return texts.map((text) => (order.includes(text) ? order.indexOf(text) : undefined));
}

/** Positions of the rows in their new order. */
export function orderBy(keys: readonly (number | undefined)[], descending: boolean): number[] {
  const sign = descending ? -1 : 1;
  const places = keys.map((_, place) => place);
  const known = places.filter((place) => keys[place] !== undefined);
  known.sort((a, b) => sign * ((keys[a] ?? 0) - (keys[b] ?? 0)) || a - b);
  return [...known, ...places.filter((place) => keys[place] === undefined)];
}

/** Rows that differ only in their place stand together: groups in the order of their first row, in each the places as chosen. */
export function orderSideBySide(groups: readonly string[], places: readonly number[]): number[] {
  const first = new Map<string, number>();
  groups.forEach((group, index) => {
    if (!first.has(group)) first.set(group, index);
  });
  const rank = (index: number): number => first.get(groups[index] ?? '') ?? index;
  return groups.map((_, index) => index).sort((a, b) => rank(a) - rank(b) || (places[a] ?? 0) - (places[b] ?? 0) || a - b);
}
