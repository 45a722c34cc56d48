/** Ayat, list items and running text: the levels below a Pasal, the same in the body, in quoted articles and in the preamble. */
import {feedAyat} from './ayat';
import {addText, closeTo, top, type Builder} from './builder';
import {endsClause} from './guards';
import {feedItem} from './items';
import {readAyat, readItem, type ItemMark} from './markers';
import {follows, readArabic} from './numerals';
import {column, findHost, lastAyat, RANK, type Rest} from './rest';

export {QUOTED, RANK} from './rest';

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

const INLINE = /[.;:]\s{1,3}(?=\(\d{1,3}[a-z]?\)\s)|[:;]\s{1,3}(?:(?:dan\/atau|dan|atau)\s+)?(?=(?:[a-z]|\d{1,2})[.)]\s)|\.\s{1,3}(?=\d{1,3}\.\s+\p{Lu})/gu;

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
    if (match[0].startsWith('.') && readItem(rest.text.slice(at, at + 12))?.value === 1) continue;
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
