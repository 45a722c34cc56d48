import type {Locale} from '../site/dates';
import {LEVELS, type Level} from '../site/levels';
import {writeXlsx} from '../site/sheets/writeXlsx';
import {calculate} from '../site/spmIndex/calculate';
import {DEFAULT_CHOICES} from '../site/spmIndex/choices';
import type {CalculatorProps} from './props';
import {toSheets} from './workbook/sheets';

/** File name of the empty workbook of a level; it computes by itself, without this site. */
export const templateName = (level: Level): string => `templat-indeks-spm-${level}.xlsx`;

/** The empty workbooks of both levels, as name and bytes. */
export function makeTemplates({services, sources}: CalculatorProps, locale: Locale): Promise<{readonly name: string; readonly bytes: Uint8Array}[]> {
  const titles = Object.fromEntries(sources.map(({id, title}) => [id, title]));
  return Promise.all(
    LEVELS.map(async (level) => {
      const own = services.filter((service) => service.level === level);
      const result = calculate(own, {}, DEFAULT_CHOICES);
      const sheets = toSheets({level, region: '', period: '', services: own, entries: {}, choices: DEFAULT_CHOICES, result, example: null, sources: titles, locale});
      return {name: templateName(level), bytes: await writeXlsx(sheets)};
    }),
  );
}
