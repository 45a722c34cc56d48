import type {Period} from '../periods';
import type {Observation} from '../types';

/** Where something stands in the office's file. */
export interface Place {
  readonly sheet: string;
  /** 1-based, as the office's own program shows it. */
  readonly row?: number;
}

/** Something that a person should know. `harus` stops the writing, `lihat` does not. */
export interface Finding extends Place {
  readonly weight: 'harus' | 'lihat';
  readonly message: string;
}

/** What a column holds. */
export type Meaning =
  | {readonly kind: 'wilayah' | 'layanan' | 'urusan' | 'tahun' | 'periode' | 'ukuran' | 'nilai' | 'status' | 'catatan' | 'nomor' | 'satuan' | 'perangkat-daerah' | 'abaikan' | 'tidak-dikenal'}
  /** Values of a breakdown, one a row. */
  | {readonly kind: 'rincian'; readonly dimension: string}
  /** Figures of one measure. Without `measure` the row names it; year, period and part of a breakdown may stand in the head. */
  | {readonly kind: 'angka'; readonly measure?: string; readonly year?: number; readonly period?: Period; readonly breakdown?: Readonly<Record<string, string>>}
  /** Percentages that follow from other columns: compared, not stored. */
  | {readonly kind: 'hitungan'; readonly measure: string; readonly year?: number; readonly period?: Period};

export interface ColumnPlan {
  readonly index: number;
  /** Head as written, parts of several rows joined by " › ". */
  readonly head: string;
  readonly meaning: Meaning;
}

/** What holds for all rows of a sheet unless a row says otherwise, and where it was said. */
export interface Setting {
  readonly region?: Said<string>;
  readonly year?: Said<number>;
  readonly period?: Said<Period>;
  readonly service?: Said<string>;
  readonly measure?: Said<string>;
}

export interface Said<T> {
  readonly value: T;
  /** In words: "judul baris 2", "--tahun". */
  readonly by: string;
}

/** One figure with its place in the office's file. */
export interface Fact extends Omit<Observation, 'sourceIds' | 'certainty' | 'derived'> {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Stands in a column of calculated figures: compared, not stored. */
  readonly calculated?: true;
}

/** A row of the office's file and what became of it. */
export interface RowTold {
  readonly row: number;
  readonly kept: boolean;
  /** Why it was passed over, or what it was read as. */
  readonly why: string;
}

export interface SheetPlan {
  readonly name: string;
  /** 1-based rows of the head; none where the sheet holds no table. */
  readonly head?: {readonly from: number; readonly to: number};
  readonly columns: readonly ColumnPlan[];
  readonly setting: Setting;
  readonly rows: readonly RowTold[];
}
