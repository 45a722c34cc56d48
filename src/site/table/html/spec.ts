/** What the reader may arrange in a table, worked out of its model: the same shape is read by the page's scripts. */
import {isNumeric} from '../format';
import type {Column, TableModel} from '../model';

export type FilterKind = 'pilihan' | 'tempat' | 'tahun';

export interface FilterSpec {
  readonly key: string;
  /** Name in the address: `kab` for places, else the key of the column. */
  readonly param: string;
  readonly kind: FilterKind;
  readonly values: readonly string[];
  readonly start?: string;
  /** Label of the rows that may stand beside the places, e.g. the whole province. */
  readonly benchmark?: string;
}

/** How a column sorts: as numbers, as years, by the order of its categories, or as text. */
export type SortKind = 'angka' | 'tahun' | 'urutan' | 'teks';

export interface ColumnSpec {
  readonly key: string;
  readonly kind: SortKind;
  /** Labels in their order, for `urutan`. */
  readonly order?: readonly string[];
  /** Names the row: always shows. */
  readonly head?: true;
}

export interface TableSpec {
  readonly columns: readonly ColumnSpec[];
  /** Columns that may be hidden and show at first. */
  readonly shown: readonly string[];
  readonly filters: readonly FilterSpec[];
  /** Columns that together name a row. */
  readonly keys: readonly string[];
}

/** Words of the address that are not names of columns. */
export const RESERVED = ['urut', 'cari', 'kolom', 'tampil', 'baris', 'kab', 'pembanding'] as const;

/** Most columns that a table may have: the style sheet hides them by number. */
export const MOST_COLUMNS = 24;

function valuesOf(model: TableModel, column: Column, index: number): string[] {
  const found = new Set(model.rows.flatMap(({cells, benchmark}) => (cells[index]?.value == null || (column.compare && benchmark) ? [] : [String(cells[index].value)])));
  if (column.type === 'kategori') return (column.categories ?? []).map(({value}) => value).filter((value) => found.has(value));
  return column.type === 'tahun' ? [...found].sort() : [...found];
}

function toFilter(model: TableModel, column: Column, index: number): FilterSpec[] {
  if (!column.filter && !column.compare) return [];
  const kind = column.compare ? 'tempat' : column.type === 'tahun' ? 'tahun' : 'pilihan';
  const values = valuesOf(model, column, index);
  // What has one value needs no choice.
  if (values.length < 2) return [];
  const compared = column.compare ? model.rows.find(({benchmark}) => benchmark)?.cells[index]?.value : undefined;
  const benchmark = column.categories?.find(({value}) => value === compared)?.label;
  return [{key: column.key, param: kind === 'tempat' ? 'kab' : column.key, kind, values, ...(column.start ? {start: column.start} : {}), ...(benchmark ? {benchmark} : {})}];
}

function faults(model: TableModel, {filters}: TableSpec): string[] {
  const keys = model.columns.map(({key}) => key);
  const reserved: readonly string[] = RESERVED;
  return [
    ...(keys.length > MOST_COLUMNS ? [`paling banyak ${MOST_COLUMNS} kolom, ditemukan ${keys.length}`] : []),
    ...keys.filter((key) => reserved.includes(key)).map((key) => `nama kolom "${key}" dipakai alamat halaman`),
    ...keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `kolom "${key}" ada dua kali`),
    ...filters.flatMap(({key, values}) => values.filter((value) => /[,\s]|^semua$/.test(value)).map((value) => `nilai saringan "${value}" pada kolom "${key}" memuat koma, spasi, atau kata "semua"`)),
    ...model.columns.flatMap(({key, start}, index) => (start !== undefined && !model.rows.some(({cells}) => String(cells[index]?.value) === start) ? [`nilai awal "${start}" tidak ada pada kolom "${key}"`] : [])),
    ...(model.columns.some(({rowHead}) => rowHead) ? [] : ['tidak ada kolom kepala baris']),
    ...model.rows.filter(({cells}) => cells.length !== keys.length).map(({key, cells}) => `baris "${key}" berisi ${cells.length} sel, kolomnya ${keys.length}`),
  ];
}

function sortKind(column: Column): SortKind {
  if (isNumeric(column)) return 'angka';
  if (column.type === 'tahun') return 'tahun';
  return column.type === 'kategori' && column.categories?.some(({tone}) => tone !== 'netral') ? 'urutan' : 'teks';
}

function toColumn(column: Column): ColumnSpec {
  const kind = sortKind(column);
  return {
    key: column.key,
    kind,
    ...(kind === 'urutan' ? {order: (column.categories ?? []).map(({label}) => label)} : {}),
    ...(column.rowHead ? {head: true} : {}),
  };
}

/** @throws with every fault of the model at once, in Indonesian. */
export function toSpec(model: TableModel): TableSpec {
  const spec: TableSpec = {
    columns: model.columns.map(toColumn),
    shown: model.columns.filter(({rowHead, hidden}) => !rowHead && !hidden).map(({key}) => key),
    filters: model.columns.flatMap((column, index) => toFilter(model, column, index)),
    keys: model.primaryKey,
  };
  const found = faults(model, spec);
  if (found.length > 0) throw new Error(`Tabel "${model.id}": ${found.join('; ')}.`);
  return spec;
}
