/** Names in and round a trend drawing. */
import * as Plot from '@observablehq/plot';
import type {PlacedLabel} from './endLabels';
import {timeDomain, valueAt, yOf, type Frame} from './frame';
import {HALO, INK, SERIES_LOOKS} from './looks';
import {FONT_SIZE, LINE} from './textWidth';
import type {Series} from './types';

type Marks = Plot.Markish[];
const lineHeight = LINE / FONT_SIZE;

/** Names in the right margin, each with the marker of its series. */
export function labelMarks(labels: readonly PlacedLabel[], frame: Frame): Marks {
  return labels.flatMap(({lines, y, series}) => {
    const look = series === undefined ? undefined : SERIES_LOOKS[series];
    const place = {frameAnchor: 'right' as const, y: valueAt(y, frame)};
    return [
      Plot.text([lines.join('\n')], {...place, text: (text: string) => text, dx: look ? 22 : 6, textAnchor: 'start', lineHeight, fill: INK.text, ...(look ? {fontWeight: 600} : {})}),
      Plot.dot(look ? [0] : [], {...place, dx: 12, symbol: look?.shape ?? 'circle', r: 4.5, fill: look?.stroke ?? INK.text}),
    ];
  });
}

/** Name of a small frame, above it, with the marker of its series. */
export function titleMarks(lines: readonly string[], place: number, frame: Frame): Marks {
  if (lines.length === 0) return [];
  const look = SERIES_LOOKS[place];
  return [
    Plot.dot([0], {frameAnchor: 'top-left', dx: 6 - frame.left, dy: 9 - frame.top, symbol: look?.shape ?? 'circle', r: 4.5, fill: look?.stroke ?? INK.text}),
    Plot.text([lines.join('\n')], {text: (text: string) => text, frameAnchor: 'top-left', dx: 18 - frame.left, dy: 2 - frame.top, lineHeight, fill: INK.text, fontWeight: 600}),
  ];
}

/** The target's label on its line, at the end from which the values keep farther away. */
export function insideTargetMarks(series: readonly Series[], frame: Frame): Marks {
  const {target} = frame.measure;
  if (!target) return [];
  const distance = (ahead: boolean): number =>
    Math.min(...series.map(({points}) => {
      const value = (ahead ? points.find((one) => one.value !== null) : points.findLast((one) => one.value !== null))?.value ?? 0;
      return Math.abs(yOf(value, frame) - (yOf(target.value, frame) - 9));
    }));
  const left = distance(true) >= distance(false);
  const [first, last] = timeDomain(frame.periods);
  return [Plot.text([target.value], {x: left ? first : last, y: target.value, dx: left ? 2 - frame.inset : frame.inset, dy: -10, textAnchor: left ? 'start' : 'end', text: () => target.label, fill: INK.text, ...HALO})];
}
