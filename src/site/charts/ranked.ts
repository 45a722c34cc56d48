import * as Plot from '@observablehq/plot';
import {formatShort, formatTick, formatValue} from './format';
import {HALO, INK} from './looks';
import {summariseRanked, withCategory, type RankedPlace} from './rankedSummary';
import {valueAxis, type ValueAxis} from './scale';
import {fillOf, keyHtml, TONE_LOOKS} from './shapes';
import {draw} from './svg';
import {FONT_SIZE, LINE, textWidth, widest, wrap} from './textWidth';
import {WIDTHS, type ChartResult, type PointRow, type RankedInput, type Width} from './types';
import {STATUS_WORDS} from './words';

/** Room for the target's label, or for half a line. */
const topOf = ({target}: RankedInput): number => (target ? 30 : 8);
const BOTTOM = 28;
const NAME_WIDTH = 240;

interface Rows {
  readonly width: Width;
  readonly input: RankedInput;
  readonly places: readonly RankedPlace[];
  readonly axis: ValueAxis;
  /** Name of each place in lines. */
  readonly names: readonly (readonly string[])[];
  /** Text beside each dot. */
  readonly values: readonly string[];
  readonly height: number;
  readonly left: number;
  readonly right: number;
}

/** True where two categories share a shape: then each row says its own. */
function wordsNeeded(places: readonly RankedPlace[]): boolean {
  const labels = new Set(places.filter(({value}) => value !== null).map(({category}) => category.label));
  const tones = new Set(places.filter(({value}) => value !== null).map(({category}) => category.tone));
  return labels.size > tones.size;
}

/** Wide: the name beside its row. Narrow: the name above its row, because both have no room side by side. */
function layRows(width: Width, input: RankedInput, places: readonly RankedPlace[], axis: ValueAxis): Rows {
  const narrow = width === 'sempit';
  const worded = wordsNeeded(places);
  const names = places.map(({label, value, category}) => wrap(worded && narrow && value !== null ? `${label} (${category.label})` : label, narrow ? WIDTHS.sempit - 8 : NAME_WIDTH));
  const values = places.map(({value, category}) => (value === null ? '' : [formatShort(value, input), worded && !narrow ? category.label : ''].join(' ').trim()));
  const lines = Math.max(1, ...names.map(({length}) => length));
  const height = narrow ? LINE * lines + 26 : Math.max(30, LINE * lines + 8);
  const right = widest(values, true) + 16;
  return {width, input, places, axis, names, values, height, left: narrow ? 10 : widest(names.flat()) + 16, right};
}

/** Middle of the track of a row: below its name on the narrow drawing. */
const trackShift = ({width, height}: Rows): number => (width === 'sempit' ? height / 2 - 14 : 0);

function targetMarks({input: {target}, axis: {domain: [low, high]}}: Rows): Plot.Markish[] {
  if (!target) return [];
  const late = (target.value - low) / (high - low) > 0.5;
  return [
    Plot.ruleX([target.value], {stroke: INK.text, strokeWidth: 1.5, strokeDasharray: '6 4'}),
    Plot.text([target.value], {x: (value: number) => value, frameAnchor: 'top', dy: -14, dx: late ? 6 : -6, textAnchor: late ? 'end' : 'start', text: () => target.label, fill: INK.text}),
  ];
}

function nameMarks(rows: Rows): Plot.Markish[] {
  const narrow = rows.width === 'sempit';
  const text = (_: RankedPlace, index: number): string => (rows.names[index] ?? []).join('\n');
  const place = narrow ? {dx: -6, dy: 3 - rows.height / 2, textAnchor: 'start' as const, lineAnchor: 'top' as const} : {dx: -12, textAnchor: 'end' as const};
  return [Plot.text(rows.places, {y: (_: RankedPlace, index: number) => index, frameAnchor: 'left', text, lineHeight: LINE / FONT_SIZE, fill: INK.text, ...place, ...(narrow ? HALO : {})})];
}

/** The dot at its value, with the value; or the word for why there is none. */
function valueMarks(rows: Rows): Plot.Markish[] {
  const {input, places, axis, values} = rows;
  const dy = trackShift(rows);
  return places.flatMap(({value, status, category}, index) => {
    if (value === null) return [Plot.text([index], {x: axis.domain[0], y: index, dx: 4, dy, textAnchor: 'start', text: () => STATUS_WORDS[input.locale][status ?? 'kosong'], fill: INK.muted, ...HALO})];
    const {symbol, ink} = TONE_LOOKS[category.tone];
    return [
      Plot.dot([index], {x: value, y: index, dy, symbol, r: 6, stroke: ink, strokeWidth: 2, fill: fillOf(category.tone)}),
      Plot.text([index], {x: value, y: index, dx: 12, dy, textAnchor: 'start', text: () => values[index] ?? '', fontWeight: 600, fill: INK.text, ...HALO}),
    ];
  });
}

function drawRows(rows: Rows): string {
  const {width, input, places, axis, height, left, right} = rows;
  const dy = trackShift(rows);
  const pixels = WIDTHS[width];
  const shown = axis.ticks.filter((_, index) => width === 'lebar' || index % Math.ceil((axis.ticks.length * (textWidth('1.000') + 10)) / (pixels - left - right)) === 0);
  return draw(width, {
    height: topOf(input) + BOTTOM + places.length * height,
    marginTop: topOf(input),
    marginBottom: BOTTOM,
    marginLeft: left,
    marginRight: Math.max(right, 22),
    x: {type: 'linear', domain: axis.domain, axis: null},
    y: {type: 'linear', domain: [-0.5, places.length - 0.5], reverse: true, axis: null},
    marks: [
      Plot.ruleX(shown, {stroke: INK.grid}),
      Plot.axisX([...shown], {label: null, tickSize: 0, fill: INK.muted, tickFormat: (tick: number) => formatTick(tick, input)}),
      Plot.ruleY(places.map((_, index) => index), {stroke: INK.grid, dy}),
      ...targetMarks(rows),
      ...nameMarks(rows),
      ...valueMarks(rows),
    ],
  });
}

function toRows(places: readonly RankedPlace[], input: RankedInput): PointRow[] {
  return places.map(({label, value, status}) => ({series: label, period: '', value, shown: value === null ? STATUS_WORDS[input.locale][status ?? 'kosong'] : formatValue(value, input), ...(status ? {status} : {})}));
}

/** Best first where the measure has a direction, else highest first; places without a value last; equals by name. */
function rank(places: readonly RankedPlace[], {direction, locale}: RankedInput): RankedPlace[] {
  const sign = direction === 'turun-baik' ? 1 : -1;
  return places.toSorted((a, b) => {
    if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null) || a.label.localeCompare(b.label, locale);
    return sign * (a.value - b.value) || a.label.localeCompare(b.label, locale);
  });
}

/** Places in order of their value: a dot each, its shape by its status, the target as a dashed line. */
export function rankedDotPlot(input: RankedInput): ChartResult {
  const places = rank(input.places.map((place) => withCategory(place, input)), input);
  const known = places.flatMap(({value}) => (value === null ? [] : [value]));
  const axis = valueAxis(known, input);
  const key = keyHtml(places.flatMap(({value, category}) => (value === null || !category.label ? [] : [category])));
  const svg = known.length ? `<div>${key}${(['lebar', 'sempit'] as const).map((width) => drawRows(layRows(width, input, places, axis))).join('')}</div>` : '';
  const summary = summariseRanked(places, input);
  return {svg, summary, headline: (summary[0] ?? '').replace(/\.$/, ''), points: toRows(places, input)};
}
