/** Ayat, list items and running text: the levels below a Pasal, the same in the body, in quoted articles and in the preamble. */
import {addText, closeTo, createUnit, openUnit, top, warn, type Builder, type Frame} from './builder';
import {endsClause, endsInsideAyatReference, endsInsideItemReference} from './guards';
import {indentOf} from './lines';
import {readAyat, readItem, type AyatMark, type ItemMark} from './markers';
import {follows, readArabic} from './numerals';
import {isUnit, type Unit} from './types';

/** Ranks below the own body; quoted articles of an amending act stand `QUOTED` deeper. */
export const RANK = {bab: 10, bagian: 20, paragraf: 30, pasal: 40, ayat: 50, perubahan: 50, item: 60} as const;
export const QUOTED = 100;
/** Lists have four levels (a. 1. a) 1)); faulty texts nest a little deeper. */
const MAX_DEPTH = 7;

/** The rest of a line that is still to be placed. */
interface Rest {
  readonly line: number;
  readonly text: string;
  /** Column at which `text` begins in its line. */
  readonly column: number;
  /** Trimmed text of the printed line before; empty at the start. */
  readonly previous: string;
}

function cut(rest: Rest, length: number): Rest {
  return {...rest, text: rest.text.slice(length), column: rest.column + length, previous: ''};
}

const column = (rest: Rest): number => rest.column + indentOf(rest.text);

function lastAyat(host: Unit): string | undefined {
  for (let index = host.children.length - 1; index >= 0; index -= 1) {
    const child = host.children[index];
    if (child && isUnit(child) && child.kind === 'ayat') return child.number;
  }
  return undefined;
}

function findHost(builder: Builder): Frame | undefined {
  return builder.frames.findLast(({unit}) => unit.kind === 'pasal' || unit.kind === 'perubahan');
}

/** Decides whether "(n)" opens an ayat: the wrapped-reference guard first, then the run, then the end of the line before. */
function acceptAyat(builder: Builder, host: Frame, mark: AyatMark, rest: Rest): boolean {
  if (endsInsideAyatReference(rest.previous)) return false;
  const last = lastAyat(host.unit);
  const lastAt = last === undefined ? undefined : readArabic(last);
  if (follows(lastAt, mark.at)) return true;
  if (host.unit.kind === 'perubahan' && last === undefined) return endsClause(rest.previous);
  if (!endsClause(rest.previous)) {
    warn(builder, rest.line, `baris diawali (${mark.number}) tetapi bukan kelanjutan ayat sebelumnya; dibaca sebagai teks.`);
    return false;
  }
  const name = host.unit.kind === 'pasal' ? `Pasal ${host.unit.number}` : `perubahan ${host.unit.number}`;
  warn(builder, rest.line, `ayat (${mark.number}) pada ${name} tidak berurutan: sebelumnya ${last === undefined ? 'belum ada ayat' : `ayat (${last})`}. Nomor dibiarkan seperti tercetak.`);
  return true;
}

/** Places "(n) …"; returns what stands behind the mark, or undefined when the line is no ayat. */
function feedAyat(builder: Builder, rest: Rest, base: number): Rest | undefined {
  const mark = readAyat(rest.text);
  const host = mark ? findHost(builder) : undefined;
  if (!mark || !host || !acceptAyat(builder, host, mark, rest)) return undefined;
  const marker = [{line: rest.line, text: rest.text.slice(0, mark.length)}];
  openUnit(builder, createUnit('ayat', rest.line, mark.number, marker), base + RANK.ayat, column(rest));
  return cut(rest, mark.length);
}

const kindOf = (mark: ItemMark): 'huruf' | 'angka' => (mark.style.startsWith('a') ? 'huruf' : 'angka');

/** Rank at which an item belongs, or undefined when the mark is only text. */
function itemRank(builder: Builder, mark: ItemMark, rest: Rest, base: number): number | undefined {
  const open = builder.frames.filter((frame) => frame.rank >= base + RANK.item && frame.item?.style === mark.style);
  const next = open.findLast((frame) => frame.item && mark.value === frame.item.value + 1);
  if (next) return next.rank;
  const innermost = top(builder);
  const nested = Math.min(Math.max(innermost.rank + 1, base + RANK.item), base + RANK.item + MAX_DEPTH);
  if (mark.value === 1 && (open.length === 0 || rest.previous.endsWith(':'))) return nested;
  const last = open.at(-1);
  const known = last?.item;
  if (!last || !known || !endsClause(rest.previous)) return undefined;
  warn(builder, rest.line, `${kindOf(mark)} ${mark.number} tidak berurutan: sebelumnya ${kindOf(mark)} ${known.number}. Dibiarkan seperti tercetak.`);
  return last.rank;
}

/** Places "a. …" or "1. …"; returns what stands behind the mark, or undefined when the line is no item. */
function feedItem(builder: Builder, rest: Rest, base: number): Rest | undefined {
  const mark = readItem(rest.text);
  if (!mark || endsInsideItemReference(rest.previous)) return undefined;
  const rank = itemRank(builder, mark, rest, base);
  if (rank === undefined) return undefined;
  const marker = [{line: rest.line, text: rest.text.slice(0, mark.length)}];
  openUnit(builder, createUnit(kindOf(mark), rest.line, mark.number, marker), rank, column(rest), mark);
  return cut(rest, mark.length);
}

const isOpen = (builder: Builder, mark: ItemMark, base: number): boolean => builder.frames.some((frame) => frame.rank >= base + RANK.item && frame.item?.style === mark.style);

/** Places the marks at the start of a line, also a first item right behind another mark: "(1) a. …", "a. 1. …". */
function feedMarks(builder: Builder, rest: Rest, base: number): Rest {
  let left = feedAyat(builder, rest, base) ?? feedItem(builder, rest, base) ?? rest;
  if (left === rest) return rest;
  for (let mark = readItem(left.text); mark?.value === 1 && !isOpen(builder, mark, base); mark = readItem(left.text)) {
    const inner = feedItem(builder, left, base);
    if (!inner) break;
    left = inner;
  }
  return left;
}

/** After a list, a line that is set further out than the list's marks belongs to the unit that holds the list. */
function leaveLists(builder: Builder, rest: Rest): void {
  if (!endsClause(rest.previous) || rest.previous === '') return;
  const indent = column(rest);
  while (top(builder).item && indent <= top(builder).column) closeTo(builder, top(builder).rank);
}

/** Places running text; an empty text is a blank line. */
function feedText(builder: Builder, rest: Rest): void {
  if (rest.text === '' && rest.column > 0) return;
  if (rest.text !== '' && rest.column === 0) leaveLists(builder, rest);
  addText(builder, {line: rest.line, text: rest.text});
}

const INLINE = /[.;:]\s{1,3}(?=\(\d{1,3}[a-z]?\)\s)|[:;]\s{1,3}(?:(?:dan\/atau|dan|atau)\s+)?(?=(?:[a-z]|\d{1,2})[.)]\s)/g;

/** True when the mark at the start of `text` goes on with (or starts) a run, so that it is a mark even within a line. */
function continuesRun(builder: Builder, text: string, base: number): boolean {
  const ayat = readAyat(text);
  if (ayat) {
    const host = findHost(builder);
    const last = host ? lastAyat(host.unit) : undefined;
    return last !== undefined && follows(readArabic(last), ayat.at);
  }
  const mark = readItem(text);
  if (!mark) return false;
  if (mark.value === 1) return !isOpen(builder, mark, base);
  return builder.frames.some((frame) => frame.rank >= base + RANK.item && frame.item?.style === mark.style && frame.item.value === mark.value - 1);
}

/** Places text up to the next mark within the line ("… (1). (2) …", "…: a. …; b. …"); returns what begins with that mark. */
function feedUpToMark(builder: Builder, rest: Rest, base: number): Rest | undefined {
  for (const match of rest.text.matchAll(INLINE)) {
    const at = match.index + match[0].length;
    if (!continuesRun(builder, rest.text.slice(at, at + 12), base)) continue;
    feedText(builder, {...rest, text: rest.text.slice(0, at)});
    return {...rest, text: rest.text.slice(at), column: rest.column + at, previous: match[0].trim()};
  }
  feedText(builder, rest);
  return undefined;
}

/** Places a line that is no heading. */
export function feedProvision(builder: Builder, rest: Rest, base = 0): void {
  if (rest.text === '') return feedText(builder, rest);
  let left: Rest | undefined = rest;
  while (left) left = feedUpToMark(builder, feedMarks(builder, left, base), base);
}
