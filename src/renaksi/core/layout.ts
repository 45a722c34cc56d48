/** The rows of a plan in the template's own columns; templates, corrected files and the published model are all laid out so. */
import {COLUMNS, TEMPLATE_COLUMNS, columnLabel, type ColumnKey, type ColumnRule} from './columns';
import type {WriteCell, WriteSheet} from '../../site/sheets/types';

/** One column as it is written. */
export interface LaidColumn {
  readonly rule: ColumnRule;
  readonly year?: number;
  readonly head: string;
}

/** What stands in a row, by column; targets and budgets by year. */
export interface LaidRow {
  readonly fields: Readonly<Partial<Record<ColumnKey, string | number | null>>>;
  readonly targets?: Readonly<Record<number, string | number | null>>;
  readonly budgets?: Readonly<Record<number, string | number | null>>;
}

/** The template's columns for the years of a plan, in order; the one-column schedule only where a file uses it. */
export function laidColumns(years: readonly number[], budgetYears: readonly number[] = years, withSpan = false): LaidColumn[] {
  return (withSpan ? COLUMNS : TEMPLATE_COLUMNS).flatMap((rule) => {
    if (!rule.yearly) return [{rule, head: rule.label}];
    return (rule.key === 'target' ? years : budgetYears).map((year) => ({rule, year, head: columnLabel(rule.key, year)}));
  });
}

/** The value of a row in a column. */
export function laidValue(row: LaidRow, {rule, year}: LaidColumn): string | number | null {
  if (year === undefined) return row.fields[rule.key as ColumnKey] ?? null;
  return (rule.key === 'target' ? row.targets : row.budgets)?.[year] ?? null;
}

const isMoney = ({rule}: LaidColumn): boolean => rule.key === 'anggaran' || rule.key === 'jumlah';

/** A cell with the format of its column: money with thousands, figures with as many decimals as they have. */
export function laidCell(value: string | number | null, column: LaidColumn): WriteCell {
  const wrap = column.rule.width >= 24;
  if (typeof value !== 'number') return {value, ...(wrap ? {wrap} : {})};
  if (column.rule.key === 'tahun_awal' || column.rule.key === 'no') return {value};
  return {value, format: isMoney(column) ? 'rupiah' : 'bilangan', decimals: Number.isInteger(value) ? 0 : 2};
}

/** The sheet "Renaksi": title rows, head, rows. `head` is the 1-based row of the head. */
export function renaksiSheet(title: readonly string[], columns: readonly LaidColumn[], rows: readonly (readonly (WriteCell | null)[])[], extra: readonly string[] = []): WriteSheet {
  const heads = [...columns.map(({head}) => head), ...extra].map((value): WriteCell => ({value, tone: 'kepala'}));
  return {
    name: 'Renaksi',
    rows: [...title.map((value, index) => [{value, bold: index === 0}]), [], heads, ...rows],
    widths: [...columns.map(({rule}) => rule.width), ...extra.map(() => 20)],
    stickyRows: title.length + 2,
    stickyColumns: 3,
    landscape: true,
  };
}
