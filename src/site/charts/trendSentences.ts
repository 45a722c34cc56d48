/** Sentences on one series. Facts only; "better" or "worse" only where the measure has a direction. */
import type {Locale} from '../dates';
import {formatDifference, formatValue} from './format';
import {periodName} from './periods';
import {FEWEST, trendOf} from './trendTest';
import type {Direction, Measure, Point} from './types';
import {listOf, STATUS_WORDS} from './words';

export type Known = Point & {readonly value: number};

export const knownOf = (points: readonly Point[]): Known[] => points.flatMap((point) => (point.value === null ? [] : [{...point, value: point.value}]));

const TREND: Record<Locale, Record<-1 | 0 | 1, string>> = {
  id: {1: 'cenderung naik', [-1]: 'cenderung turun', 0: 'tanpa arah yang jelas'},
  en: {1: 'tends to rise', [-1]: 'tends to fall', 0: 'shows no clear direction'},
};

/** `, artinya membaik`; nothing where the measure has no direction. */
function judged(trend: -1 | 0 | 1, direction: Direction, locale: Locale): string {
  if (trend === 0 || direction === 'netral') return '';
  const better = (trend === 1) === (direction === 'naik-baik');
  if (locale === 'en') return better ? ', which is an improvement' : ', which is a decline';
  return better ? ', artinya membaik' : ', artinya memburuk';
}

/** The trend word, or why there is none. */
export function trendSentence(known: readonly Known[], broken: boolean, {locale, direction}: Measure): string {
  const en = locale === 'en';
  if (broken) return en ? 'No trend is named because the series breaks' : 'Kecenderungan tidak disebut karena seri terputus';
  if (known.length < FEWEST) return en ? `No trend is named: that takes at least ${FEWEST} values, and there are ${known.length}` : `Kecenderungan tidak disebut: perlu sedikitnya ${FEWEST} nilai, baru ada ${known.length}`;
  const trend = trendOf(known.map(({value}) => value));
  return en ? `Over ${known.length} values the series ${TREND.en[trend]}${judged(trend, direction, locale)}` : `Dari ${known.length} nilai, seri ini ${TREND.id[trend]}${judged(trend, direction, locale)}`;
}

/** Start and end; the change only when both can be compared. */
export function spanSentence(label: string, first: Known, last: Known, broken: boolean, measure: Measure, brief = false): string {
  const {locale} = measure;
  const [from, to] = [formatValue(first.value, measure), formatValue(last.value, measure)];
  const [start, end] = [periodName(first.period, locale), periodName(last.period, locale)];
  const en = locale === 'en';
  if (first.period === last.period) return en ? `${label}: ${to} in ${end}, the only value` : `${label}: ${to} pada ${end}, satu-satunya nilai`;
  if (broken) return en ? `${label}: ${from} in ${start} and ${to} in ${end}, which can not be compared directly` : `${label}: ${from} pada ${start} dan ${to} pada ${end}, tidak dapat dibandingkan langsung`;
  if (from === to) return en ? `${label}: ${to} in ${end}, the same as in ${start}` : `${label}: ${to} pada ${end}, sama dengan ${start}`;
  const by = formatDifference(first.value, last.value, measure);
  const rose = last.value > first.value;
  if (en) return `${label}: ${rose ? 'up' : 'down'} from ${from} in ${start} to ${to} in ${end}${brief ? '' : `, by ${by}`}`;
  return `${label}: ${rose ? 'naik' : 'turun'} dari ${from} pada ${start} menjadi ${to} pada ${end}${brief ? '' : `, selisih ${by}`}`;
}

/** Highest and lowest, each at its first place. */
export function extremesSentence(known: readonly Known[], measure: Measure): string {
  const {locale} = measure;
  const values = known.map(({value}) => value);
  const at = (value: number): string => {
    const one = known.find((point) => point.value === value);
    return `${formatValue(value, measure)} ${locale === 'en' ? 'in' : 'pada'} ${periodName(one?.period ?? '', locale)}`;
  };
  const [high, low] = [at(Math.max(...values)), at(Math.min(...values))];
  return locale === 'en' ? `Highest ${high}; lowest ${low}` : `Tertinggi ${high}; terendah ${low}`;
}

/** How far the last value is from the target; "reached" only where the measure has a direction. */
export function targetSentence(value: number, when: string, measure: Measure): string {
  const {locale, target, direction} = measure;
  if (!target) return '';
  const en = locale === 'en';
  const goal = formatValue(target.value, measure);
  const subject = when ? (en ? `The value of ${when}` : `Nilai ${when}`) : '';
  if (formatValue(value, measure) === goal) return en ? `${subject} ${when ? 'equals' : 'equal to'} the target of ${goal}` : `${subject} sama dengan target ${goal}`;
  const above = value > target.value;
  const reached = direction !== 'netral' && above === (direction === 'naik-baik');
  const by = formatDifference(target.value, value, measure);
  const side = en ? (above ? 'above' : 'below') : above ? 'di atas' : 'di bawah';
  if (en) return `${subject}${when ? ' is' : ''} ${by} ${side} the target of ${goal}${reached ? ', so the target is met' : ''}`;
  return `${subject} ${by} ${side} target ${goal}${reached ? ', jadi target tercapai' : ''}`;
}

/** Periods by the word of their state: those without a value, then provisional and estimated ones. */
export function stateSentences(points: readonly Point[], locale: Locale): string[] {
  const byWord = (wanted: (point: Point) => boolean): [string, string[]][] => {
    const found = new Map<string, string[]>();
    for (const {period, status} of points.filter(wanted)) {
      const word = STATUS_WORDS[locale][status ?? 'kosong'];
      found.set(word, [...(found.get(word) ?? []), periodName(period, locale)]);
    }
    return [...found];
  };
  const missing = byWord(({value}) => value === null).map(([word, when]) => (locale === 'en' ? `No value for ${listOf(when, locale)}: ${word}` : `Tidak ada nilai untuk ${listOf(when, locale)}: ${word}`));
  const kinds = byWord(({value, status}) => value !== null && status !== undefined && status !== 'seri-terputus');
  return [...missing, ...kinds.map(([word, when]) => (locale === 'en' ? `The value of ${listOf(when, locale)} is ${word}` : `Nilai ${listOf(when, locale)} bersifat ${word}`))];
}
