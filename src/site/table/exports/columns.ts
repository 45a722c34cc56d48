import type {Cell, Column, Row, TableModel} from '../model';
import {VALUE_STATUSES} from '../statuses';
import {FICTIONAL} from './words';

/** A column of a file: a column of the table, or one that keeps what its cells say besides the value. */
export interface ExportColumn {
  readonly key: string;
  readonly label: string;
  readonly part: 'nilai' | 'status' | 'catatan' | 'fiktif';
  /** The table's column; none for the mark of invented data. */
  readonly column?: Column;
  /** Text or number of the cell; a missing value is the word of its state. */
  readonly valueOf: (row: Row) => string | number | null;
  /** True where the cell holds the word of a state in place of a value. */
  readonly isMissing: (row: Row) => boolean;
}

const never = (): boolean => false;

const EMPTY: Cell = {value: null};
const cellAt = (row: Row, index: number): Cell => row.cells[index] ?? EMPTY;

/** What stands in the value's own cell: the value, or why there is none. A cell is never just empty, as on the page. */
export function valueOrStatus(cell: Cell): string | number {
  return cell.value ?? cell.status ?? 'tidak-tersedia';
}

/** Words for missing values that stand in this column of this table. */
export function missingIn(model: TableModel, index: number): string[] {
  const words = model.rows.flatMap((row) => (cellAt(row, index).value === null ? [valueOrStatus(cellAt(row, index))] : []));
  return [...new Set(words.map(String))].sort();
}

function columnsOf(model: TableModel, column: Column, index: number): ExportColumn[] {
  const {key, label} = column;
  const some = (test: (cell: Cell) => boolean): boolean => model.rows.some((row) => test(cellAt(row, index)));
  const hasStatus = some(({status}) => status !== undefined && VALUE_STATUSES[status].hasValue);
  const hasNote = some(({note}) => note !== undefined && note !== '');
  return [
    {key, label: column.unit ? `${label} (${column.unit})` : label, part: 'nilai', column, valueOf: (row) => valueOrStatus(cellAt(row, index)), isMissing: (row) => cellAt(row, index).value === null},
    ...(hasStatus ? [{key: `${key}_status`, label: `${label}: status`, part: 'status' as const, column, valueOf: (row: Row) => cellAt(row, index).status ?? null, isMissing: never}] : []),
    ...(hasNote ? [{key: `${key}_catatan`, label: `${label}: catatan`, part: 'catatan' as const, column, valueOf: (row: Row) => cellAt(row, index).note ?? null, isMissing: never}] : []),
  ];
}

/** The columns of every file made from a table, in order: hidden ones too; invented data carries its mark in each row. */
export function exportColumns(model: TableModel): ExportColumn[] {
  const columns = model.columns.flatMap((column, index) => columnsOf(model, column, index));
  if (!model.fictional) return columns;
  return [...columns, {key: 'keterangan_data', label: 'Keterangan data', part: 'fiktif', valueOf: () => FICTIONAL, isMissing: never}];
}
