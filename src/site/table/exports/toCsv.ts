import type {TableModel} from '../model';
import {writeCsv} from '../../sheets/writeCsv';
import {exportColumns} from './columns';

/**
 * The table for machines: RFC 4180, comma, decimal point, UTF-8 without byte order mark. Heads are the keys of the columns;
 * a missing value is the word of its state; invented data is marked in each row.
 */
export function toCsv(model: TableModel): string {
  const columns = exportColumns(model);
  return writeCsv([columns.map(({key}) => key), ...model.rows.map((row) => columns.map(({valueOf}) => valueOf(row)))]);
}
