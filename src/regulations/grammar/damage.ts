/**
 * Marks damaged by scanning: `Pasal 1O`, `BAB Il`, `(l)`, `(21`. A damaged mark is read only as the number that its run expects
 * next, and each such reading is a warning; the text stays as printed (REGULATIONS B.4, B.8.7).
 */
import type {AyatMark, HeadingMark, ItemMark} from './markers';
import {readArabic, toOrdinal, toRoman, type Numbered} from './numerals';

/** What scanning programs read for a sign. */
const LOOKS: Readonly<Record<string, string>> = {
  '0': 'OoQDU', '1': 'lIi|!][jJ', '2': 'Zz', '4': 'A', '5': 'Ss$', '6': 'Gb', '7': 'T?', '8': 'BS&', '9': 'gq',
  I: 'l1i|!][jJ', V: 'vYU', X: 'x', L: '1', C: 'cG',
};
const PASAL = /^\s*[PF][a@][s5][a@s][lI1i|!}\]]\s*(?=[\dOoQlIi|!SsBGZzT])(\S.{0,7})$/;
const JUNK = /\s*[.,;:|'`’_~\\-]+$/;
const BAB = /^(\s*[B8][A4][B8]\s*)(\S+(?: \S{1,3}){0,2}?)(?=\s|$)/;
const BAGIAN = /^\s*Bag[il1I|!]an\s+(\S.{3,24})$/i;
const PARAGRAF = /^\s*Paragra[fl1t]\s*(\S.{0,2})$/;
const AYAT = /^\s*[({[<]\s?([^\s(){}[\]<>]{1,3}?)\s?[)}\]>1lIJj|]\.?(?:\s+|$|(?=\p{Lu}))/u;
const ITEM = /^\s*([\dOolI|SB]{1,3}|[a-z])([.,:])\s+(?=\S)/;

/** Numbers that come next in each run. */
export type Expected = Readonly<Record<HeadingMark['kind'], number>>;

/** True when a printed number can be a scan of `expected`: as many signs, each equal or alike. */
export function looksLike(printed: string, expected: string): boolean {
  const signs = [...printed.replace(/\s+/g, '')];
  return signs.length === expected.length && signs.every((sign, index) => sign === expected[index] || (LOOKS[expected[index] ?? '']?.includes(sign) ?? false));
}

function mark(kind: HeadingMark['kind'], number: string, value: number, line: string, length = line.length): HeadingMark {
  return {kind, number, at: {value, suffix: ''}, roman: kind === 'bab', length, printed: line.slice(0, length).trim()};
}

function pasal(line: string, {pasal: value}: Expected): HeadingMark | undefined {
  const printed = PASAL.exec(line)?.[1];
  const number = String(value);
  if (printed === undefined) return undefined;
  return looksLike(printed, number) || looksLike(printed.replace(JUNK, ''), number) ? mark('pasal', number, value, line) : undefined;
}

function bab(line: string, {bab: value}: Expected): HeadingMark | undefined {
  const match = BAB.exec(line);
  if (!match?.[1] || !match[2]) return undefined;
  const roman = toRoman(value);
  for (const printed of [line.slice(match[1].length), match[2]]) {
    const length = match[1].length + printed.length;
    const title = line.slice(length);
    if ((looksLike(printed, roman) || printed === String(value)) && title === title.toUpperCase()) return mark('bab', roman, value, line, length);
  }
  return undefined;
}

const fold = (words: string): string => words.toLowerCase().replace(/\s+/g, '').replace(/[1l|!]/g, 'i').replace(/0/g, 'o');

function bagian(line: string, {bagian: value}: Expected): HeadingMark | undefined {
  const printed = BAGIAN.exec(line)?.[1];
  const words = toOrdinal(value);
  return printed !== undefined && fold(printed) === fold(words) ? mark('bagian', words, value, line) : undefined;
}

function paragraf(line: string, {paragraf: value}: Expected): HeadingMark | undefined {
  const printed = PARAGRAF.exec(line)?.[1];
  return printed !== undefined && looksLike(printed, String(value)) ? mark('paragraf', String(value), value, line) : undefined;
}

/** A heading alone on its line, damaged, that reads as the next number of its run. */
export function readDamagedHeading(line: string, expected: Expected): HeadingMark | undefined {
  return pasal(line, expected) ?? bab(line, expected) ?? bagian(line, expected) ?? paragraf(line, expected);
}

/** "(l) ", "(21 ", "{2) " as the ayat that comes next; new text must begin with a capital or a sign. */
export function readDamagedAyat(line: string, last: Numbered | undefined): AyatMark | undefined {
  const match = AYAT.exec(line);
  const value = (last?.value ?? 0) + 1;
  if (!match?.[1] || !looksLike(match[1], String(value)) || /^\p{Ll}/u.test(line.slice(match[0].length))) return undefined;
  return {number: String(value), at: {value, suffix: ''}, length: match[0].length, printed: match[0].trim()};
}

/** "1O. ", "c, " as the item that comes next in a list of that style; "l. " as the first of a numbered list. */
export function readDamagedItem(line: string, style: ItemMark['style'], value: number): ItemMark | undefined {
  const match = ITEM.exec(line);
  const number = style === '1.' ? String(value) : style === 'a.' && value <= 26 ? String.fromCharCode(96 + value) : '';
  if (!match?.[1] || number === '' || !(match[1] === number || (style === '1.' && looksLike(match[1], number)))) return undefined;
  if (style === '1.' && match[2] !== '.' && readArabic(match[1]) === undefined) return undefined;
  return {style, number, value, length: match[0].length, printed: match[0].trim()};
}
