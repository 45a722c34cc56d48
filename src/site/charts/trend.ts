import {alone, layTrend, toRows, valuesOf, type Laid} from './laid';
import {drawPanel, type PanelSize} from './panel';
import {valueAxis} from './scale';
import {headlineOf, summariseTrend} from './trendSummary';
import {WIDTHS, type ChartResult, type TrendInput} from './types';

const WIDE: PanelSize = {width: 'lebar', pixels: WIDTHS.lebar, height: 340, margin: 150};
const NARROW: PanelSize = {width: 'sempit', pixels: WIDTHS.sempit, height: 280, margin: 0};
/** Several series on a phone stand one below the other, on the same scale: their names would leave no room for the lines. */
const STACKED: PanelSize = {...NARROW, height: 170};

function drawNarrow(laid: Laid): string {
  const values = valuesOf(laid.series);
  if (laid.series.length === 1) return drawPanel(laid, valueAxis(values, laid.measure), NARROW);
  const axis = valueAxis(values, laid.measure, 2);
  return laid.series.map((one, place) => drawPanel(alone(laid, place), axis, STACKED, {place, title: one.label, nameTarget: place === 0})).join('');
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
  return {svg, summary: summariseTrend(laid, input.breaks ?? []), headline: headlineOf(laid), points: toRows(laid)};
}
