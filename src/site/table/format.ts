import type {Locale} from '../dates';
import type {Column} from './model';

const LANGUAGES: Readonly<Record<Locale, string>> = {id: 'id-ID', en: 'en-GB'};
const formats = new Map<string, Intl.NumberFormat>();

function numberFormat(locale: Locale, decimals: number): Intl.NumberFormat {
  const key = `${locale}${decimals}`;
  const made = formats.get(key) ?? new Intl.NumberFormat(LANGUAGES[locale], {minimumFractionDigits: decimals, maximumFractionDigits: decimals});
  formats.set(key, made);
  return made;
}

/** True for columns whose values are numbers. */
export const isNumeric = ({type}: Pick<Column, 'type'>): boolean => type === 'bilangan' || type === 'persen' || type === 'rupiah';

/**
 * A value as readers see it: `1234.5` with one decimal → `1.234,5` (id) or `1,234.5` (en); years without marks; a category
 * by its label. Files hold the bare value.
 * @throws when a category is not one of its column: the model is wrong.
 */
export function formatValue(column: Column, value: string | number, locale: Locale): string {
  if (typeof value === 'number') return column.type === 'tahun' ? String(value) : numberFormat(locale, column.decimals ?? 0).format(value);
  if (column.type !== 'kategori') return value;
  const category = column.categories?.find((one) => one.value === value);
  if (!category) throw new Error(`Kolom "${column.key}": kategori "${value}" tidak ada dalam daftarnya.`);
  return category.label;
}
