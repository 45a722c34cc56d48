/** Numbers as regulations print them. Each reader gives a comparable value, or undefined when the text is no such number. */

const ROMAN: readonly (readonly [string, number])[] = [
  ['C', 100], ['XC', 90], ['L', 50], ['XL', 40], ['X', 10], ['IX', 9], ['V', 5], ['IV', 4], ['I', 1],
];

/** Canonical Roman numeral of a number from 1 to 399. */
export function toRoman(value: number): string {
  let rest = value;
  let roman = '';
  for (const [sign, worth] of ROMAN) {
    while (rest >= worth) {
      roman += sign;
      rest -= worth;
    }
  }
  return roman;
}

const ROMAN_VALUES = new Map(Array.from({length: 399}, (_, index) => [toRoman(index + 1), index + 1]));

/** A number that may carry an inserted letter: 5, 5A, IXA, 1a. */
export interface Numbered {
  readonly value: number;
  /** Inserted letter in lower case, or empty. */
  readonly suffix: string;
}

/** `IX` → 9, `IXA` → 9 a; undefined for anything that is no canonical Roman numeral. */
export function readRoman(text: string): Numbered | undefined {
  const whole = ROMAN_VALUES.get(text);
  if (whole !== undefined) return {value: whole, suffix: ''};
  const value = ROMAN_VALUES.get(text.slice(0, -1));
  return value === undefined ? undefined : {value, suffix: text.slice(-1).toLowerCase()};
}

/** `5`, `5A`, `13 A`, `1a` → value and inserted letters. */
export function readArabic(text: string): Numbered | undefined {
  const match = /^(\d{1,4}) ?([A-Za-z]{0,2})$/.exec(text);
  return match?.[1] ? {value: Number(match[1]), suffix: (match[2] ?? '').toLowerCase()} : undefined;
}

const UNITS: Readonly<Record<string, number>> = {
  satu: 1, pertama: 1, dua: 2, tiga: 3, empat: 4, lima: 5, enam: 6, tujuh: 7, delapan: 8, sembilan: 9, sepuluh: 10, sebelas: 11,
};

const WORDS = Object.keys(UNITS).join('|');
const ORDINAL = new RegExp(`^(?:(pertama)|ke(${WORDS})(?: ?(belas|puluh)(?: (${WORDS})(?![a-z]))?)?)(?![a-z])`, 'i');

/** Ordinal words at the start of a text: `Kedua Puluh Satu Umum` → 21 and the length of the words. */
export function readOrdinal(text: string): {readonly value: number; readonly length: number} | undefined {
  const match = ORDINAL.exec(text);
  if (!match) return undefined;
  const head = match[1] ? 1 : (UNITS[(match[2] ?? '').toLowerCase()] ?? 0);
  const unit = UNITS[(match[4] ?? '').toLowerCase()] ?? 0;
  const value = {belas: head + 10, puluh: head * 10 + unit}[(match[3] ?? '').toLowerCase()] ?? head;
  return {value, length: match[0].length};
}

/** A cardinal word alone: `Satu` → 1 (older acts count Paragraf so). */
export function readCardinal(text: string): {readonly value: number; readonly length: number} | undefined {
  const match = new RegExp(`^(?:${WORDS})(?=\\s*$)`, 'i').exec(text);
  return match ? {value: UNITS[match[0].toLowerCase()] ?? 0, length: match[0].length} : undefined;
}

const DIGITS = ['', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh', 'sebelas'];
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** 1 → `Kesatu`, 21 → `Kedua Puluh Satu`; up to 99. */
export function toOrdinal(value: number): string {
  if (value < 12) return `Ke${DIGITS[value] ?? ''}`;
  if (value < 20) return `Ke${DIGITS[value - 10] ?? ''} Belas`;
  return `Ke${DIGITS[Math.floor(value / 10)] ?? ''} Puluh ${capital(DIGITS[value % 10] ?? '')}`.trim();
}

/** Number of a unit as ids print it: `IXA` → `9a`, `13 A` → `13a`, `Kedua` → `2`, `Kesepuluh A` → `10a`; undefined for anything else. */
export function idNumber(text: string): string | undefined {
  const at = readRoman(text) ?? readArabic(text);
  if (at) return `${at.value}${at.suffix}`;
  const ordinal = readOrdinal(text);
  return ordinal && `${ordinal.value}${/^\s?([A-Z])$/.exec(text.slice(ordinal.length))?.[1]?.toLowerCase() ?? ''}`;
}

/** `a` → 1 … `z` → 26, `aa` → 27. */
export function letterValue(letters: string): number {
  return [...letters.toLowerCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 96, 0);
}

/** True when `next` may stand right after `last`: the next number, or the first or next inserted letter. */
export function follows(last: Numbered | undefined, next: Numbered): boolean {
  if (!last) return next.value === 1 && next.suffix === '';
  if (next.suffix === '') return next.value === last.value + 1;
  if (next.value !== last.value) return false;
  return letterValue(next.suffix) === (last.suffix === '' ? 0 : letterValue(last.suffix)) + 1;
}

/** True when `next` stands anywhere after `last` in printed order. */
export function isAfter(last: Numbered | undefined, next: Numbered): boolean {
  if (!last || next.value !== last.value) return next.value > (last?.value ?? 0);
  return (next.suffix === '' ? 0 : letterValue(next.suffix)) > (last.suffix === '' ? 0 : letterValue(last.suffix));
}
