import {writeXlsx} from '../../sheets/writeXlsx';
import type {NumberFormat, WriteCell, WriteSheet} from '../../sheets/types';
import type {Row, TableModel} from '../model';
import {isValueStatus, VALUE_STATUSES} from '../statuses';
import {exportColumns, type ExportColumn} from './columns';
import {CERTAINTY_LABELS, FICTIONAL_NOTICE, STATUS_LABELS, STATUSES, statusWithCode} from './words';

const FORMATS: Partial<Record<NonNullable<ExportColumn['column']>['type'], NumberFormat>> = {bilangan: 'bilangan', persen: 'persen', rupiah: 'rupiah'};

/** As people read it: labels of categories and states instead of their codes; numbers stay numbers. */
export function shownInSheet({column, part, valueOf, isMissing}: ExportColumn, row: Row): string | number | null {
  const value = valueOf(row);
  if (typeof value !== 'string') return value;
  if ((part === 'status' || isMissing(row)) && isValueStatus(value)) return STATUS_LABELS[value];
  return part === 'nilai' && column?.type === 'kategori' ? (column.categories?.find((one) => one.value === value)?.label ?? value) : value;
}

function toCell(exported: ExportColumn, row: Row): WriteCell {
  const value = shownInSheet(exported, row);
  const {column, part} = exported;
  const format = column && part === 'nilai' ? FORMATS[column.type] : undefined;
  if (typeof value !== 'number' || !format) return {value, ...(part === 'fiktif' ? {tone: 'peringatan' as const} : {})};
  return {value, format, decimals: column?.decimals ?? 0};
}

/** Wide enough for what stands in it, up to a width that still prints. */
function widthOf(exported: ExportColumn, rows: readonly Row[]): number {
  const longest = rows.reduce((most, row) => Math.max(most, String(shownInSheet(exported, row) ?? '').length), 0);
  return Math.min(48, Math.max(10, longest + 2, Math.min(22, exported.label.length + 2)));
}

function dataSheet(model: TableModel): WriteSheet {
  const columns = exportColumns(model);
  const head = columns.map(({label}): WriteCell => ({value: label, tone: 'kepala'}));
  return {
    name: model.fictional ? 'Data contoh fiktif' : 'Data',
    rows: [head, ...model.rows.map((row) => columns.map((column) => toCell(column, row)))],
    widths: columns.map((column) => widthOf(column, model.rows)),
    stickyRows: 1,
    stickyColumns: columns.findIndex(({column}) => column?.rowHead) + 1,
    landscape: true,
  };
}

const line = (name: string, value: string): WriteCell[] => [{value: name, bold: true}, {value, wrap: true}];

function notesSheet(model: TableModel): WriteSheet {
  const columns = exportColumns(model).flatMap(({label, key, column, part}) => (column && part === 'nilai' ? [line(label, [column.description, `Nama di berkas CSV: ${key}.`].filter(Boolean).join(' '))] : []));
  const rows: WriteCell[][] = [
    ...(model.fictional ? [[{value: FICTIONAL_NOTICE, bold: true, tone: 'peringatan' as const, span: 2, wrap: true}]] : []),
    line('Judul', model.title),
    line('Keterangan', model.description),
    line('Wilayah', model.place),
    line('Periode', model.period),
    line('Terbit', model.issued),
    line('Kepastian', CERTAINTY_LABELS[model.certainty]),
    line('Lisensi', `${model.license.name}, ${model.license.url}`),
    ...model.sources.map(({title, publisher, url}) => line('Sumber', [title, publisher, url].filter(Boolean).join(', '))),
    ...model.notes.map((note) => line('Catatan', note)),
    [],
    [{value: 'Kolom', tone: 'kepala'}, {value: 'Arti', tone: 'kepala'}],
    ...columns,
    [],
    [{value: 'Status', tone: 'kepala'}, {value: 'Arti', tone: 'kepala'}],
    ...STATUSES.map((status) => line(`${VALUE_STATUSES[status].mark} ${status}`, statusWithCode(status))),
  ];
  return {name: 'Catatan', rows, widths: [30, 90]};
}

/** The table as an .xlsx for officials: a sheet of data and a sheet that says what it is. Same table, same bytes. */
export function toXlsx(model: TableModel): Promise<Uint8Array> {
  return writeXlsx([dataSheet(model), notesSheet(model)]);
}
