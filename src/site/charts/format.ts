import type {Locale} from '../dates';
import type {Measure} from './types';

const TAGS: Record<Locale, string> = {id: 'id-ID', en: 'en-GB'};

/** Decimals only where they say something: 100, not 100,0. */
function digits(value: number, locale: Locale, most: number): string {
  const scale = 10 ** most;
  const decimals = Number.isInteger(Math.round(value * scale) / scale) ? 0 : most;
  // A true minus sign, and no "-0".
  const text = new Intl.NumberFormat(TAGS[locale], {minimumFractionDigits: decimals, maximumFractionDigits: decimals}).format(value);
  const zero = !/[1-9]/.test(text);
  return text.replace('-', zero ? '' : '−');
}

/** `83.4` → `83,4%`, `1234` → `1.234 orang`. */
export function formatValue(value: number, {locale, unit, decimals = 1}: Measure): string {
  const text = digits(value, locale, decimals);
  return unit === '%' ? `${text}%` : `${text} ${unit}`;
}

/** The number alone, for labels inside the drawing. */
export function formatShort(value: number, {locale, unit, decimals = 1}: Measure): string {
  return digits(value, locale, decimals) + (unit === '%' ? '%' : '');
}

/** A difference of two values: percentages differ in points. Rounded first, so that it fits the values shown. */
export function formatDifference(from: number, to: number, measure: Measure): string {
  const {locale, unit, decimals = 1} = measure;
  const scale = 10 ** decimals;
  const distance = Math.abs(Math.round(to * scale) - Math.round(from * scale)) / scale;
  const text = digits(distance, locale, decimals);
  if (unit !== '%') return `${text} ${unit}`;
  return `${text} ${locale === 'en' ? 'percentage points' : 'poin persen'}`;
}

/** Text of a tick of the value axis. */
export function formatTick(value: number, {locale, unit}: Measure): string {
  return digits(value, locale, 1) + (unit === '%' ? '%' : '');
}
