import {LINE, widest, wrap} from './textWidth';

/** A label in the right margin, beside the height that it names. */
export interface EndLabel {
  readonly text: string;
  /** Height wished for, in pixels from the top. */
  readonly y: number;
  /** Place in `SERIES_LOOKS`; none for the target. */
  readonly series?: number;
}

export interface PlacedLabel extends EndLabel {
  readonly lines: readonly string[];
}

/** Wraps each label to the margin; names of series are bold. */
export function wrapLabels(labels: readonly EndLabel[], width: number): {readonly placed: readonly PlacedLabel[]; readonly width: number} {
  const placed = labels.map((label) => ({...label, lines: wrap(label.text, width, label.series !== undefined)}));
  return {placed, width: Math.max(0, ...placed.map(({lines, series}) => widest(lines, series !== undefined)))};
}

const half = ({lines}: PlacedLabel): number => (lines.length * LINE) / 2 + 2;

/** Moves labels apart, from the top down and then up again from the bottom, so that none covers another or leaves the frame. */
export function spread(labels: readonly PlacedLabel[], top: number, bottom: number): PlacedLabel[] {
  const sorted = labels.toSorted((a, b) => a.y - b.y || (a.series ?? -1) - (b.series ?? -1));
  const heights = sorted.map(({y}) => y);
  sorted.forEach((label, index) => {
    const above = sorted[index - 1];
    const least = above ? (heights[index - 1] ?? 0) + half(above) + half(label) : top + half(label);
    heights[index] = Math.max(heights[index] ?? 0, least);
  });
  sorted.toReversed().forEach((label, reversed) => {
    const index = sorted.length - 1 - reversed;
    const below = sorted[index + 1];
    const most = below ? (heights[index + 1] ?? 0) - half(below) - half(label) : bottom - half(label);
    heights[index] = Math.min(heights[index] ?? 0, most);
  });
  return sorted.map((label, index) => ({...label, y: heights[index] ?? label.y}));
}
