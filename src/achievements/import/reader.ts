/** What the readers of rows share. Pure. */
import type {SheetCell} from '../../site/sheets/types';
import type {Region} from '../../site/regions/schema';
import type {Sector} from '../../site/sectors';
import type {Service} from '../../site/services/load';
import type {Period} from '../periods';
import type {SetMeta} from '../schema';
import type {ColumnPlan} from './types';

/** What a file may name, and what holds where it says nothing. */
export interface Reader {
  readonly regions: readonly Region[];
  readonly services: readonly Service[];
  readonly measures: readonly string[];
  readonly dimensions: SetMeta['disagregasi'];
  /** Names that the office's own mapping settles, folded. */
  readonly names: ReadonlyMap<string, string>;
  readonly defaultPeriod: Period;
}

/** What rows above said, for rows that leave it blank. */
export interface Carry {
  region?: string;
  service?: string;
  sector?: Sector;
  year?: number;
  period?: Period;
}

/** Text of a row's cell in a column; empty where the sheet has no such column. */
export const textAt = (row: readonly SheetCell[], column: ColumnPlan | undefined): string => (column ? (row[column.index]?.text.trim() ?? '') : '');
