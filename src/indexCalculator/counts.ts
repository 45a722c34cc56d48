/** Counts as people type them, on top of `src/site/sheets/localNumbers`. All counts here are whole and not negative. Pure. */
import type {Locale} from '../site/dates';
import {evidenceOf, isBlankMark, parseLocalNumber, type DecimalMark} from '../site/sheets/localNumbers';

/** Why a text is no count. `rancu`: it means different numbers in Indonesian and English. */
export type CountFault = 'bukan-angka' | 'negatif' | 'pecahan' | 'persen' | 'rancu' | 'terlalu-besar';

export type Count = {readonly kind: 'kosong'} | {readonly kind: 'bilangan'; readonly value: number} | {readonly kind: 'salah'; readonly fault: CountFault};

const HIGHEST = 999_999_999_999;
const fault = (name: CountFault): Count => ({kind: 'salah', fault: name});

/** Decimal mark of the page's language. */
export const markOf = (locale: Locale): DecimalMark => (locale === 'id' ? ',' : '.');

/**
 * Reads a count. Blank, `-` and `n/a` are blank, never 0. Marks of the other language count where they leave no doubt
 * (`1,234,567`); `1,200` on the Indonesian page is refused, because it may be 1.2 or 1200.
 */
export function parseCount(text: string, locale: Locale): Count {
  const plain = text.trim();
  if (isBlankMark(plain)) return {kind: 'kosong'};
  if (plain.endsWith('%')) return fault('persen');
  if (/^0*\d{13,}$/.test(plain)) return fault('terlalu-besar');
  const value = /\p{L}/u.test(plain) ? undefined : parseLocalNumber(plain.replace(/^0+(?=\d+$)/, ''), markOf(locale));
  if (value === undefined) return fault('bukan-angka');
  if (evidenceOf(plain) === 'ambigu' && plain.includes(markOf(locale))) return fault('rancu');
  if (value < 0) return fault('negatif');
  if (!Number.isInteger(value)) return fault('pecahan');
  return value > HIGHEST ? fault('terlalu-besar') : {kind: 'bilangan', value};
}
