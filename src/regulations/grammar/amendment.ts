/**
 * The body of an amending act. Its own articles are Pasal I and II; Pasal I carries numbered instructions, and each
 * instruction carries the new text as units of its own, so that a quoted "Pasal 5" never mixes with the act's articles.
 * Regional acts print no quotation marks, so an instruction is known by its number in the run and by its wording. An article
 * with a single change has no number at all: its sentence is the instruction.
 */
import {addText, closeTo, createUnit, openUnit, top, type Builder} from './builder';
import {feedTitle, openHeading, placeLines, type Placed} from './body';
import {endsInsidePasalReference} from './guards';
import {indentOf, type Line} from './lines';
import {ownArticles, readInstruction, wholeArticles, type Counting, type InstructionMark} from './instructionMarks';
import {readHeading, type HeadingMark} from './markers';
import {feedProvision, QUOTED, RANK} from './provisions';

/** An article that is one instruction as a whole has no number printed. */
const UNNUMBERED: InstructionMark = {number: '1', length: 0, value: 1, style: undefined};

interface State extends Counting {
  readonly own: ReadonlySet<number>;
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
    state.style = undefined;
    state.ahead -= 1;
    return openHeading(builder, mark, placed.line, 0);
  }
  if (!builder.frames.some(({unit}) => unit.kind === 'perubahan')) openInstruction(builder, placed.line, {number: String(state.last += 1), length: 0});
  openHeading(builder, mark, placed.line, QUOTED);
}

/** "… berbunyi sebagai berikut: “Pasal 14A": the heading of the new text stands on the line of the sentence. */
const TRAILING = /^(.*:\s+)([“"]?(?:Pasal|BAB)\s+\S+(?:\s[A-Z])?)$/;

/** Places the words of an instruction, and a heading of the new text behind them. */
function feedSentence(builder: Builder, line: number, text: string): void {
  const [, words = text, heading = ''] = TRAILING.exec(text) ?? [];
  const mark = heading === '' ? undefined : readHeading(heading);
  addText(builder, {line, text: mark ? words : text});
  if (mark) openHeading(builder, mark, {number: line, text: heading, pageStart: false}, QUOTED);
}

/** True inside an instruction of which nothing but the sentence has been read. */
function inSentence(builder: Builder): boolean {
  const {unit} = top(builder);
  return unit.kind === 'perubahan' && unit.children.length <= 1;
}

function feedLine(builder: Builder, all: readonly Placed[], index: number, state: State, whole: ReadonlySet<number>): void {
  const placed = all[index];
  if (!placed) return;
  const {line, previous} = placed;
  const mark = readHeading(line.text);
  const isOwn = state.own.has(index);
  if (mark && (isOwn || isEmptyGroup(builder) || !endsInsidePasalReference(previous))) return feedHeading(builder, mark, placed, state, isOwn);
  const carries = state.ahead > 0 || state.own.size === 1 || whole.size > 0;
  const change = whole.has(index) ? UNNUMBERED : carries ? readInstruction(all, index, state) : undefined;
  if (change) {
    state.last = change.value;
    state.style = change.style;
    openInstruction(builder, line, change);
    return feedSentence(builder, line.number, line.text.slice(change.length));
  }
  if (feedTitle(builder, placed)) return;
  if (inSentence(builder) && TRAILING.test(line.text)) return feedSentence(builder, line.number, line.text);
  const quoted = builder.frames.some(({unit}) => unit.kind === 'perubahan');
  feedProvision(builder, {line: line.number, text: line.text, column: 0, previous}, quoted ? QUOTED : 0);
}

/** A BAB, Bagian or Paragraf that has only its title so far: what looks like a Pasal below it is one. */
function isEmptyGroup(builder: Builder): boolean {
  const {unit} = top(builder);
  return (unit.kind === 'bab' || unit.kind === 'bagian' || unit.kind === 'paragraf') && unit.children.length > 0;
}

/** Reads new text on its own: what stands in an instruction behind its sentence. */
export function readQuotedText(builder: Builder, lines: readonly Line[]): void {
  for (const placed of placeLines(lines)) {
    const {line, previous} = placed;
    const mark = readHeading(line.text);
    if (mark && (isEmptyGroup(builder) || !endsInsidePasalReference(previous))) openHeading(builder, mark, line, 0);
    else if (!feedTitle(builder, placed)) feedProvision(builder, {line: line.number, text: line.text, column: 0, previous});
  }
}

/** Reads an amending body into the builder's root. */
export function readAmendment(builder: Builder, lines: readonly Line[]): void {
  const all = placeLines(lines);
  const own = ownArticles(all);
  const whole = wholeArticles(all, own);
  const state: State = {own, last: 0, style: undefined, ahead: own.size};
  all.forEach((_placed, index) => feedLine(builder, all, index, state, whole));
  closeTo(builder, 1);
  if (top(builder).unit.children.length === 0) builder.warnings.push({line: 1, message: 'naskah perubahan tanpa pasal.'});
}
