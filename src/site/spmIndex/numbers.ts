import type {Locale} from '../dates';
import {categorise} from './categories';
import type {Choices} from './choices';
import {roundTo, type Ratio} from './ratio';

const MARKS = {id: {group: '.', decimal: ','}, en: {group: ',', decimal: '.'}} as const;

/** A whole number with the language's marks: `1.200` (id), `1,200` (en). */
export function writeCount(value: number | bigint, locale: Locale): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, MARKS[locale].group);
}

/** A fraction cut to `decimals` digits that it must already fit in. */
function digits(value: Ratio, decimals: number, locale: Locale): string {
  const scale = BigInt(`1${'0'.repeat(decimals)}`);
  const text = ((value.n * scale) / value.d).toString().padStart(decimals + 1, '0');
  const whole = writeCount(BigInt(text.slice(0, text.length - decimals)), locale);
  return decimals ? whole + MARKS[locale].decimal + text.slice(-decimals) : whole;
}

/** In two decimals as tables show it: `76,56`. */
export const writeRounded = (value: Ratio, locale: Locale, decimals = 2): string => digits(roundTo(value, decimals), decimals, locale);

/**
 * An index as it is shown beside its category: two decimals, more only where two would show a value of another category.
 * 79.996 is Tuntas Pratama, so it is not shown as 80.00.
 */
export function writeIndex(value: Ratio, thresholds: Choices['thresholds'], locale: Locale): string {
  const category = categorise(value, thresholds).id;
  for (let decimals = 2; decimals <= 6; decimals += 1) {
    if (categorise(roundTo(value, decimals), thresholds).id === category) return writeRounded(value, locale, decimals);
  }
  return `${digits(roundTo(value, 6, 'ke-bawah'), 6, locale)}…`;
}
