/**
 * Gives lost line breaks back: where a heading stands within a line ("… yang berhak. Pasal 41 (1) …"), the line is read as
 * several lines with the same number. A heading counts only when its run expects it, the text before it has ended, and the
 * same heading does not come later on a line of its own.
 */
import {endsClause} from './guards';
import type {Line} from './lines';
import {readHeading, type HeadingMark} from './markers';
import {follows, type Numbered} from './numerals';
import {findRegionMarks} from './regionMarks';
import {findSpots, noteCuts, type Spot} from './spots';
import type {Warning} from './types';

const QUOTED = /\bberbunyi(?:\s+sebagai)?(?:\s+berikut)?\s*:\s+(?=[“"]?Pasal\s+\d)/g;
const HINT = /Pasal\s|BAB\s|Bagian\s|Paragraf\s/;
const OTHER_ACT = /^\s+(?:Undang|Peraturan|UUD|UU|PP|Perpu|Keputusan|Kitab|Qanun)\b(?!(?:\s+(?!Nomor)\S+){0,6}?\s+ini\s+mulai\s+berlaku)/;
const BEGINS = /^\s+(?:\(1\)|[\p{Lu}“"])/u;
const BY_ARTICLE = /\bPASAL DEMI PASAL\b/;
const ENACTING = /\b(?:M\s?E\s?M\s?U\s?T\s?U\s?S\s?K\s?A\s?N|Memutuskan|Menetapkan)\s*:/;
const PREAMBLE = /\bM\s?e\s?n\s?i\s?m\s?b\s?a\s?n\s?g\b|\bMengingat\b|MEMUTUSKAN/i;
const ANNEX = /^\s*LAMPIRAN(?:\s+(?:[IVXLC]+|\d+))?\s*(?::|$|PERATURAN|KEPUTUSAN|UNDANG)/;
/** Parts of the act are looked for within a line only when it is longer than a printed line. */
const LONG = 160;

type Kind = HeadingMark['kind'];

interface State {
  /** The preamble has begun. */
  titled: boolean;
  /** The body may begin. */
  began: boolean;
  notes: boolean;
  /** A group heading came last, so that what follows is its title. */
  afterGroup: boolean;
  readonly runs: Partial<Record<Kind, Numbered>>;
}

const keyOf = (kind: Kind, at: Numbered, notes: boolean): string => `${notes} ${kind} ${at.value}${at.suffix}`;

function track(state: State, kind: Kind, at: Numbered): void {
  state.runs[kind] = at;
  state.afterGroup = kind !== 'pasal';
  if (kind === 'bab') delete state.runs.bagian;
  if (kind === 'bab' || kind === 'bagian') delete state.runs.paragraf;
}

/** Last line on which each heading stands alone; the elucidation repeats the articles, so it is counted apart. */
function lastAlone(lines: readonly Line[]): Map<string, number> {
  const found = new Map<string, number>();
  let notes = false;
  lines.forEach(({text}, index) => {
    notes ||= BY_ARTICLE.test(text);
    const mark = readHeading(text);
    if (mark) found.set(keyOf(mark.kind, mark.at, notes), index);
  });
  return found;
}

interface Place {
  readonly text: string;
  readonly index: number;
  readonly previous: string;
}

/** Decides whether a heading within a line opens its unit. `from` is where the heading before it in the same line ends. */
function opens(spot: Spot, {text, index, previous}: Place, from: number, state: State, alone: ReadonlyMap<string, number>): boolean {
  if (!follows(state.runs[spot.kind], spot.at) || (state.notes && spot.kind !== 'pasal')) return false;
  if ((alone.get(keyOf(spot.kind, spot.at, state.notes)) ?? -1) > index) return false;
  const before = text.slice(Math.max(from, spot.start - LONG), spot.start).trim() || previous;
  const after = text.slice(spot.end, spot.end + LONG);
  if (after !== '' && (!BEGINS.test(after) || (spot.kind === 'pasal' && OTHER_ACT.test(after)))) return false;
  return endsClause(before) || BY_ARTICLE.test(before.slice(-20)) || (state.afterGroup && !/[.;]\s/.test(before));
}

/** Where a line is to be broken, and the headings found in it. */
function breaksOf(place: Place, state: State, alone: ReadonlyMap<string, number>): {readonly cuts: number[]; readonly names: string[]} {
  const {text} = place;
  const cuts: number[] = [];
  const names: string[] = [];
  let from = 0;
  if (text.length > LONG || !state.titled) for (const at of findRegionMarks(text, !state.titled)) cuts.push(at);
  if (!HINT.test(text)) return {cuts: state.notes ? noteCuts(text) : cuts, names};
  for (const match of text.matchAll(QUOTED)) {
    const heading = /^[“"]?Pasal\s+\d{1,4}[A-Z]{0,2}(?![\p{L}\d])/u.exec(text.slice(match.index + match[0].length))?.[0];
    if (heading && BEGINS.test(`${text.slice(match.index + match[0].length + heading.length)}   Z`)) cuts.push(match.index + match[0].length, match.index + match[0].length + heading.length);
  }
  const notesAt = text.search(BY_ARTICLE);
  const bodyAt = text.search(ENACTING);
  const inNotes = (start: number): boolean => {
    if (!state.notes && notesAt >= 0 && notesAt < start) state.notes = startNotes(state);
    return state.notes;
  };
  for (const {spot, printed} of findSpots(text, inNotes)) {
    state.began ||= bodyAt >= 0 && bodyAt < spot.start;
    if (!state.began || spot.start < from || !opens(spot, place, from, state, alone)) continue;
    track(state, spot.kind, spot.until ?? spot.at);
    from = spot.end;
    const own = [spot.start, ...(spot.kind === 'pasal' ? [spot.end] : [])].filter((at) => text.slice(0, at).trim() !== '' && at < text.length);
    cuts.push(...own);
    if (own.length > 0) names.push(printed);
  }
  return {cuts: state.notes ? [...cuts, ...noteCuts(text)] : cuts, names};
}

function startNotes(state: State): boolean {
  delete state.runs.pasal;
  return true;
}

/** Pieces of a line; blanks between two pieces go to the second one, as its indent. */
function cutLine(line: Line, cuts: readonly number[]): Line[] {
  const {text} = line;
  const first = text.length - text.trimStart().length;
  const blanksBefore = (at: number): number => {
    let start = at;
    while (start > 0 && text[start - 1] === ' ') start -= 1;
    return start;
  };
  const inside = cuts.map(blanksBefore).filter((at) => at > first && at < text.length);
  const starts = [0, ...[...new Set(inside)].sort((a, b) => a - b)];
  return starts.map((start, index) => ({number: line.number, text: text.slice(start, starts[index + 1]), pageStart: line.pageStart && index === 0}));
}

/** Lines with the lost line breaks given back. No character is added, moved or taken away. */
export function unfold(lines: readonly Line[], warnings: Warning[]): Line[] {
  const alone = lastAlone(lines);
  const state: State = {titled: false, began: false, notes: false, afterGroup: false, runs: {}};
  let previous = '';
  let annex = false;
  const unfolded: Line[] = [];
  lines.forEach((line, index) => {
    const {text} = line;
    if (text === '' || annex) return void unfolded.push(line);
    annex = state.began && ANNEX.test(text);
    const mark = readHeading(text);
    const {cuts, names} = mark && mark.length === text.length ? {cuts: [], names: []} : breaksOf({text, index, previous}, state, alone);
    if (mark && cuts.length === 0 && state.began) track(state, mark.kind, mark.at);
    state.titled ||= PREAMBLE.test(text);
    state.began ||= ENACTING.test(text);
    if (!state.notes && BY_ARTICLE.test(text)) state.notes = startNotes(state);
    previous = text.trim();
    if (cuts.length === 0) return void unfolded.push(line);
    if (names.length > 0) warnings.push({line: line.number, message: `${names.slice(0, 5).join(', ')}${names.length > 5 ? ` dan ${names.length - 5} lainnya` : ''} tercetak di dalam baris; dibaca sebagai judul tersendiri.`});
    for (const piece of cutLine(line, cuts)) unfolded.push(piece);
  });
  return unfolded;
}
