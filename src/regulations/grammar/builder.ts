/** Grows the tree while lines come in: a stack of open units, outermost first. */
import type {ItemMark} from './markers';
import {isUnit, type Segment, type TextNode, type Unit, type UnitKind, type Warning} from './types';

export interface Frame {
  readonly unit: Unit;
  /** Depth: a unit closes every open unit of the same or a deeper rank. */
  readonly rank: number;
  /** Column of its mark, to tell a continuation from what comes after a list. */
  readonly column: number;
  /** Set for list items: the mark that opened it, so that its run can go on. */
  readonly item?: ItemMark;
}

export interface Builder {
  readonly frames: Frame[];
  readonly warnings: Warning[];
}

/** A unit without children. */
export function createUnit(kind: UnitKind, line: number, number = '', marker: Segment[] = []): Unit {
  return {kind, id: '', number, line, marker, children: []};
}

/** Starts a builder whose outermost unit is `root`. */
export function createBuilder(root: Unit, warnings: Warning[]): Builder {
  return {frames: [{unit: root, rank: 0, column: 0}], warnings};
}

/** The innermost open unit. */
export function top(builder: Builder): Frame {
  const frame = builder.frames.at(-1);
  if (!frame) throw new Error('builder without root');
  return frame;
}

/** Closes open units of `rank` and deeper. The root stays. */
export function closeTo(builder: Builder, rank: number): void {
  while (builder.frames.length > 1 && top(builder).rank >= rank) builder.frames.pop();
}

/** Opens a unit inside the innermost open unit of a lesser rank. */
export function openUnit(builder: Builder, unit: Unit, rank: number, column: number, item?: ItemMark): void {
  closeTo(builder, rank);
  top(builder).unit.children.push(unit);
  builder.frames.push(item ? {unit, rank, column, item} : {unit, rank, column});
}

/** Appends a piece of a line to the innermost open unit. */
export function addText(builder: Builder, segment: Segment, kind: TextNode['kind'] = 'teks'): void {
  const {children} = top(builder).unit;
  const last = children.at(-1);
  if (last?.kind === kind) (last as TextNode).segments.push(segment);
  else if (segment.text === '' && last && !isUnit(last)) (last as TextNode).segments.push(segment);
  else children.push({kind, segments: [segment]});
}

/** Records a doubt. */
export function warn(builder: Builder, line: number, message: string): void {
  builder.warnings.push({line, message});
}
