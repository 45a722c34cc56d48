/** Edits of the base text: replace, insert, delete. Only the characters of the unit named are touched. */
import {indentOf} from '../grammar/lines';
import type {Segment, Unit} from '../grammar/types';
import {columnOf, innerUnits, spanOf, textOf, type Document, type Edit} from './document';
import type {Spot} from './place';
import {layOut, layOutUnit, linesOf, type Layout} from './quote';
import {articlesOf} from './resolve';

/** Columns that the base uses for an article: its heading and the outermost line of its text. */
export function layoutOf(document: Document, article: Unit): Layout {
  const [heading = '', ...rest] = textOf(document, article).split('\n');
  const printed = rest.filter((line) => line.trim() !== '').map(indentOf);
  return {heading: columnOf(document, article) || indentOf(heading), text: printed.length === 0 ? 0 : Math.min(...printed)};
}

function layoutNear(document: Document, beside: Unit): Layout {
  const articles = articlesOf(document);
  const start = spanOf(document, beside).start;
  const near = beside.kind === 'pasal' ? beside : (articles.findLast((one) => spanOf(document, one).start <= start) ?? articles[0]);
  return near ? layoutOf(document, near) : {heading: 0, text: 0};
}

/** An article (or a group with its articles) takes the place of the one in the base. */
export function replaceUnit(document: Document, old: Unit, unit: Unit): Edit {
  const {start, end} = spanOf(document, old);
  return {start, end, text: layOutUnit(unit, layoutNear(document, old), articleGap(document).length - 1).join('\n')};
}

/** What stands behind the mark of a unit ("(2) ", "Pasal 5") is replaced by new lines. */
export function replaceContent(document: Document, unit: Unit, lines: readonly Segment[], midLine: boolean): Edit {
  const {start, end} = spanOf(document, unit);
  const mark = unit.marker.map(({text}) => text).join('\n');
  if (unit.kind === 'pasal') return {start: start + mark.trimEnd().length, end, text: `\n${layOut(lines, new Set(), layoutOf(document, unit), midLine).join('\n')}`};
  const column = columnOf(document, unit) + mark.trimStart().length;
  return {start: start + mark.length, end, text: layOut(lines, new Set(), {heading: 0, text: column}, midLine).join('\n').trimStart()};
}

/** An ayat, huruf or angka takes the place of the one in the base; its mark comes with it. */
export function replaceItem(document: Document, old: Unit, lines: readonly Segment[], midLine: boolean): Edit {
  const {start, end} = spanOf(document, old);
  const column = columnOf(document, old);
  const text = layOut(lines, new Set(), {heading: 0, text: column}, midLine).join('\n');
  return {start, end, text: document.text.slice(start, end).startsWith(' ') ? text : text.trimStart()};
}

/** Blank lines that the base prints before units of this kind. */
function gapBefore(document: Document, unit: Unit): string {
  const {start} = spanOf(document, unit);
  const before = /\n[ \n]*$/.exec(document.text.slice(0, start))?.[0] ?? '\n';
  return before.replace(/ /g, '');
}

/** The same before an article: most acts print it alike throughout. */
function articleGap(document: Document): string {
  const counts = new Map<string, number>();
  for (const article of articlesOf(document)) counts.set(gapBefore(document, article), (counts.get(gapBefore(document, article)) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? '\n';
}

function insertAt(document: Document, {beside, side}: Spot, gap: string, text: string): Edit {
  const {start, end} = spanOf(document, beside);
  return side === 'after' ? {start: end, end, text: gap + text} : {start, end: start, text: text + gap};
}

/** Puts headed units (Pasal, Bagian, BAB) beside a unit. */
export function insertUnits(document: Document, spot: Spot, units: readonly Unit[]): Edit {
  const layout = layoutNear(document, spot.beside);
  const inner = articleGap(document);
  const gap = units.some(({kind}) => kind === 'pasal') ? inner : gapBefore(document, spot.beside);
  return insertAt(document, spot, gap, units.map((unit) => layOutUnit(unit, layout, inner.length - 1).join('\n')).join(gap));
}

/** Puts items ("(2a) …") beside an item of the same list. */
export function insertItems(document: Document, spot: Spot, items: readonly (readonly Segment[])[], midLine: boolean): Edit {
  const column = columnOf(document, spot.beside);
  const texts = items.map((lines, index) => layOut(lines, new Set(), {heading: 0, text: column}, midLine && index === 0).join('\n'));
  const gap = gapBefore(document, spot.beside);
  return spot.side === 'after' ? insertAt(document, spot, gap, texts.join(gap)) : insertAt(document, spot, gap, texts.join(gap).trimStart());
}

const STOP = /(;\s*(?:dan|atau|dan\/atau)?|[.,])$/;

/** "Dihapus." below the heading or behind the mark; the number stays, and so does the punctuation of a list. */
export function deleteUnit(document: Document, unit: Unit): Edit[] {
  const {start, end} = spanOf(document, unit);
  const mark = unit.marker.map(({text}) => text).join('\n').trimEnd();
  if (unit.kind === 'pasal') return [{start: start + mark.length, end, text: `\n${' '.repeat(layoutOf(document, unit).text)}Dihapus.`}];
  if (unit.kind === 'ayat') return [{start: start + mark.length, end, text: ' Dihapus.'}];
  if (unit.kind === 'huruf' || unit.kind === 'angka') {
    const stop = STOP.exec(textOf(document, unit))?.[1] ?? '.';
    return [{start: start + mark.length, end, text: stop === '.' ? ' Dihapus.' : ` dihapus${stop}`}];
  }
  const articles = innerUnits(unit).flatMap((one) => deleteUnit(document, one));
  const [first] = innerUnits(unit);
  const stop = first ? spanOf(document, first).start : end;
  const title = document.text.slice(start + mark.length, stop);
  const column = ' '.repeat(columnOf(document, unit));
  return [{start: start + mark.length, end: start + mark.length + title.trimEnd().length, text: `\n${column}Dihapus.`}, ...articles];
}

/** A new heading (mark and title) for a BAB, Bagian or Paragraf; what stands below it stays. */
export function replaceHeading(document: Document, old: Unit, unit: Unit): Edit {
  const [first] = innerUnits(old);
  const {start, end} = spanOf(document, old);
  const stop = first ? start + document.text.slice(start, spanOf(document, first).start).trimEnd().length : end;
  return {start, end: stop, text: layOut(linesOf(unit), new Set(linesOf(unit).map(({line}) => line)), {heading: columnOf(document, old), text: 0}).join('\n')};
}
