/** A base text with the place of every unit in it, so that a change touches only its own characters. */
import {normalise} from '../grammar/lines';
import {parseRegulation} from '../grammar/parse';
import {isUnit, type ParsedRegulation, type Segment, type Unit} from '../grammar/types';

/** Characters of a unit in the text; `end` stands behind its last printed character. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Document {
  /** Normalised text. */
  readonly text: string;
  readonly parsed: ParsedRegulation;
  readonly byId: ReadonlyMap<string, Unit>;
  readonly parents: ReadonlyMap<Unit, Unit>;
  readonly spans: ReadonlyMap<Unit, Span>;
}

/** Replaces characters `start` to `end`. */
export interface Edit extends Span {
  readonly text: string;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Reads a text and finds where each unit stands. */
export function readDocument(source: string): Document {
  const text = normalise(source);
  const parsed = parseRegulation(text);
  const starts = lineStarts(text);
  const columns = new Map<number, number>();
  const byId = new Map<string, Unit>();
  const parents = new Map<Unit, Unit>();
  const spans = new Map<Unit, Span>();
  const place = ({line, text: piece}: Segment): Span => {
    const column = columns.get(line) ?? 0;
    columns.set(line, column + piece.length);
    const start = (starts[line - 1] ?? 0) + column;
    return {start, end: start + piece.trimEnd().length};
  };
  const visit = (unit: Unit): Span | undefined => {
    let own: Span | undefined;
    const add = (span: Span | undefined): void => {
      if (span && span.end > span.start) own = own ? {start: own.start, end: Math.max(own.end, span.end)} : span;
    };
    for (const segment of unit.marker) add(place(segment));
    for (const child of unit.children) {
      if (isUnit(child)) {
        parents.set(child, unit);
        add(visit(child));
      } else for (const segment of child.segments) add(place(segment));
    }
    if (unit.id !== '') byId.set(unit.id, unit);
    if (own) spans.set(unit, own);
    return own;
  };
  visit(parsed.root);
  return {text, parsed, byId, parents, spans};
}

/** Carries out edits that do not touch each other; insertions at one place keep their order. */
export function edit(text: string, edits: readonly Edit[]): string {
  return edits.toReversed().toSorted((a, b) => b.start - a.start || b.end - a.end).reduce((rest, {start, end, text: piece}) => rest.slice(0, start) + piece + rest.slice(end), text);
}

/** Where a unit stands; a unit without printed characters stands nowhere. */
export const spanOf = (document: Document, unit: Unit): Span => document.spans.get(unit) ?? {start: 0, end: 0};

/** Column at which a unit begins on its line. */
export function columnOf(document: Document, unit: Unit): number {
  const {start} = spanOf(document, unit);
  const line = document.text.slice(document.text.lastIndexOf('\n', start - 1) + 1);
  const lead = start - (document.text.lastIndexOf('\n', start - 1) + 1);
  return lead + (/^ */.exec(line.slice(lead))?.[0].length ?? 0);
}

/** Printed text of a unit in one line, to compare two versions. */
export function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The unit's characters. */
export function textOf(document: Document, unit: Unit): string {
  const {start, end} = spanOf(document, unit);
  return document.text.slice(start, end);
}

/** Units directly below one unit, of the kinds that carry numbers. */
export const innerUnits = (unit: Unit): Unit[] => unit.children.filter(isUnit);

/** The text body, if the text has one. */
export const bodyOf = ({parsed}: Document): Unit | undefined => parsed.root.children.filter(isUnit).find(({kind}) => kind === 'batang-tubuh');
