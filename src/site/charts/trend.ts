import {formatValue} from './format';
import {drawPanel, type Laid, type PanelSize} from './panel';
import {allPeriods, breakPeriods, onPeriods, periodName} from './periods';
import {valueAxis} from './scale';
import {summariseTrend} from './trendSummary';
import {WIDTHS, type Break, type ChartResult, type Measure, type PointRow, type Series, type TrendInput} from './types';
import {STATUS_WORDS} from './words';

const WIDE: PanelSize = {width: 'lebar', pixels: WIDTHS.lebar, height: 340, margin: 150};
const NARROW: PanelSize = {width: 'sempit', pixels: WIDTHS.sempit, height: 280, margin: 0};
/** Several series on a phone stand one below the other, on the same scale: their names would leave no room for the lines. */
const STACKED: PanelSize = {...NARROW, height: 170};

/** Puts all series on the same periods and finds what parts them. */
export function layTrend(series: readonly Series[], breaks: readonly Break[], measure: Measure): Laid {
  const periods = allPeriods(series.flatMap(({points}) => points.map(({period}) => period)));
  const laid = series.map((one) => ({...one, points: onPeriods(one.points, periods)}));
  return {measure, periods, series: laid, breaks: breakPeriods(periods, laid.flatMap(({points}) => points), breaks)};
}

/** All values that there are. */
export const valuesOf = (series: readonly Series[]): number[] => series.flatMap(({points}) => points.flatMap(({value}) => (value === null ? [] : [value])));

function drawNarrow(laid: Laid): string {
  const values = valuesOf(laid.series);
  if (laid.series.length === 1) return drawPanel(laid, valueAxis(values, laid.measure), NARROW);
  const axis = valueAxis(values, laid.measure, 2);
  return laid.series.map((one, place) => drawPanel({...laid, series: [one]}, axis, STACKED, {place, title: one.label, nameTarget: place === 0})).join('');
}

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

/**
 * One to four series over years or quarters: lines with gaps where a value is missing or a series breaks, the target as
 * a dashed line at its value, open markers for provisional values, names beside the lines instead of a legend.
 * @throws on a period of another form, on years mixed with quarters, and on more than four series
 */
export function trendChart(input: TrendInput): ChartResult {
  if (input.series.length > 4) throw new Error(`Bagan memuat paling banyak 4 seri, bukan ${input.series.length}.`);
  const laid = layTrend(input.series, input.breaks ?? [], input);
  const values = valuesOf(laid.series);
  const drawings = values.length ? drawPanel(laid, valueAxis(values, input), WIDE) + drawNarrow(laid) : '';
  const svg = drawings && `<div${input.sector ? ` data-sektor="${input.sector}"` : ''}>${drawings}</div>`;
  return {svg, summary: summariseTrend(laid.series, laid.breaks, input.breaks ?? [], input), points: toRows(laid)};
}
