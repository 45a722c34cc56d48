/** Periods of figures. Quarters are counted from the start of the year, so that the fourth is the whole year. */
export const QUARTERS = ['tw1', 'tw2', 'tw3', 'tw4'] as const;
export const MONTHS = ['bulan-01', 'bulan-02', 'bulan-03', 'bulan-04', 'bulan-05', 'bulan-06', 'bulan-07', 'bulan-08', 'bulan-09', 'bulan-10', 'bulan-11', 'bulan-12'] as const;
/** `tahun` is the whole year; `bulan-08` is the state of affairs in August. */
export const PERIODS = ['tahun', ...QUARTERS, ...MONTHS] as const;

export type Period = (typeof PERIODS)[number];

/** True for one of the words of `PERIODS`. */
export function isPeriod(text: string): text is Period {
  return (PERIODS as readonly string[]).includes(text);
}

/** Month in which the period ends, 1–12. */
export function endMonth(period: Period): number {
  if (period === 'tahun') return 12;
  return period.startsWith('tw') ? Number(period.slice(2)) * 3 : Number(period.slice(6));
}

/** True when the year went on after the period: its figures can still change. */
export function isMidYear(period: Period): boolean {
  return endMonth(period) < 12;
}

/** Order in time of two points; `tahun`, `tw4` and `bulan-12` of one year are equal. */
export function compareTimes(a: {readonly year: number; readonly period: Period}, b: {readonly year: number; readonly period: Period}): number {
  return a.year - b.year || endMonth(a.period) - endMonth(b.period);
}

/** Last day of the period, `YYYY-MM-DD`. */
export function lastDay(year: number, period: Period): string {
  return new Date(Date.UTC(year, endMonth(period), 0)).toISOString().slice(0, 10);
}
