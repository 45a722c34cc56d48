/** Where things stand in a trend drawing: margins, scales, what fits. */
import {periodName, quarterTick, timeOf, parsePeriod} from './periods';
import {formatTick} from './format';
import type {ValueAxis} from './scale';
import {textWidth, widest} from './textWidth';
import type {Measure} from './types';

export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  /** Room on both sides of the first and the last period. */
  readonly inset: number;
  /** Pixels from one period to the next. */
  readonly step: number;
  readonly periods: readonly string[];
  readonly axis: ValueAxis;
  readonly measure: Measure;
}

export interface Room {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly inset: number;
}

/** Puts the margins round the plot: the left one holds the widest tick, the bottom one a year or a quarter over its year. */
export function makeFrame(room: Room, periods: readonly string[], axis: ValueAxis, measure: Measure): Frame {
  const left = widest(axis.ticks.map((tick) => formatTick(tick, measure))) + 10;
  const quarterly = parsePeriod(periods[0] ?? '2000').quarter !== undefined;
  const free = room.width - left - room.right - 2 * room.inset;
  const step = free / Math.max(1, periods.length - 1);
  return {...room, left, bottom: quarterly && step >= 52 ? 46 : 28, step, periods, axis, measure};
}

/** Pixels from the top for a value. */
export function yOf(value: number, {axis: {domain: [low, high]}, top, bottom, height}: Frame): number {
  return top + (1 - (value - low) / (high - low)) * (height - top - bottom);
}

/** Value that stands at a height: for text that is placed by pixel. */
export function valueAt(y: number, {axis: {domain: [low, high]}, top, bottom, height}: Frame): number {
  return low + (1 - (y - top) / (height - top - bottom)) * (high - low);
}

/** Pixels from the left for a moment. */
export function xOf(time: number, {periods, left, right, inset, width}: Frame): number {
  const [first, last] = timeDomain(periods);
  return left + inset + ((time - first) / (last - first)) * (width - left - right - 2 * inset);
}

/** First and last moment; one period alone stands in the middle. */
export function timeDomain(periods: readonly string[]): readonly [number, number] {
  const [first, last] = [timeOf(periods[0] ?? '2000'), timeOf(periods.at(-1) ?? '2000')];
  return first === last ? [first - 0.5, first + 0.5] : [first, last];
}

/** Text under each period that has room for one: all of them, or the start of each year, or every n-th year. */
export function periodTicks({periods, step, measure: {locale}}: Frame): ReadonlyMap<number, string> {
  const quarterly = parsePeriod(periods[0] ?? '2000').quarter !== undefined;
  if (quarterly && step >= 52) return new Map(periods.map((period) => [timeOf(period), quarterTick(period, locale)]));
  const years = periods.filter((period) => (parsePeriod(period).quarter ?? 1) === 1);
  const room = quarterly ? step * 4 : step;
  const every = Math.max(1, Math.ceil((textWidth('2024') + 8) / room));
  return new Map(years.filter((_, index) => (years.length - 1 - index) % every === 0).map((period) => [timeOf(period), periodName(period.slice(0, 4), locale)]));
}
