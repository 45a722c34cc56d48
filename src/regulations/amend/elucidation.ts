/** The elucidation of changed articles: taken over only where the amending act gives it ("Angka 3", "Pasal 5"). */
import {isUnit, type ParsedRegulation, type Unit} from '../grammar/types';
import {indentOf} from '../grammar/lines';
import {edit, innerUnits, readDocument, spanOf, textOf, type Document, type Edit} from './document';
import type {Instruction} from './instruction';
import {linesOf, unitsOf} from './quote';
import {articlesOf, sameNumber} from './resolve';

const elucidationOf = (parsed: ParsedRegulation): Unit[] => unitsOf(parsed.root.children.filter(isUnit).filter(({kind}) => kind === 'penjelasan'), 'pasal-demi-pasal');

/** True when the text explains its articles one by one. */
export const hasElucidation = (parsed: ParsedRegulation): boolean => elucidationOf(parsed).length > 0;

/** Unit "Angka n" below the own article of the amending act. */
function unitFor(amending: ParsedRegulation, {source, id}: Instruction): Unit | undefined {
  const article = /^Pasal (\S+)/.exec(source)?.[1] ?? '';
  const own = elucidationOf(amending).flatMap(innerUnits).filter(({kind, number}) => kind === 'pasal' && number === article);
  const number = id.replace(/^perubahan-(\d+).*$/, '$1');
  return own.flatMap(innerUnits).find((unit) => unit.kind === 'perubahan' && unit.number === number);
}

/** New lines for one article: heading as in the base, text moved to the base's column. */
function write(document: Document, near: Unit, number: string, lines: readonly string[]): string {
  const [heading = '', ...rest] = textOf(document, near).split('\n');
  const column = Math.min(...rest.filter((line) => line.trim() !== '').map(indentOf), 40);
  const printed = lines.filter((line) => line.trim() !== '');
  const least = Math.min(...printed.map(indentOf), 40);
  const shift = rest.length === 0 ? 0 : column - least;
  return [`${' '.repeat(indentOf(heading))}Pasal ${number}`, ...lines.map((line) => (line.trim() === '' ? '' : ' '.repeat(Math.max(indentOf(line) + shift, 0)) + line.trimStart()))].join('\n');
}

const contentOf = (unit: Unit): string[] => {
  const mark = unit.marker.map(({text}) => text).join('').length;
  const lines = linesOf(unit).map(({text}) => text);
  const first = (lines[0] ?? '').slice(mark);
  const rest = [...(first.trim() === '' ? [] : [first]), ...lines.slice(1)];
  return rest.slice(Math.max(rest.findIndex((line) => line.trim() !== ''), 0));
};

/** The base's elucidation with one article explained, or why that is left to a person. */
function explain(document: Document, number: string, lines: readonly string[]): Edit | string {
  const known = elucidationOf(document.parsed).flatMap(innerUnits).filter(({kind}) => kind === 'pasal');
  const old = known.find((unit) => sameNumber(unit.number, number));
  if (old?.until !== undefined) return `penjelasan Pasal ${number} menjadi satu dengan pasal lain dalam naskah asal; sesuaikan sendiri`;
  if (old) return {...spanOf(document, old), text: write(document, old, number, lines)};
  const order = articlesOf(document).map((unit) => unit.number);
  const before = order.slice(0, order.findIndex((one) => sameNumber(one, number))).reverse();
  const near = before.map((one) => known.find((unit) => sameNumber(unit.number, one) || sameNumber(unit.until ?? '', one))).find((unit) => unit !== undefined);
  if (!near) return `tempat penjelasan Pasal ${number} tidak ditemukan dalam naskah asal; tambahkan sendiri`;
  const {start, end} = spanOf(document, near);
  const gap = (/\n[ \n]*$/.exec(document.text.slice(0, start))?.[0] ?? '\n').replace(/ /g, '');
  return {start: end, end, text: gap + write(document, near, number, lines)};
}

/** New text of the elucidation of one article. */
interface Given {
  readonly number: string;
  readonly lines: readonly string[];
}

/** What the amending act explains of these articles, and which other articles it explains. */
function givenFor(amending: ParsedRegulation, instruction: Instruction, whole: readonly string[]): {readonly given: readonly Given[]; readonly others: readonly string[]} {
  const unit = unitFor(amending, instruction);
  const articles = unit ? unitsOf(innerUnits(unit), 'pasal') : [];
  const [only] = whole;
  const direct = unit && articles.length === 0 && whole.length === 1 && only !== undefined ? [{number: only, lines: contentOf(unit)}] : [];
  const ours = (number: string): boolean => whole.some((one) => sameNumber(one, number));
  return {
    given: [...direct, ...articles.filter(({number}) => ours(number)).map((one) => ({number: one.number, lines: contentOf(one)}))].filter(({lines}) => lines.length > 0),
    others: articles.filter(({number}) => !ours(number)).map(({number}) => number),
  };
}

/**
 * The text after the elucidation of these articles has been taken over, with notes for a person.
 * @param document the text after the instruction @param whole articles that the instruction gives or deletes as a whole
 */
export function explainArticles(document: Document, amending: ParsedRegulation, instruction: Instruction, whole: readonly string[]): {readonly document: Document; readonly notes: readonly string[]} {
  const {given, others} = givenFor(amending, instruction, whole);
  const notes = others.map((number) => `penjelasan Pasal ${number} diberikan, tetapi pasal itu tidak diubah seluruhnya; sesuaikan sendiri`);
  if (given.length > 0 && elucidationOf(document.parsed).length === 0) return {document, notes: []};
  let now = document;
  for (const {number, lines} of given) {
    const change = explain(now, number, lines);
    if (typeof change === 'string') notes.push(change);
    else now = readDocument(edit(now.text, [change]));
  }
  return {document: now, notes};
}

/** "Penjelasan Pasal 72 diubah sebagaimana tercantum dalam penjelasan": only the elucidation changes; a string says why it cannot. */
export function explainOnly(document: Document, amending: ParsedRegulation, instruction: Instruction, number: string): Edit | string {
  const [given] = givenFor(amending, instruction, [number]).given;
  return given ? explain(document, number, given.lines) : `penjelasan baru Pasal ${number} tidak ditemukan dalam peraturan perubahan`;
}
