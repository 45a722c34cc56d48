/** Series brought onto the same periods, before anything is drawn or said. */
import {formatValue} from './format';
import {allPeriods, breakPeriods, onPeriods, periodName} from './periods';
import type {Break, Measure, PointRow, Series} from './types';
import {STATUS_WORDS} from './words';

/** A trend whose series all stand on the same periods. */
export interface Laid {
  readonly measure: Measure;
  readonly periods: readonly string[];
  readonly series: readonly Series[];
  /** First periods after a break, series by series. */
  readonly breaks: readonly (readonly string[])[];
}

/** One series of a chart as a chart of its own, on the same periods. */
export function alone({series, breaks, ...rest}: Laid, place: number): Laid {
  return {...rest, series: series.slice(place, place + 1), breaks: breaks.slice(place, place + 1)};
}

/** Puts all series on the same periods and finds what parts them. */
export function layTrend(series: readonly Series[], breaks: readonly Break[], measure: Measure): Laid {
  const periods = allPeriods(series.flatMap(({points}) => points.map(({period}) => period)));
  const laid = series.map((one) => ({...one, points: onPeriods(one.points, periods)}));
  return {measure, periods, series: laid, breaks: laid.map((one) => breakPeriods(one, breaks))};
}

/** All values that there are. */
export const valuesOf = (series: readonly Series[]): number[] => series.flatMap(({points}) => points.flatMap(({value}) => (value === null ? [] : [value])));

/** Rows of the table of key points, series by series. */
export function toRows({series, measure}: Laid): PointRow[] {
  return series.flatMap(({label, points}) =>
    points.map(({period, value, status}) => ({
      series: label,
      period: periodName(period, measure.locale),
      value,
      shown: value === null ? STATUS_WORDS[measure.locale][status ?? 'kosong'] : formatValue(value, measure),
      ...(status ? {status} : {}),
    })),
  );
}
