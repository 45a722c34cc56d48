/** The text body of an act that is no amendment: BAB, Bagian, Paragraf, Pasal and what stands in them. */
import {addText, closeTo, createUnit, openUnit, top, warn, type Builder} from './builder';
import {readDamagedHeading, type Expected} from './damage';
import {endsClause, endsInsidePasalReference} from './guards';
import {indentOf, type Line} from './lines';
import {readDiktum, readHeading, readItem, type GroupKind, type HeadingMark} from './markers';
import {follows, type Numbered} from './numerals';
import {feedProvision, RANK} from './provisions';
import {findTables} from './tables';
import {isUnit} from './types';

/** A line with what stands around it. */
export interface Placed {
  readonly line: Line;
  /** Trimmed text of the printed line before. */
  readonly previous: string;
  readonly blankBefore: boolean;
  /** Trimmed text of the next printed line, and its indent. */
  readonly next: string;
  readonly nextIndent: number;
}

/** Adds to each line its printed neighbours. */
export function placeLines(lines: readonly Line[]): Placed[] {
  const nexts = new Array<string>(lines.length).fill('');
  for (let index = lines.length - 2; index >= 0; index -= 1) nexts[index] = (lines[index + 1]?.text ?? '') === '' ? (nexts[index + 1] ?? '') : (lines[index + 1]?.text ?? '');
  let previous = '';
  return lines.map((line, index) => {
    const placed = {line, previous, blankBefore: (lines[index - 1]?.text ?? '') === '', next: (nexts[index] ?? '').trim(), nextIndent: indentOf(nexts[index] ?? '')};
    if (line.text !== '') previous = line.text.trim();
    return placed;
  });
}

const MAX_TITLE_LINES = 8;
/** A heading set in the middle stands this much further in than the text below it. */
const MIN_CENTRED = 12;
const GROUPS: ReadonlySet<string> = new Set<GroupKind>(['bab', 'bagian', 'paragraf']);
const NAMES = {bab: 'BAB', bagian: 'Bagian', paragraf: 'Paragraf', pasal: 'Pasal'} as const;

/** Opens a heading unit and keeps what stands behind its mark as its title. */
export function openHeading(builder: Builder, mark: HeadingMark, line: Line, base: number): void {
  if (mark.printed !== undefined) warn(builder, line.number, `dibaca sebagai ${NAMES[mark.kind]} ${mark.number} (tercetak “${mark.printed}”).`);
  const marker = [{line: line.number, text: line.text.slice(0, mark.length)}];
  openUnit(builder, createUnit(mark.kind, line.number, mark.number, marker), base + RANK[mark.kind], 0);
  const title = line.text.slice(mark.length);
  if (title !== '') addText(builder, {line: line.number, text: title}, 'judul');
}

/** Takes a line as title of the group heading above it; false when it is something else. */
export function feedTitle(builder: Builder, placed: Placed): boolean {
  const {unit} = top(builder);
  const {line} = placed;
  const printed = unit.children.flatMap((child) => (child.kind === 'judul' ? child.segments : [])).filter(({text}) => text !== '').length;
  const started = unit.children.some((child) => isUnit(child) || (child.kind !== 'judul' && child.segments.some(({text}) => text !== '')));
  if (!GROUPS.has(unit.kind) || started || line.text === '' || printed >= MAX_TITLE_LINES) return false;
  if (/^\s*\(\d/.test(line.text) || readItem(line.text)) return false;
  if (printed > 0 && placed.blankBefore && line.text !== line.text.toUpperCase()) return false;
  addText(builder, {line: line.number, text: line.text}, 'judul');
  return true;
}

/** Last accepted number of each level; a heading restarts the levels below it (Pasal runs through the whole act). */
type Runs = Partial<Record<HeadingMark['kind'], Numbered>>;

function acceptPasal(mark: HeadingMark, placed: Placed, runs: Runs): boolean {
  const inside = endsInsidePasalReference(placed.previous);
  const apart = placed.blankBefore || (mark.kind === 'pasal' && indentOf(placed.line.text) >= placed.nextIndent + MIN_CENTRED);
  if (follows(runs.pasal, mark.at)) return !inside || (apart && /^[\p{Lu}(]/u.test(placed.next));
  return !inside && (endsClause(placed.previous) || placed.blankBefore);
}

const nextOf = (at: Numbered | undefined): number => (at?.value ?? 0) + 1;

/** The heading on a line, also when it is damaged but reads as the next one of its run. */
function recognise(line: Line, runs: Runs): HeadingMark | undefined {
  const mark = readHeading(line.text);
  if (mark && follows(runs[mark.kind], mark.at)) return mark;
  const expected: Expected = {bab: nextOf(runs.bab), bagian: nextOf(runs.bagian), paragraf: nextOf(runs.paragraf), pasal: nextOf(runs.pasal)};
  return readDamagedHeading(line.text, expected) ?? mark;
}

function isHeading(builder: Builder, mark: HeadingMark, placed: Placed, runs: Runs): boolean {
  const afterTitle = GROUPS.has(top(builder).unit.kind);
  if (mark.printed !== undefined && !afterTitle && endsInsidePasalReference(placed.previous)) return false;
  if (mark.kind === 'pasal') return (afterTitle && follows(runs.pasal, mark.at)) || acceptPasal(mark, placed, runs);
  return afterTitle || !endsInsidePasalReference(placed.previous);
}

function track(builder: Builder, mark: HeadingMark, line: Line, runs: Runs): void {
  if (!follows(runs[mark.kind], mark.at)) {
    warn(builder, line.number, `${NAMES[mark.kind]} ${mark.number} tidak berurutan. Nomor dibiarkan seperti tercetak; periksa pada naskah asli.`);
  }
  runs[mark.kind] = mark.at;
  if (mark.kind === 'bab') delete runs.bagian;
  if (mark.kind === 'bab' || mark.kind === 'bagian') delete runs.paragraf;
}

/** Opens "KESATU : …" of a Keputusan; what stands behind it is its text. */
function feedDiktum(builder: Builder, {line, previous}: Placed, runs: {diktum: number}): boolean {
  const mark = readDiktum(line.text);
  if (mark?.value !== runs.diktum + 1 || !(endsClause(previous) || runs.diktum === 0)) return false;
  runs.diktum = mark.value;
  openUnit(builder, createUnit('diktum-butir', line.number, mark.number, [{line: line.number, text: line.text.slice(0, mark.length)}]), RANK.pasal, 0);
  const text = line.text.slice(mark.length);
  if (text !== '') feedProvision(builder, {line: line.number, text, column: mark.length, previous: ''});
  return true;
}

/** Reads the body into the builder's root. */
export function readBody(builder: Builder, lines: readonly Line[]): void {
  const runs: Runs = {};
  const dikta = {diktum: 0};
  const tables = findTables(lines);
  for (const [index, placed] of placeLines(lines).entries()) {
    const {line} = placed;
    if (tables.has(index)) {
      addText(builder, {line: line.number, text: line.text}, 'tabel');
      continue;
    }
    if (runs.pasal === undefined && feedDiktum(builder, placed, dikta)) continue;
    const mark = recognise(line, runs);
    if (mark && isHeading(builder, mark, placed, runs)) {
      track(builder, mark, line, runs);
      openHeading(builder, mark, line, 0);
    } else if (!feedTitle(builder, placed)) {
      feedProvision(builder, {line: line.number, text: line.text, column: 0, previous: placed.previous});
    }
  }
  closeTo(builder, 1);
}
