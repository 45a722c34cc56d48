/** Where boxes, arrows and words of the diagram stand, in CSS pixels at 16 px. Pure. */
import type {RelationKind} from '../relations';
import type {Group, Neighbour} from './choose';

const BOX = {height: 44, gap: 10};
/** Height of the row in which the word of a kind stands. */
const WORD = 22;
/** Width of a letter at 14 px, on the wide side. */
const LETTER = 7.6;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The name on one or two lines. */
  readonly lines: readonly string[];
  readonly id?: string;
  readonly centre?: true;
}

/** The word on the arrows of a kind, and how many acts are not drawn. */
export interface Caption {
  readonly kind: RelationKind;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle';
  readonly more: number;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  /** SVG paths without a head. */
  readonly lines: readonly string[];
  /** SVG paths with a head at the end. */
  readonly arrows: readonly string[];
  readonly captions: readonly Caption[];
}

type Side = 'up' | 'down' | 'left' | 'right';

/** Higher law above, what follows from this act below, what it changes on the left, what changes it on the right. */
const SIDES: Record<RelationKind, Side> = {
  melaksanakan: 'up',
  mengacu: 'up',
  'dilaksanakan-oleh': 'down',
  'diacu-oleh': 'down',
  mengubah: 'left',
  mencabut: 'left',
  'diubah-oleh': 'right',
  'dicabut-oleh': 'right',
};

/** The name on one line where it fits, else cut at the space nearest to its middle. */
export function wrapName(name: string, width: number): string[] {
  if (name.length * LETTER <= width - 12) return [name];
  const spaces = [...name.matchAll(/ /g)].map(({index}) => index);
  const at = spaces.sort((a, b) => Math.abs(a - name.length / 2) - Math.abs(b - name.length / 2))[0];
  return at === undefined ? [name] : [name.slice(0, at), name.slice(at + 1)];
}

const toBox = ({name, id}: Neighbour, x: number, y: number, width: number): Box => ({x, y, width, height: BOX.height, lines: wrapName(name, width), ...(id ? {id} : {})});

/** Boxes in rows of `columns`, filled from `x`, `y`. */
function gridOf(acts: readonly Neighbour[], x: number, y: number, width: number, columns: number): Box[] {
  const each = (width - BOX.gap * (columns - 1)) / columns;
  return acts.map((act, index) => toBox(act, x + (index % columns) * (each + BOX.gap), y + Math.floor(index / columns) * (BOX.height + BOX.gap), each));
}

const rowsHeight = (count: number, columns: number): number => Math.ceil(count / columns) * (BOX.height + BOX.gap) - BOX.gap;

/** An arrow shows who acts: from this act outwards, or from the other act to this one. */
const arrow = (kind: RelationKind, here: string, there: string): string => (kind.endsWith('-oleh') ? `M${there} L${here}` : `M${here} L${there}`);

interface Pen {
  readonly boxes: Box[];
  readonly lines: string[];
  readonly arrows: string[];
  readonly captions: Caption[];
}

const newPen = (): Pen => ({boxes: [], lines: [], arrows: [], captions: []});

/** For phones: one column; a line on the left joins every group with the act in the middle. */
export function layoutTall(name: string, groups: readonly Group[]): Drawing {
  const [width, indent, spine] = [328, 36, 10];
  const pen = newPen();
  const middles: number[] = [];
  let y = 0;
  const put = ({kind, shown, more}: Group): void => {
    pen.captions.push({kind, x: indent, y: y + 14, anchor: 'start', more});
    const middle = y + WORD + BOX.height / 2;
    pen.boxes.push(...gridOf(shown, indent, y + WORD, width - indent, 2));
    pen.arrows.push(arrow(kind, `${spine} ${middle}`, `${indent} ${middle}`));
    middles.push(middle);
    y += WORD + rowsHeight(shown.length, 2) + 16;
  };
  const sides = (...wanted: Side[]): readonly Group[] => groups.filter(({kind}) => wanted.includes(SIDES[kind]));
  sides('right', 'up').forEach(put);
  const centre: Box = {x: 0, y, width, height: BOX.height, lines: wrapName(name, width), centre: true};
  y += BOX.height + 16;
  sides('down', 'left').forEach(put);
  const [first, last] = [Math.min(centre.y, ...middles), Math.max(centre.y + BOX.height, ...middles)];
  if (first < centre.y) pen.lines.push(`M${spine} ${first} L${spine} ${centre.y}`);
  if (last > centre.y + BOX.height) pen.lines.push(`M${spine} ${centre.y + BOX.height} L${spine} ${last}`);
  return {width, height: y - 16, ...pen, boxes: [centre, ...pen.boxes]};
}

const WIDE = {width: 760, column: 176, gap: 44, tick: 12};

interface Part {
  readonly group: Group;
  /** Of the place that the group may take. */
  readonly left: number;
  readonly width: number;
  readonly columns: number;
  /** Where its arrow meets the act in the middle. */
  readonly at: number;
}

/** One group above or below the act: a stem from the act, a bar along the nearest row, a tick to each box of it. */
function putPart(pen: Pen, {group: {kind, shown, more}, left, width, columns, at}: Part, y: number, height: number, toCentre: number): void {
  const [above, incoming] = [toCentre > y, kind.endsWith('-oleh')];
  const own = rowsHeight(shown.length, columns);
  const top = above ? y + height - own : y;
  const edge = above ? top + own : top;
  const boxes = gridOf(shown, left, top, width, Math.min(columns, shown.length));
  const middles = boxes.filter((box) => (above ? box.y + box.height : box.y) === edge).map((box) => box.x + box.width / 2);
  const bar = middles.length > 1 ? edge + (above ? WIDE.tick : -WIDE.tick) : edge;
  const x = left + width / 2;
  const bend = above ? edge + WIDE.gap : edge - WIDE.gap;
  const stem = x === at ? [`${x} ${bar}`, `${at} ${toCentre}`] : [`${x} ${bar}`, `${x} ${bend}`, `${at} ${bend}`, `${at} ${toCentre}`];
  const path = `M${(incoming ? stem : [...stem].reverse()).join(' L')}`;
  pen.boxes.push(...boxes);
  if (bar === edge || incoming) pen.arrows.push(path);
  else pen.lines.push(path);
  if (bar !== edge) {
    pen.lines.push(`M${Math.min(...middles)} ${bar} L${Math.max(...middles)} ${bar}`);
    (incoming ? pen.lines : pen.arrows).push(...middles.map((middle) => `M${middle} ${bar} L${middle} ${edge}`));
  }
  pen.captions.push({kind, x: x + 8, y: above ? bar + 21 : bar - 12, anchor: 'start', more});
}

/** Groups above or below the act side by side. Returns the height that they take. */
function putRow(pen: Pen, groups: readonly Group[], y: number, toCentre: number): number {
  if (groups.length === 0) return 0;
  const place = (WIDE.width - BOX.gap * 2 * (groups.length - 1)) / groups.length;
  const columns = groups.length === 1 ? 4 : 2;
  const height = Math.max(...groups.map(({shown}) => rowsHeight(shown.length, columns)));
  groups.forEach((group, index) => {
    const width = (place + BOX.gap) * (Math.min(columns, group.shown.length) / columns) - BOX.gap;
    const left = index * (place + BOX.gap * 2) + (place - width) / 2;
    putPart(pen, {group, left, width, columns, at: WIDE.width / 2 + (groups.length === 1 ? 0 : (index - 0.5) * 100)}, y, height, toCentre);
  });
  return height;
}

/** Groups beside the act, one below the other, each box with a level arrow. */
function putColumn(pen: Pen, groups: readonly Group[], box: {readonly x: number; readonly here: number; readonly there: number}, top: number): void {
  let y = top;
  for (const {kind, shown, more} of groups) {
    const boxes = gridOf(shown, box.x, y, WIDE.column, 1);
    const middles = boxes.map((one) => one.y + one.height / 2);
    pen.boxes.push(...boxes);
    pen.arrows.push(...middles.map((middle) => arrow(kind, `${box.here} ${middle}`, `${box.there} ${middle}`)));
    pen.captions.push({kind, x: (box.here + box.there) / 2, y: (middles[0] ?? y) - 8, anchor: 'middle', more});
    y += rowsHeight(shown.length, 1) + 18;
  }
}

const stackHeight = (groups: readonly Group[]): number => groups.reduce((sum, {shown}) => sum + rowsHeight(shown.length, 1) + 18, -18);

/** For wide screens and paper: the act in the middle of a cross. */
export function layoutWide(name: string, groups: readonly Group[]): Drawing {
  const side = (wanted: Side): Group[] => groups.filter(({kind}) => SIDES[kind] === wanted);
  const [up, down, left, right] = [side('up'), side('down'), side('left'), side('right')];
  const pen = newPen();
  const upHeight = up.length === 0 ? 0 : Math.max(...up.map(({shown}) => rowsHeight(shown.length, up.length === 1 ? 4 : 2))) + WIDE.gap * 2;
  const height = Math.max(60, stackHeight(left), stackHeight(right));
  putRow(pen, up, 0, upHeight);
  const x = (WIDE.width - WIDE.column) / 2;
  putColumn(pen, left, {x: 0, here: x, there: WIDE.column}, upHeight + (height - stackHeight(left)) / 2);
  putColumn(pen, right, {x: WIDE.width - WIDE.column, here: x + WIDE.column, there: WIDE.width - WIDE.column}, upHeight + (height - stackHeight(right)) / 2);
  const bottom = upHeight + height;
  const downHeight = putRow(pen, down, bottom + WIDE.gap * 2, bottom);
  const centre: Box = {x, y: upHeight, width: WIDE.column, height, lines: wrapName(name, WIDE.column), centre: true};
  return {width: WIDE.width, height: bottom + (downHeight === 0 ? 0 : WIDE.gap * 2 + downHeight), ...pen, boxes: [centre, ...pen.boxes]};
}
