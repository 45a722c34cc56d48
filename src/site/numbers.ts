import type {Locale} from './dates';

const FORMATS = {
  id: new Intl.NumberFormat('id-ID', {maximumFractionDigits: 2}),
  en: new Intl.NumberFormat('en-GB', {maximumFractionDigits: 2}),
};

/** `1234.5` → `1.234,5` (id) or `1,234.5` (en); at most two decimals. */
export function formatNumber(value: number, locale: Locale = 'id'): string {
  return FORMATS[locale].format(value);
}
