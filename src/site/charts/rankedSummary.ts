import type {Tone} from '../table/model';
import {formatValue} from './format';
import type {Measure, Place, RankedInput} from './types';
import {listOf, sentence, STATUS_WORDS} from './words';

export interface RankedPlace extends Place {
  readonly category: {readonly label: string; readonly tone: Tone};
}

/** The given category; without one the target decides, and without target or direction nothing is judged. */
export function withCategory(place: Place, {locale, target, direction}: Measure): RankedPlace {
  if (place.category) return {...place, category: place.category};
  if (!target || direction === 'netral' || place.value === null) return {...place, category: {label: '', tone: 'netral'}};
  const met = direction === 'naik-baik' ? place.value >= target.value : place.value <= target.value;
  if (met) return {...place, category: {label: locale === 'en' ? 'target met' : 'target tercapai', tone: 'baik'}};
  const above = direction === 'turun-baik';
  const label = locale === 'en' ? `${above ? 'above' : 'below'} the target` : `${above ? 'di atas' : 'di bawah'} target`;
  return {...place, category: {label, tone: 'kurang'}};
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}

/** How many places stand in each category, in the order of the chart. */
function countSentences(known: readonly RankedPlace[], locale: Measure['locale']): string[] {
  const labels = [...new Set(known.map(({category}) => category.label))].filter(Boolean);
  return labels.map((label) => {
    const count = known.filter(({category}) => category.label === label).length;
    return locale === 'en' ? `${label}: ${count} of ${known.length} places` : `${label}: ${count} dari ${known.length} daerah`;
  });
}

/** Against a target without direction: how many stand above, on, and below it; nothing is called good. */
function neutralTarget(known: readonly RankedPlace[], input: RankedInput): string[] {
  const {target, direction, locale} = input;
  if (!target || direction !== 'netral') return [];
  const count = (sign: number): number => known.filter(({value}) => Math.sign((value ?? 0) - target.value) === sign).length;
  const goal = formatValue(target.value, input);
  return [locale === 'en' ? `Above the target of ${goal}: ${count(1)}; on it: ${count(0)}; below it: ${count(-1)}` : `Di atas target ${goal}: ${count(1)}; sama: ${count(0)}; di bawah: ${count(-1)}`];
}

/** What a ranking says: first and last, the middle, how many reached the target, who has no value. */
export function summariseRanked(places: readonly RankedPlace[], input: RankedInput): string[] {
  const {locale} = input;
  const en = locale === 'en';
  const known = places.filter(({value}) => value !== null);
  const named = ({label, value}: RankedPlace): string => `${label} (${formatValue(value ?? 0, input)})`;
  const [first, last] = [known[0], known.at(-1)];
  const none = places.filter(({value}) => value === null).map(({label, status}) => `${label} (${STATUS_WORDS[locale][status ?? 'kosong']})`);
  const missing = none.length ? [en ? `Without a value: ${listOf(none, locale)}` : `Tanpa nilai: ${listOf(none, locale)}`] : [];
  if (!first || !last) return [en ? 'No value yet' : 'Belum ada nilai', ...missing].map(sentence);
  if (known.length === 1) return [en ? `Only ${named(first)} has a value` : `Hanya ${named(first)} yang memiliki nilai`, ...countSentences(known, locale), ...neutralTarget(known, input), ...missing].map(sentence);
  const [high, low] = input.direction === 'turun-baik' ? [last, first] : [first, last];
  const middle = formatValue(median(known.map(({value}) => value ?? 0)), input);
  return [
    en ? `Highest ${named(high)}; lowest ${named(low)}` : `Tertinggi ${named(high)}; terendah ${named(low)}`,
    en ? `The middle value of ${known.length} places is ${middle}` : `Nilai tengah dari ${known.length} daerah ${middle}`,
    ...countSentences(known, locale),
    ...neutralTarget(known, input),
    ...missing,
  ].map(sentence);
}
