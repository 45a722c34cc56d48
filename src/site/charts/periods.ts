import type {Locale} from '../dates';
import type {Break, Point, Series} from './types';

const ROMAN = ['I', 'II', 'III', 'IV'] as const;

interface Period {
  readonly year: number;
  /** 1 to 4, or none for a whole year. */
  readonly quarter?: number;
}

/** @throws on any other form than `2024` or `2024-tw1`: a chart never guesses a date. */
export function parsePeriod(period: string): Period {
  const match = /^(\d{4})(?:-tw([1-4]))?$/.exec(period);
  if (!match) throw new Error(`Periode "${period}" tidak dikenal. Tulis tahun (2024) atau triwulan (2024-tw1).`);
  return {year: Number(match[1]), ...(match[2] ? {quarter: Number(match[2])} : {})};
}

/** Place on the time axis: whole years at .0, quarters at .0, .25, .5, .75. */
export function timeOf(period: string): number {
  const {year, quarter = 1} = parsePeriod(period);
  return year + (quarter - 1) / 4;
}

/** `2024-tw1` → "triwulan I 2024" / "quarter 1 of 2024"; a year stays. */
export function periodName(period: string, locale: Locale): string {
  const {year, quarter} = parsePeriod(period);
  if (!quarter) return String(year);
  return locale === 'en' ? `quarter ${quarter} of ${year}` : `triwulan ${ROMAN[quarter - 1] ?? ''} ${year}`;
}

/** Under the axis: `TW I` over its year. */
export function quarterTick(period: string, locale: Locale): string {
  const {year, quarter = 1} = parsePeriod(period);
  return `${locale === 'en' ? `Q${quarter}` : `TW ${ROMAN[quarter - 1] ?? ''}`}\n${year}`;
}

/**
 * Every period from the first to the last, in order: one that no point names still takes its room on the axis.
 * @throws when years and quarters are mixed.
 */
export function allPeriods(periods: readonly string[]): string[] {
  const known = [...new Set(periods)].sort();
  const quarterly = known.filter((one) => parsePeriod(one).quarter !== undefined).length;
  if (quarterly > 0 && quarterly < known.length) throw new Error('Satu bagan memuat tahun atau triwulan, tidak keduanya.');
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return [];
  const step = quarterly ? 0.25 : 1;
  const count = Math.round((timeOf(last) - timeOf(first)) / step) + 1;
  return Array.from({length: count}, (_, index) => {
    const time = timeOf(first) + index * step;
    return quarterly ? `${Math.floor(time)}-tw${Math.round((time % 1) * 4) + 1}` : String(time);
  });
}

/** The points on all periods; one without a point has no value. */
export function onPeriods(points: readonly Point[], periods: readonly string[]): Point[] {
  const byPeriod = new Map(points.map((point) => [point.period, point]));
  return periods.map((period) => byPeriod.get(period) ?? {period, value: null});
}

/**
 * First periods of each comparable stretch of one series: from the declared breaks and from values marked
 * `seri-terputus`. A break at or before the first period, or after the last, parts nothing.
 */
export function breakPeriods({label, points}: Series, breaks: readonly Break[]): string[] {
  const periods = points.map(({period}) => period);
  const declared = breaks.filter(({series = label}) => series === label).map(({from}) => periods.find((period) => period >= from));
  const marked = points.filter(({status}) => status === 'seri-terputus').map(({period}) => period);
  return [...new Set([...declared, ...marked])].filter((period): period is string => period !== undefined && period !== periods[0]).sort();
}

/** Stretches of neighbouring values that a line may join: gaps and breaks part them. */
export function stretches(points: readonly Point[], breaks: readonly string[]): Point[][] {
  const found: Point[][] = [[]];
  for (const point of points) {
    if (point.value === null || breaks.includes(point.period)) found.push([]);
    if (point.value !== null) found.at(-1)?.push(point);
  }
  return found.filter(({length}) => length > 0);
}
