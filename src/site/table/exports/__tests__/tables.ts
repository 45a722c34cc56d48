import fc from 'fast-check';
import type {Category, Cell, Column, ColumnType, TableModel} from '../../model';
import {VALUE_STATUSES, type ValueStatus} from '../../statuses';

const STATUSES = Object.keys(VALUE_STATUSES) as ValueStatus[];
const CATEGORIES: readonly Category[] = [{value: 'kurang', label: 'Kurang', tone: 'kurang'}, {value: 'cukup', label: 'Cukup', tone: 'cukup'}, {value: 'baik', label: 'Baik', tone: 'baik'}];
const TYPES: readonly ColumnType[] = ['teks', 'bilangan', 'persen', 'rupiah', 'tahun', 'kategori'];

const text = fc.oneof(fc.constantFrom('Kabupaten Contoh', '=1+1', '-2+3', '@x', 'a;b,c "d"', 'baris\nbaru', 'catatan sementara', "'=x"), fc.string({maxLength: 10}).map((value) => `t${value.trim()}`));

function valueOf(type: ColumnType, decimals: number): fc.Arbitrary<string | number> {
  if (type === 'teks') return text;
  if (type === 'kategori') return fc.constantFrom(...CATEGORIES.map(({value}) => value));
  if (type === 'tahun') return fc.integer({min: 2019, max: 2031});
  return fc.double({min: -2e9, max: 2e12, noNaN: true}).map((value) => Number(value.toFixed(decimals)) || 0);
}

function cellOf({type, decimals = 0}: Column): fc.Arbitrary<Cell> {
  const note = fc.option(fc.constantFrom('Data dari dua kecamatan.', '=HYPERLINK("x")'), {nil: undefined, freq: 4});
  const known = fc.record({value: valueOf(type, decimals), status: fc.option(fc.constantFrom(...STATUSES.filter((one) => VALUE_STATUSES[one].hasValue)), {nil: undefined}), note});
  const missing = fc.record({value: fc.constant(null), status: fc.option(fc.constantFrom(...STATUSES.filter((one) => !VALUE_STATUSES[one].hasValue)), {nil: undefined}), note});
  return fc.oneof({weight: 4, arbitrary: known}, {weight: 1, arbitrary: missing}).map(({value, status, note: said}) => ({value, ...(status ? {status} : {}), ...(said ? {note: said} : {})}));
}

const column = (index: number): fc.Arbitrary<Column> =>
  fc.record({type: fc.constantFrom(...TYPES), decimals: fc.integer({min: 0, max: 3}), unit: fc.option(fc.constantFrom('orang', '%'), {nil: undefined}), hidden: fc.boolean()}).map(({type, decimals, unit, hidden}): Column => ({
    key: `kolom_${index}`,
    label: `Kolom ${index}`,
    type,
    decimals,
    ...(unit ? {unit} : {}),
    ...(type === 'kategori' ? {categories: CATEGORIES} : {}),
    ...(hidden ? {hidden: true as const} : {}),
  }));

const KEY: Column = {key: 'baris', label: 'Baris', type: 'teks', rowHead: true, description: 'Nama baris.'};

/** Any table: all types, states, footnotes, hidden columns, hostile texts. The first column names the row. */
export const anyTable: fc.Arbitrary<TableModel> = fc
  .integer({min: 1, max: 5})
  .chain((width) => fc.tuple(...Array.from({length: width}, (_, index) => column(index))))
  .chain((columns) => fc.tuple(fc.constant(columns), fc.array(fc.tuple(...columns.map(cellOf)), {maxLength: 8}), fc.boolean()))
  .map(([columns, rows, fictional]) => ({...exampleTable('uji', fictional), columns: [KEY, ...columns], rows: rows.map((cells, index) => ({key: `b${index}`, cells: [{value: `baris ${index}`}, ...cells]}))}));

/** A small table of invented figures. */
export function exampleTable(id = 'contoh', fictional = true): TableModel {
  const columns: Column[] = [
    {key: 'wilayah', label: 'Wilayah', type: 'teks', rowHead: true},
    {key: 'tahun', label: 'Tahun', type: 'tahun'},
    {key: 'terlayani', label: 'Penerima terlayani', type: 'bilangan', unit: 'orang', description: 'Jumlah penerima yang dilayani.'},
    {key: 'capaian', label: 'Capaian', type: 'persen', unit: '%', decimals: 1},
    {key: 'kategori', label: 'Kategori', type: 'kategori', categories: CATEGORIES},
  ];
  return {
    id,
    title: 'Capaian layanan contoh',
    description: 'Penerima layanan contoh menurut wilayah.',
    place: 'Provinsi Contoh',
    period: '2025–2026',
    page: '/indikator/capaian/',
    fictional,
    columns,
    rows: [
      {key: 'a', cells: [{value: 'Kabupaten Contoh Utara'}, {value: 2025}, {value: 1250, status: 'sementara'}, {value: 83.3}, {value: 'cukup'}]},
      {key: 'b', cells: [{value: 'Kabupaten Contoh Selatan'}, {value: 2026}, {value: null, status: 'dirahasiakan'}, {value: null}, {value: null, status: 'tidak-berlaku', note: 'Tidak ada sasaran.'}]},
    ],
    primaryKey: ['wilayah', 'tahun'],
    notes: ['Angka triwulan bersifat sementara.'],
    sources: [{title: 'Data contoh', publisher: 'Pustaka SPM'}],
    certainty: 'perlu-verifikasi',
    license: {name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/'},
    issued: '2026-03-01',
  };
}
