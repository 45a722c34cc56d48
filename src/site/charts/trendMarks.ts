/** The parts of a trend drawing as Plot marks. */
import * as Plot from '@observablehq/plot';
import {formatShort, formatTick} from './format';
import {periodTicks, valueAt, xOf, yOf, type Frame} from './frame';
import {HALO, INK, SERIES_LOOKS} from './looks';
import type {Laid} from './laid';
import {stretches, timeOf} from './periods';
import {LINE, textWidth, widest, wrap} from './textWidth';
import type {Point, Series} from './types';
import {STATUS_WORDS} from './words';

type Marks = Plot.Markish[];
const OPEN = ['sementara', 'perkiraan'];

/** Thin lines with their values, and the periods. */
export function axisMarks(frame: Frame): Marks {
  const ticks = periodTicks(frame);
  return [
    Plot.ruleY(frame.axis.ticks, {stroke: INK.grid}),
    Plot.ruleY([0], {stroke: INK.axis}),
    Plot.axisY([...frame.axis.ticks], {label: null, tickSize: 0, fill: INK.muted, tickFormat: (tick: number) => formatTick(tick, frame.measure)}),
    Plot.axisX([...ticks.keys()], {label: null, tickSize: 5, stroke: INK.axis, fill: INK.muted, tickFormat: (time: number) => ticks.get(time) ?? ''}),
  ];
}

/** The target as a dashed line at its value; its label stands in the margin. */
export function targetMarks({measure: {target}}: Frame): Marks {
  return target ? [Plot.ruleY([target.value], {stroke: INK.text, strokeWidth: 1.5, strokeDasharray: '6 4'})] : [];
}

/** How far a centred word must move so that the drawing does not cut it off. */
function keepInside(x: number, word: string, {width}: Frame): number {
  const half = textWidth(word) / 2 + 2;
  return Math.min(0, width - half - x) + Math.max(0, half - x);
}

/** A dotted line between the two stretches that can not be compared, with the word above the frame, and the names where only some series break. @param below height of a title above it */
export function breakMarks({series, breaks}: Laid, frame: Frame, below: number): Marks {
  const half = frame.periods.length > 1 ? (timeOf(frame.periods[1] ?? '') - timeOf(frame.periods[0] ?? '')) / 2 : 0;
  const periods = [...new Set(breaks.flat())].sort();
  const told = periods.map((period) => {
    const names = series.filter((_, place) => breaks[place]?.includes(period)).map(({label}) => label);
    const word = STATUS_WORDS[frame.measure.locale]['seri-terputus'];
    return {time: timeOf(period) - half, word: names.length === series.length ? word : `${word}: ${names.join(', ')}`};
  });
  // The word once in a crowd: over the first of several lines that stand close.
  const named = told.filter(({time, word}, index) => index === 0 || xOf(time, frame) - xOf(told[index - 1]?.time ?? 0, frame) > textWidth(word));
  return [
    Plot.ruleX(told.map(({time}) => time), {stroke: INK.text, strokeDasharray: '1 4', strokeLinecap: 'round', strokeWidth: 2}),
    ...named.map(({time, word}) => Plot.text([time], {x: (one: number) => one, frameAnchor: 'top', dx: keepInside(xOf(time, frame), word, frame), dy: below + 10 - frame.top, text: () => word, fill: INK.muted})),
  ];
}

interface Gap {
  readonly times: readonly number[];
  readonly word: string;
}

/** Runs of neighbouring periods without a value, for one reason each. */
function gapsOf(points: readonly Point[], locale: Frame['measure']['locale']): Gap[] {
  const runs: {times: number[]; word: string; last: number}[] = [];
  points.forEach(({period, value, status}, index) => {
    if (value !== null) return;
    const word = STATUS_WORDS[locale][status ?? 'kosong'];
    const run = runs.at(-1);
    if (run?.word === word && run.last === index - 1) Object.assign(run, {last: index, times: [...run.times, timeOf(period)]});
    else runs.push({times: [timeOf(period)], word, last: index});
  });
  return runs;
}

/** Lines of a word over a gap, if they have room between the values beside it and inside the drawing. */
function gapLines({times, word}: Gap, frame: Frame): readonly string[] {
  const room = (times.length + 1) * frame.step - 20;
  const centre = xOf((times[0] ?? 0) / 2 + (times.at(-1) ?? 0) / 2, frame);
  const inside = 2 * Math.min(centre - frame.left, frame.width - frame.right - centre);
  const lines = wrap(word, Math.min(room, inside));
  return widest(lines) <= Math.min(room, inside) ? lines : [];
}

/** A cross on the base line for each missing value, and the word for why. */
export function gapMarks(points: readonly Point[], frame: Frame): Marks {
  const gaps = gapsOf(points, frame.measure.locale);
  const base = yOf(Math.max(0, frame.axis.domain[0]), frame);
  const at = valueAt(base - 8, frame);
  return [
    Plot.dot(gaps.flatMap(({times}) => times), {x: (time: number) => time, y: () => at, symbol: 'times', r: 4, stroke: INK.muted, strokeWidth: 2}),
    ...gaps.map((gap) => {
      const lines = gapLines(gap, frame);
      const centre = (gap.times[0] ?? 0) / 2 + (gap.times.at(-1) ?? 0) / 2;
      return Plot.text(lines.length ? [centre] : [], {x: (time: number) => time, y: () => at, dy: -10, lineAnchor: 'bottom', lineHeight: LINE / 14, text: () => lines.join('\n'), fill: INK.muted, ...HALO});
    }),
  ];
}

/** Line and markers of one series; a provisional value has an open marker. */
export function seriesMarks(points: readonly Point[], {place, breaks, small}: {readonly place: number; readonly breaks: readonly string[]; readonly small: boolean}): Marks {
  const {stroke, shape, dash} = SERIES_LOOKS[place] ?? {stroke: INK.text, shape: 'circle' as const};
  const known = points.filter(({value}) => value !== null);
  const x = ({period}: Point): number => timeOf(period);
  const y = ({value}: Point): number => value ?? 0;
  return [
    ...stretches(points, breaks).map((stretch) => Plot.line(stretch.length > 1 ? stretch : [], {x, y, stroke, strokeWidth: 2.5, ...(dash ? {strokeDasharray: dash} : {})})),
    Plot.dot(known, {x, y, symbol: shape, r: small ? 3.5 : 5, stroke, strokeWidth: 2, fill: ({status}: Point) => (status && OPEN.includes(status) ? INK.paper : stroke)}),
  ];
}

type Known = Point & {readonly value: number};

/** All values where they have room, else the last, and of the first, the highest and the lowest those with room; in a small frame the last. */
function chooseValues(known: readonly Known[], room: number, small: boolean, frame: Frame): readonly Known[] {
  if (small) return known.slice(-1);
  if (room <= frame.step) return known;
  const values = known.map(({value}) => value);
  const x = (index: number): number => xOf(timeOf(known[index]?.period ?? '2000'), frame);
  const chosen = [known.length - 1];
  for (const index of [0, values.indexOf(Math.max(...values)), values.lastIndexOf(Math.min(...values))]) {
    if (chosen.every((one) => Math.abs(x(one) - x(index)) >= room)) chosen.push(index);
  }
  return known.filter((_, index) => chosen.includes(index));
}

/** Values beside their points: above, or below in a valley. */
export function valueMarks({points}: Series, frame: Frame, small: boolean): Marks {
  const known = points.flatMap((point) => (point.value === null ? [] : [{...point, value: point.value}]));
  const shown = known.map(({value}) => formatShort(value, frame.measure));
  return chooseValues(known, widest(shown, true) + 4, small, frame).map((point) => {
    const index = known.indexOf(point);
    const beside = [known[index - 1], known[index + 1]].filter((one) => one !== undefined);
    const valley = beside.length === 2 && beside.every(({value}) => value > point.value);
    const below = valley && yOf(point.value, frame) < frame.height - frame.bottom - 24;
    return Plot.text([point], {x: timeOf(point.period), y: point.value, dy: below ? 16 : -15, text: () => shown[index] ?? '', fill: INK.text, fontWeight: 600, ...HALO});
  });
}
