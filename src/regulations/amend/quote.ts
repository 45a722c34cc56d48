/** The new text of an instruction, read as units and laid out like the base text. Words stay as they are; only indents move. */
import {readQuotedText} from '../grammar/amendment';
import {createBuilder, createUnit} from '../grammar/builder';
import {assignIds} from '../grammar/ids';
import {indentOf} from '../grammar/lines';
import {readAyat, readItem} from '../grammar/markers';
import {segmentsOf} from '../grammar/serialize';
import {isUnit, type Segment, type Unit} from '../grammar/types';

export interface Quote {
  /** BAB, Bagian, Paragraf and Pasal that stand on their own in the new text. */
  readonly headed: readonly Unit[];
  /** Marks with which the lines before any heading begin: ayat, huruf, angka. */
  readonly lines: readonly Segment[];
}

const headedKinds: ReadonlySet<string> = new Set(['bab', 'bagian', 'paragraf', 'pasal']);

/** Reads the new text as units. Lines before the first heading belong to no unit. */
export function readQuote(lines: readonly Segment[]): Quote {
  const root = createUnit('batang-tubuh', 1);
  readQuotedText(createBuilder(root, []), lines.map(({line, text}) => ({number: line, text, pageStart: false})));
  assignIds(root, []);
  return {headed: root.children.filter(isUnit).filter(({kind}) => headedKinds.has(kind)), lines};
}

/** Units of a kind below (and with) some units, outermost first. */
export function unitsOf(units: readonly Unit[], kind: Unit['kind']): Unit[] {
  return units.flatMap((unit) => [...(unit.kind === kind ? [unit] : []), ...unitsOf(unit.children.filter(isUnit), kind)]);
}

/** Printed lines of a unit in the new text. */
export function linesOf(unit: Unit): Segment[] {
  const lines: {line: number; text: string}[] = [];
  for (const {line, text} of segmentsOf(unit)) {
    const last = lines.at(-1);
    if (last?.line === line) last.text += text;
    else lines.push({line, text});
  }
  const end = lines.findLastIndex(({text}) => text.trim() !== '');
  return lines.slice(0, end + 1);
}

/** Columns of the base text that the new text takes over. */
export interface Layout {
  readonly heading: number;
  readonly text: number;
}

function headingLines(unit: Unit): Set<number> {
  const own = headedKinds.has(unit.kind);
  const lines = own ? [...unit.marker, ...unit.children.flatMap((child) => (child.kind === 'judul' ? child.segments : []))].map(({line}) => line) : [];
  return new Set([...lines, ...unit.children.filter(isUnit).flatMap((child) => [...headingLines(child)])]);
}

const pad = (text: string, column: number): string => (text.trim() === '' ? '' : ' '.repeat(Math.max(column, 0)) + text.trimStart());

/** Sets headings and text at the base's columns; the steps between marks stay as quoted. */
export function layOut(lines: readonly Segment[], headings: ReadonlySet<number>, {heading, text}: Layout, midLine = false): string[] {
  const body = lines.filter(({line, text: one}, index) => one.trim() !== '' && !headings.has(line) && !(midLine && index === 0));
  const least = body.length === 0 ? 0 : Math.min(...body.map((one) => indentOf(one.text)));
  return lines.map((one, index) => {
    if (headings.has(one.line)) return pad(one.text, heading);
    return pad(one.text, midLine && index === 0 ? text : indentOf(one.text) - least + text);
  });
}

/** Lines on which inner articles and groups begin. */
function startLines(unit: Unit): number[] {
  return unit.children.filter(isUnit).flatMap((child) => [...(headedKinds.has(child.kind) ? [child.line] : []), ...startLines(child)]);
}

/** A headed unit laid out like the base; `gap` blank lines stand before each article or group within it. */
export function layOutUnit(unit: Unit, layout: Layout, gap: number): string[] {
  const lines = linesOf(unit);
  const starts = new Set(startLines(unit));
  return layOut(lines, headingLines(unit), layout).reduce<string[]>((out, text, index) => {
    if (!starts.has(lines[index]?.line ?? 0)) return [...out, text];
    const end = out.findLastIndex((one) => one !== '') + 1;
    return [...out.slice(0, end), ...Array<string>(gap).fill(''), text];
  }, []);
}

/** A run of lines that begins with a mark ("(2) …", "b. …") and everything below it. */
export interface Item {
  readonly kind: 'ayat' | 'huruf' | 'angka';
  readonly number: string;
  readonly lines: readonly Segment[];
}

function markOf(text: string): Omit<Item, 'lines'> | undefined {
  const ayat = readAyat(text);
  if (ayat) return {kind: 'ayat', number: ayat.number};
  const item = readItem(text);
  return item ? {kind: item.style.startsWith('a') ? 'huruf' : 'angka', number: item.number} : undefined;
}

/** `a.` and `a)` are different levels. */
const styleOf = (text: string): string | undefined => /[.)]/.exec(text.trimStart().slice(1))?.[0];

/** Splits new text without headings at its outermost marks; undefined when it does not begin with one. */
export function splitItems(lines: readonly Segment[]): Item[] | undefined {
  const [first] = lines;
  const outer = first ? markOf(first.text) : undefined;
  if (!first || !outer) return undefined;
  const style = styleOf(first.text);
  const items: {kind: Item['kind']; number: string; lines: Segment[]}[] = [];
  for (const line of lines) {
    const mark = markOf(line.text);
    const same = mark?.kind === outer.kind && (outer.kind === 'ayat' || styleOf(line.text) === style);
    if (mark && same) items.push({...mark, lines: [line]});
    else items.at(-1)?.lines.push(line);
  }
  return items;
}
