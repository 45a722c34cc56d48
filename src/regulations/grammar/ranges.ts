/** Headings of the elucidation that stand for several articles: "Pasal 2A s.d. Pasal 6", "Pasal 3, Pasal 5, dan Pasal 7". */
import {isAfter, readArabic} from './numerals';
import {isUnit, type ParsedRegulation, type Unit} from './types';

const NUMBER = /(s\.?\s?d\.?|s\/d|sampai\s+dengan|hingga|-|–|—)?\s*(?:,|dan|[Pp]asal|\s)*(\d{1,4}\s?[A-Z]{0,2})(?![\p{L}\d])/gu;
/** A wider range is a misprint. */
const MAX_RANGE = 999;

function between(from: string, until: string, known: readonly string[]): string[] {
  const first = readArabic(from);
  const last = readArabic(until);
  if (!first || !last || !isAfter(first, last) || last.value - first.value > MAX_RANGE) return [until];
  const whole = Array.from({length: last.value - first.value}, (_, index) => String(first.value + index + 1)).filter((number) => number !== until);
  const inserted = known.filter((number) => {
    const at = readArabic(number);
    return at !== undefined && at.suffix !== '' && isAfter(first, at) && isAfter(at, last);
  });
  const order = (number: string): string => `${(readArabic(number)?.value ?? 0).toString().padStart(5, '0')}${readArabic(number)?.suffix ?? ''}`;
  return [...[...whole, ...inserted].sort((a, b) => (order(a) < order(b) ? -1 : 1)), until];
}

/**
 * Every article that an elucidation heading covers, in order: `['2A', '3', '4', '5', '6']`; one heading alone gives its own number.
 * @param known numbers of the act's articles, so that inserted ones within a range (3A) are covered too
 */
export function articlesOf(unit: Unit, known: readonly string[] = []): string[] {
  if (unit.until === undefined) return [unit.number];
  const marker = unit.marker.map(({text}) => text).join(' ');
  const numbers: string[] = [];
  for (const match of marker.matchAll(NUMBER)) {
    const number = (match[2] ?? '').replace(/\s+/g, '').toUpperCase();
    const from = numbers.at(-1);
    numbers.push(...(match[1] && from !== undefined ? between(from, number, known) : [number]));
  }
  return [...new Set(numbers)];
}

/** Elucidation unit by article number, for every article that has one, also those within a range. The first one wins. */
export function elucidationByArticle(parsed: ParsedRegulation): Map<string, Unit> {
  const regions = parsed.root.children.filter(isUnit);
  const known = regions.filter(({kind}) => kind === 'batang-tubuh').flatMap(articleNumbers);
  const notes = regions.filter(({kind}) => kind === 'penjelasan').flatMap((region) => region.children.filter(isUnit).filter(({kind}) => kind === 'pasal-demi-pasal'));
  const found = new Map<string, Unit>();
  for (const unit of notes.flatMap((note) => note.children.filter(isUnit).filter(({kind}) => kind === 'pasal'))) {
    for (const number of articlesOf(unit, known)) if (!found.has(number)) found.set(number, unit);
  }
  return found;
}

function articleNumbers(unit: Unit): string[] {
  return unit.children.filter(isUnit).flatMap((child) => (child.kind === 'pasal' ? [child.number] : child.kind === 'perubahan' ? [] : articleNumbers(child)));
}
