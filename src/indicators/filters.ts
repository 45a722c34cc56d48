import {toSearch} from '../site/addressState';
import {isSector, type Sector} from '../site/sectors';
import {isLevel, type Level} from '../site/levels';

/** What the reader chose on the overview; nothing chosen shows all. */
export interface IndicatorFilters {
  readonly sector?: Sector;
  readonly level?: Level;
}

interface ParsedFilters {
  readonly filters: IndicatorFilters;
  /** Parts of the address that mean nothing here, as `key=value`, for a notice. */
  readonly ignored: readonly string[];
}

/** Reads `?sektor=kesehatan&tingkat=provinsi`; unknown keys and values are ignored and named. */
export function parseFilters(query: string): ParsedFilters {
  const filters: {sector?: Sector; level?: Level} = {};
  const ignored: string[] = [];
  for (const [key, value] of new URLSearchParams(query)) {
    if (value === '') continue;
    if (key === 'sektor' && isSector(value)) filters.sector = value;
    else if (key === 'tingkat' && isLevel(value)) filters.level = value;
    else ignored.push(`${key}=${value}`);
  }
  return {filters, ignored};
}

/** The address part for a choice: empty text for none, else `?sektor=…&tingkat=…`. */
export function stringifyFilters({sector, level}: IndicatorFilters): string {
  return toSearch([['sektor', sector], ['tingkat', level]]);
}
