/**
 * The body of an amending act. Its own articles are Pasal I and II; Pasal I carries numbered instructions, and each
 * instruction carries the new text as units of its own, so that a quoted "Pasal 5" never mixes with the act's articles.
 * Regional acts print no quotation marks, so an instruction is known by its number in the run and by its wording.
 */
import {addText, closeTo, createUnit, openUnit, top, type Builder} from './builder';
import {feedTitle, openHeading, placeLines, type Placed} from './body';
import {endsInsidePasalReference} from './guards';
import {indentOf, type Line} from './lines';
import {readHeading, readItem, type HeadingMark} from './markers';
import {feedProvision, QUOTED, RANK} from './provisions';

const TITLE = /^PERUBAHAN\b(\s+\S+){0,3}\s+ATAS\b/i;
const CHANGE = /\b(diubah|disisipkan|ditambah(kan)?|dihapus|di\s?hapus|diganti|disempurnakan|dicabut|disisip|berbunyi|dibaca|menjadi|ditetapkan)\b/i;
const SUBJECT = /^(Ketentuan|Di\s?antara|Pasal|Ayat|Bab|Bagian|Paragraf|Judul|Setelah|Sesudah|Sebelum|Lampiran|Penjelasan|Huruf|Angka|Frasa|Kata|Nomenklatur|Meng\S+|Men\S+|Mem\S+|Merubah|Beberapa|Antara|Semua|Seluruh|Substansi|Rumusan|Nomor|Butir)(?=[\s,:])/i;
/** For instructions that open with an unusual or misspelt word. */
const TARGET = /^.{0,40}\b(Pasal|ayat|BAB|Lampiran)\b.*:$/;
const LOOK_AHEAD = 6;

/** True when the title says "perubahan … atas" and the first article changes something. */
export function isAmendment(title: string, body: readonly Line[]): boolean {
  if (!TITLE.test(title.replace(/\s+/g, ' '))) return false;
  const printed = body.filter((line) => line.text !== '');
  const first = printed.findIndex((line) => readHeading(line.text)?.kind === 'pasal');
  const start = printed.slice(Math.max(first, 0), Math.max(first, 0) + 40).map((line) => line.text).join(' ');
  return readHeading(printed[first]?.text ?? '')?.roman === true || CHANGE.test(start);
}

/** Lines of the act's own articles: the first heading, then Pasal II, III; or a last "Pasal 2" that says when it takes force. */
function ownArticles(placed: readonly Placed[]): Set<number> {
  const headings = placed.flatMap((one, index) => {
    const mark = readHeading(one.line.text);
    return mark?.kind === 'pasal' ? [{index, mark, inside: endsInsidePasalReference(one.previous)}] : [];
  });
  const own = new Set(headings.slice(0, 1).map(({index}) => index));
  let last = headings[0]?.mark.at.value ?? 0;
  for (const {index, mark, inside} of headings.slice(1)) {
    if (!mark.roman || inside || mark.at.value !== last + 1) continue;
    own.add(index);
    last = mark.at.value;
  }
  const closing = headings.at(-1);
  const saysForce = closing && placed.slice(closing.index, closing.index + 12).some(({line}) => /mulai\s+berlaku/i.test(line.text));
  if (own.size === 1 && headings[0]?.mark.roman === false && closing?.mark.number === '2' && saysForce) own.add(closing.index);
  return own;
}

function wording(placed: readonly Placed[], index: number, offset: number): string {
  const lines = placed.slice(index, index + LOOK_AHEAD).map(({line}) => line.text.trim()).filter((text) => text !== '');
  return lines.join(' ').slice(offset);
}

/** "3. Ketentuan Pasal 9 diubah …": next number of the run (or a later one) and the words of a change. */
function readInstruction(placed: readonly Placed[], index: number, last: number): {readonly number: string; readonly length: number; readonly value: number} | undefined {
  const text = placed[index]?.line.text ?? '';
  const mark = readItem(text);
  if (mark?.style !== '1.' && mark?.style !== 'a.') return undefined;
  if (mark.style === 'a.' || mark.value <= last || mark.value > last + 3) return undefined;
  const words = wording(placed, index, mark.length - indentOf(text));
  const sentence = /^.*?(:|\.(?=\s|$))/.exec(words)?.[0] ?? words;
  return CHANGE.test(sentence) && (SUBJECT.test(words) || TARGET.test(sentence)) ? mark : undefined;
}

interface State {
  readonly own: ReadonlySet<number>;
  /** Last instruction of the article. */
  last: number;
  /** Own articles still to come: the last one says when the act takes force and carries no instruction. */
  ahead: number;
}

function openInstruction(builder: Builder, line: Line, mark: {readonly number: string; readonly length: number}): void {
  closeTo(builder, RANK.perubahan);
  const marker = mark.length > 0 ? [{line: line.number, text: line.text.slice(0, mark.length)}] : [];
  openUnit(builder, createUnit('perubahan', line.number, mark.number, marker), RANK.perubahan, indentOf(line.text));
}

function feedHeading(builder: Builder, mark: HeadingMark, placed: Placed, state: State, own: boolean): void {
  if (own) {
    state.last = 0;
    state.ahead -= 1;
    return openHeading(builder, mark, placed.line, 0);
  }
  if (!builder.frames.some(({unit}) => unit.kind === 'perubahan')) openInstruction(builder, placed.line, {number: String(state.last += 1), length: 0});
  openHeading(builder, mark, placed.line, QUOTED);
}

/** Reads an amending body into the builder's root. */
export function readAmendment(builder: Builder, lines: readonly Line[]): void {
  const all = placeLines(lines);
  const own = ownArticles(all);
  const state: State = {own, last: 0, ahead: own.size};
  all.forEach((placed, index) => {
    const {line, previous} = placed;
    const mark = readHeading(line.text);
    const isOwn = state.own.has(index);
    if (mark && (isOwn || !endsInsidePasalReference(previous))) return feedHeading(builder, mark, placed, state, isOwn);
    const change = state.ahead > 0 || own.size === 1 ? readInstruction(all, index, state.last) : undefined;
    if (change) {
      state.last = change.value;
      openInstruction(builder, line, change);
      return addText(builder, {line: line.number, text: line.text.slice(change.length)});
    }
    if (feedTitle(builder, placed)) return;
    const quoted = builder.frames.some(({unit}) => unit.kind === 'perubahan');
    feedProvision(builder, {line: line.number, text: line.text, column: 0, previous}, quoted ? QUOTED : 0);
  });
  closeTo(builder, 1);
  if (top(builder).unit.children.length === 0) builder.warnings.push({line: 1, message: 'naskah perubahan tanpa pasal.'});
}
