/** One frame with lines in it: a whole trend chart, or one of several small frames on the same scale. */
import {spread, wrapLabels, type EndLabel} from './endLabels';
import {formatShort} from './format';
import type {Laid} from './laid';
import {makeFrame, timeDomain, yOf, type Frame} from './frame';
import type {ValueAxis} from './scale';
import {draw} from './svg';
import {LINE, widest, wrap} from './textWidth';
import {axisMarks, breakMarks, gapMarks, seriesMarks, targetMarks, valueMarks} from './trendMarks';
import {insideTargetMarks, labelMarks, titleMarks} from './labelMarks';
import type {Point, Series, Width} from './types';

export interface PanelSize {
  readonly width: Width;
  readonly pixels: number;
  readonly height: number;
  /** Widest text of the right margin; 0 writes the target into the frame instead. */
  readonly margin: number;
}

export interface PanelLook {
  /** Look of the first series, when this frame holds a later one of a chart. */
  readonly place?: number;
  /** Name above the frame. */
  readonly title?: string;
  /** The frames of a set name the target once. */
  readonly nameTarget?: boolean;
  /** One of a set of small frames: small markers, and only the last value is written. */
  readonly small?: boolean;
}

/** What stands in the right margin: the target, and with several series each name with its last value. */
function endTexts({measure, series}: Laid, frame: Frame): EndLabel[] {
  const names = series.flatMap(({label, points}, place) => {
    const value = points.findLast((point) => point.value !== null)?.value ?? null;
    return value === null || series.length < 2 ? [] : [{text: `${label} ${formatShort(value, measure)}`, y: yOf(value, frame), series: place}];
  });
  return [...(measure.target ? [{text: measure.target.label, y: yOf(measure.target.value, frame)}] : []), ...names];
}

/** Points of which a missing value is marked: those that all series of the frame lack, for only they have a place of their own. */
function gapsToDraw(series: readonly Series[]): readonly Point[] {
  const [first, ...others] = series;
  return (first?.points ?? []).map((point, index) => (others.every(({points}) => points[index]?.value === null) ? point : {period: point.period, value: 0}));
}

/** The last value stands over its point: half of it may reach past the frame. */
function endRoom({series, measure}: Laid, inset: number): number {
  const shown = series.flatMap(({points}) => points.flatMap(({value}) => (value === null ? [] : [formatShort(value, measure)])));
  return Math.max(6, Math.ceil(widest(shown, true) / 2) - inset + 2);
}

/** Draws one frame. @param axis shared by all frames of a chart */
export function drawPanel(laid: Laid, axis: ValueAxis, {width, pixels, height, margin}: PanelSize, {place = 0, title, nameTarget = true, small = false}: PanelLook = {}): string {
  const {measure, periods, series, breaks} = laid;
  const titleLines = title ? wrap(title, pixels - 30, true) : [];
  const top = (breaks.some(({length}) => length > 0) ? 44 : 26) + titleLines.length * LINE;
  const room = {width: pixels, height: height + titleLines.length * LINE, top, inset: small ? 14 : 24};
  const rough = makeFrame({...room, right: 0}, periods, axis, measure);
  const labels = margin ? wrapLabels(endTexts(laid, rough), margin) : {width: 0};
  const frame = makeFrame({...room, right: labels.width ? labels.width + (series.length > 1 ? 26 : 8) : endRoom(laid, room.inset)}, periods, axis, measure);
  const placed = margin ? spread(wrapLabels(endTexts(laid, frame), margin).placed, 0, frame.height) : [];
  const marks = [
    ...axisMarks(frame),
    ...titleMarks(titleLines, place, frame),
    ...breakMarks(laid, frame, titleLines.length * LINE),
    ...targetMarks(frame),
    ...(margin || !nameTarget ? [] : insideTargetMarks(series, frame)),
    ...gapMarks(gapsToDraw(series), frame),
    ...series.map(({points}, index) => seriesMarks(points, {place: place + index, breaks: breaks[index] ?? [], small})).toReversed(),
    ...(series.length === 1 ? series.map((one) => valueMarks(one, frame, small)) : []),
    ...labelMarks(placed, frame),
  ];
  return draw(width, {height: frame.height, marginTop: top, marginRight: frame.right, marginBottom: frame.bottom, marginLeft: frame.left, x: {type: 'linear', domain: timeDomain(periods), inset: frame.inset, axis: null}, y: {type: 'linear', domain: axis.domain, axis: null}, marks}, pixels);
}

