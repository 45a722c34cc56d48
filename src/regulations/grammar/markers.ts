/** Recognisers of one line's printed mark. They judge the line alone; whether the mark counts is decided by its run (body.ts, provisions.ts). */
import {letterValue, readArabic, readCardinal, readOrdinal, readRoman, type Numbered} from './numerals';

export type GroupKind = 'bab' | 'bagian' | 'paragraf';

export interface HeadingMark {
  readonly kind: GroupKind | 'pasal';
  readonly number: string;
  readonly at: Numbered;
  /** True for `Pasal I`. */
  readonly roman: boolean;
  /** Length of the mark within the line, leading spaces included; the rest is its title. */
  readonly length: number;
  /** Set when the mark is damaged: what is printed where `number` was read. */
  readonly printed?: string;
}

type ItemStyle = 'a.' | '1.' | 'a)' | '1)';

export interface ItemMark {
  readonly style: ItemStyle;
  readonly number: string;
  readonly value: number;
  readonly length: number;
  readonly printed?: string;
}

export interface AyatMark {
  readonly number: string;
  readonly at: Numbered;
  readonly length: number;
  readonly printed?: string;
}

const plainNumber = (text: string): string => text.replace(/\s+/g, '').toUpperCase();

function readBab(line: string): HeadingMark | undefined {
  const match = /^\s*[“"]?BAB\s+([IVXLC]{1,9}(?:[A-Z]|\s[A-Z]$)?)(?=\s|$)/.exec(line);
  const number = plainNumber(match?.[1] ?? '');
  const at = readRoman(number);
  const title = line.slice(match?.[0].length ?? 0).trim();
  if (!match || !at || title !== title.toUpperCase()) return undefined;
  return {kind: 'bab', number, at, roman: true, length: match[0].length};
}

function readBagian(line: string): HeadingMark | undefined {
  const head = /^\s*[“"]?Bagian\s+(?=ke|pertama)/i.exec(line);
  const ordinal = head ? readOrdinal(line.slice(head[0].length)) : undefined;
  if (!head || !ordinal) return undefined;
  const letter = /^ ([A-Z])$/.exec(line.slice(head[0].length + ordinal.length));
  const length = head[0].length + ordinal.length + (letter?.[0].length ?? 0);
  const title = line.slice(length).trim();
  if (title !== '' && (!/^\s*[“"]?Bagian\s+[KP]/.test(line) || !/^[\p{Lu}“"]/u.test(title) || /[;.:,]$/.test(title))) return undefined;
  return {kind: 'bagian', number: line.slice(head[0].length, length), at: {value: ordinal.value, suffix: letter?.[1]?.toLowerCase() ?? ''}, roman: false, length};
}

function readParagraf(line: string): HeadingMark | undefined {
  const head = /^\s*[“"]?Paragraf\s+(?=\S)/.exec(line);
  if (!head) return undefined;
  const rest = line.slice(head[0].length);
  const digits = /^\d{1,2}[A-Z]?(?=\s|$)/.exec(rest)?.[0];
  const at = digits ? readArabic(digits) : undefined;
  const ordinal = at ? undefined : (readOrdinal(rest) ?? readCardinal(rest));
  const length = head[0].length + (digits?.length ?? ordinal?.length ?? 0);
  const title = line.slice(length).trim();
  if ((!at && !ordinal) || (title !== '' && (!/^\p{Lu}/u.test(title) || /[;.:,]$/.test(title)))) return undefined;
  return {kind: 'paragraf', number: line.slice(head[0].length, length), at: at ?? {value: ordinal?.value ?? 0, suffix: ''}, roman: false, length};
}

function readPasal(line: string): HeadingMark | undefined {
  const match = /^\s*[“"]?(?:Pasal|PASAL)\s+(\d{1,4}(?:\s?[A-Z]{1,2}|[a-z])?|[IVX]{1,5})\s*\.?[”"]?$/.exec(line);
  if (!match?.[1]) return undefined;
  const roman = /^[IVX]/.test(match[1]);
  const at = roman ? readRoman(match[1]) : readArabic(match[1]);
  return at ? {kind: 'pasal', number: plainNumber(match[1]), at, roman, length: line.length} : undefined;
}

/** Heading of a BAB, Bagian, Paragraf or Pasal: at the start of its line, and (Pasal) alone on it. */
export function readHeading(line: string): HeadingMark | undefined {
  switch (/^\s*[“"]?(BAB|Bagian|Paragraf|Pasal|PASAL)\b/.exec(line)?.[1]) {
    case 'BAB':
      return readBab(line);
    case 'Bagian':
      return readBagian(line);
    case 'Paragraf':
      return readParagraf(line);
    case 'Pasal':
    case 'PASAL':
      return readPasal(line);
    default:
      return undefined;
  }
}

export interface DiktumMark {
  /** As printed: `KESATU`, `KEDUA PULUH SATU`. */
  readonly number: string;
  readonly value: number;
  readonly length: number;
}

/** `KESATU : ` of a Keputusan: capitals, then a colon or wide blanks, or nothing. */
export function readDiktum(line: string): DiktumMark | undefined {
  const match = /^\s*((?:KE[A-Z]{3,9}|PERTAMA)(?: (?:BELAS|PULUH))?(?: [A-Z]{3,8})?)(?:\s*:\s*|\s{2,}|$)/.exec(line);
  const ordinal = match?.[1] ? readOrdinal(match[1]) : undefined;
  return match?.[1] && ordinal?.length === match[1].length ? {number: match[1], value: ordinal.value, length: match[0].length} : undefined;
}

/** `(1) `, `(1a) `, `(3)a ` at the start of a line. */
export function readAyat(line: string): AyatMark | undefined {
  const match = /^\s*\(\s?(\d{1,3})([a-z]?)\s?\)([a-z](?=[\s.]))?\.?(?:\s+|$|(?=\p{Lu}))/u.exec(line);
  if (!match?.[1]) return undefined;
  const number = `${match[1]}${match[2] ?? ''}${match[3] ?? ''}`;
  const at = readArabic(number);
  return at ? {number, at, length: match[0].length} : undefined;
}

/** `a. `, `1. `, `a) `, `1) ` at the start of a line. */
export function readItem(line: string): ItemMark | undefined {
  const match = /^\s*(?:([a-z]{1,2})|(\d{1,3}))([.)])(?:\s+|$)/.exec(line);
  if (!match) return undefined;
  const letters = match[1];
  const closing = match[3] === ')' ? ')' : '.';
  if (letters !== undefined) return {style: closing === ')' ? 'a)' : 'a.', number: letters, value: itemLetterValue(letters), length: match[0].length};
  return {style: closing === ')' ? '1)' : '1.', number: match[2] ?? '', value: Number(match[2]), length: match[0].length};
}

/** Lists go a … z, aa, bb (or ab): `aa` is 27 in both, `bb` and `ab` are 28. */
function itemLetterValue(letters: string): number {
  const [first = '', second] = letters;
  return second !== undefined && first === second ? 26 + letterValue(first) : letterValue(letters);
}
