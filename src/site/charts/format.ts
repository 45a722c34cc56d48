import type {Locale} from '../dates';
import type {Measure} from './types';

const TAGS: Record<Locale, string> = {id: 'id-ID', en: 'en-GB'};

function digits(value: number, locale: Locale, decimals: number): string {
  // A true minus sign, and no "-0".
  const text = new Intl.NumberFormat(TAGS[locale], {minimumFractionDigits: decimals, maximumFractionDigits: decimals}).format(value);
  const zero = !/[1-9]/.test(text);
  return text.replace('-', zero ? '' : '−');
}

/** `83.4` → `83,4%`, `1234` → `1.234 orang`. Values that need no decimals (100 %) get none. */
export function formatValue(value: number, {locale, unit, decimals = 1}: Measure): string {
  const text = digits(value, locale, Number.isInteger(value) ? 0 : decimals);
  return unit === '%' ? `${text}%` : `${text} ${unit}`;
}

/** The number alone, for labels inside the drawing. */
export function formatShort(value: number, {locale, unit, decimals = 1}: Measure): string {
  return digits(value, locale, Number.isInteger(value) ? 0 : decimals) + (unit === '%' ? '%' : '');
}

/** A difference of two values: percentages differ in points. Rounded first, so that it fits the values shown. */
export function formatDifference(from: number, to: number, measure: Measure): string {
  const {locale, unit, decimals = 1} = measure;
  const scale = 10 ** decimals;
  const distance = Math.abs(Math.round(to * scale) - Math.round(from * scale)) / scale;
  const text = digits(distance, locale, Number.isInteger(distance) ? 0 : decimals);
  if (unit !== '%') return `${text} ${unit}`;
  return `${text} ${locale === 'en' ? 'percentage points' : 'poin persen'}`;
}

/** Text of a tick of the value axis. */
export function formatTick(value: number, {locale, unit}: Measure): string {
  return digits(value, locale, Number.isInteger(value) ? 0 : 1) + (unit === '%' ? '%' : '');
}
