/** An action plan as it was read from a spreadsheet: every cell keeps its place, so that findings lead back to it. */
import type {Service} from '../../site/services/load';
import type {Level} from '../../site/levels';
import type {Sector} from '../../site/sectors';
import type {SheetValue} from '../../site/sheets/types';
import type {ColumnKey} from './columns';

export type {Level, Sector, Service};

/** A cell that holds something. */
export interface Field {
  readonly value: SheetValue;
  /** As the person sees it, trimmed. */
  readonly text: string;
  /** 0-based place in its row. */
  readonly column: number;
  /** Head of its column, as the person wrote it. */
  readonly head: string;
  /** A number that stands as text in an .xlsx. */
  readonly fromText?: true;
}

/** How a row's service was recognised. */
export type Recognised = 'tepat' | 'ditebak' | 'tingkat-lain' | 'tidak';

export interface PlanRow {
  readonly sheet: string;
  /** 1-based, as in the person's own program. */
  readonly row: number;
  /** Service as written, or as it stands above where the cell is empty (merged cells). */
  readonly named: string;
  /** False when `named` comes from a row above. */
  readonly own: boolean;
  readonly recognised: Recognised;
  readonly service?: Service;
  /** Affair of the sector heading above the row, if any. */
  readonly under?: Sector;
  readonly fields: Readonly<Partial<Record<ColumnKey, Field>>>;
  readonly targets: Readonly<Record<number, Field>>;
  readonly budgets: Readonly<Record<number, Field>>;
  /** Cells of columns that we do not know. */
  readonly others: readonly Field[];
}

/** A row of sums ("Jumlah"). */
export interface TotalRow extends Pick<PlanRow, 'sheet' | 'row' | 'fields' | 'budgets'> {
  readonly label: string;
}

/** A column of a table that was understood, or not. */
export interface ColumnUse {
  readonly index: number;
  readonly head: string;
  readonly key?: ColumnKey | 'target' | 'anggaran';
  readonly year?: number;
}

export interface PlanTable {
  readonly sheet: string;
  /** 1-based rows of the head. */
  readonly head: readonly [first: number, last: number];
  readonly columns: readonly ColumnUse[];
  /** Columns of which there is one too many; their cells are kept. */
  readonly doubled: readonly ColumnUse[];
  /** Empty rows between rows of the table. */
  readonly blank: readonly number[];
}

/** A cell outside the tables (titles, notes, signatures): kept, never judged. */
export interface Leftover {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface Plan {
  /** Name of the file. */
  readonly file: string;
  readonly level: Level;
  /** Where the level is known from. */
  readonly levelFrom: 'pilihan' | 'judul' | 'layanan' | 'bawaan';
  readonly region?: string;
  /** Period that the title names. */
  readonly titlePeriod?: readonly [from: number, to: number];
  /** Years of the target columns, in order. */
  readonly years: readonly number[];
  readonly budgetYears: readonly number[];
  readonly tables: readonly PlanTable[];
  readonly rows: readonly PlanRow[];
  readonly totals: readonly TotalRow[];
  /** Rows marked as example, which are not read. */
  readonly examples: readonly {readonly sheet: string; readonly row: number}[];
  /** Rows of a table that are neither service, sum nor heading. */
  readonly unread: readonly {readonly sheet: string; readonly row: number; readonly text: string}[];
  readonly leftovers: readonly Leftover[];
  /** All services of all levels. */
  readonly services: readonly Service[];
  /** What was understood of the file, in words that a person can check. */
  readonly understood: readonly string[];
}
