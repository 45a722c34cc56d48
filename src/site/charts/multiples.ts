import {ICONS} from '../Icon/paths';
import {SECTOR_NAMES, type Sector} from '../sectors';
import {alone, layTrend, toRows, valuesOf, type Laid} from './laid';
import {drawPanel, type PanelSize} from './panel';
import {lineKeyHtml} from './shapes';
import {valueAxis, type ValueAxis} from './scale';
import {headlineOf, summariseTrend} from './trendSummary';
import type {ChartResult, MultiplesInput} from './types';

const SIZES: readonly PanelSize[] = [
  {width: 'lebar', pixels: 232, height: 170, margin: 0},
  {width: 'sempit', pixels: 150, height: 150, margin: 0},
];

/** Where the one long name may part in a narrow column. */
const soften = (name: string): string => name.replace('Trantibumlinmas', 'Trantibum&shy;linmas');

/** Symbol and word of a sector above its frame; its colour comes by `data-sektor`. */
function head(sector: Sector, name: string): string {
  return `<p><svg width="20" height="20" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false"><path d="${ICONS[sector]}"/></svg><span>${soften(name)}</span></p>`;
}

function drawSector(laid: Laid, axis: ValueAxis, sector: Sector, place: number): string {
  const one = laid.series[place];
  if (!one) return '';
  const panels = SIZES.map((size) => drawPanel(alone(laid, place), axis, size, {nameTarget: false, small: true})).join('');
  return `<div data-sektor="${sector}">${head(sector, one.label)}${panels}</div>`;
}

/**
 * One small frame a sector, all on the same scale and the same periods, each with the sector's symbol, word and colour.
 * The target is named once, above all frames.
 * @throws on a period of another form and on years mixed with quarters
 */
export function smallMultiples(input: MultiplesInput): ChartResult {
  const series = input.panels.map(({sector, points}) => ({label: SECTOR_NAMES[input.locale][sector], points}));
  const laid = layTrend(series, input.breaks ?? [], input);
  const values = valuesOf(laid.series);
  const axis = valueAxis(values, input, 2);
  const frames = values.length ? input.panels.map(({sector}, place) => drawSector(laid, axis, sector, place)).join('') : '';
  const svg = frames && `<div>${input.target ? lineKeyHtml(input.target.label) : ''}<div data-kisi>${frames}</div></div>`;
  return {svg, summary: summariseTrend(laid, input.breaks ?? []), headline: headlineOf(laid), points: toRows(laid)};
}
