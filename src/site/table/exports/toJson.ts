import type {Cell, Column, Row, TableModel} from '../model';
import {VALUE_STATUSES} from '../statuses';
import {CERTAINTY_LABELS, FICTIONAL_NOTICE, STATUS_LABELS, STATUSES} from './words';

function toColumn({key, label, type, unit, decimals, description, categories}: Column): object {
  return {kunci: key, judul: label, jenis: type, satuan: unit, desimal: decimals, keterangan: description, kategori: categories?.map(({value, label: name}) => ({nilai: value, judul: name}))};
}

function pick<T>(model: TableModel, row: Row, part: (cell: Cell) => T | undefined): Record<string, T> | undefined {
  const entries = model.columns.flatMap(({key}, index): [string, T][] => {
    const cell = row.cells[index];
    const found = cell && part(cell);
    return found === undefined ? [] : [[key, found]];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

function toRow(model: TableModel, row: Row): object {
  const values = Object.fromEntries(model.columns.map(({key}, index) => [key, row.cells[index]?.value ?? null]));
  return {kunci: row.key, nilai: values, status: pick(model, row, ({status}) => status), catatan: pick(model, row, ({note}) => note)};
}

/** The table as JSON: what it is, its columns, then one row a line. A missing value is `null`, with its state in `status`. */
export function toJson(model: TableModel): string {
  const head = {
    id: model.id,
    judul: model.title,
    keterangan: model.description,
    wilayah: model.place,
    periode: model.period,
    fiktif: model.fictional,
    peringatan: model.fictional ? FICTIONAL_NOTICE : undefined,
    terbit: model.issued,
    lisensi: {nama: model.license.name, alamat: model.license.url},
    kepastian: {kode: model.certainty, arti: CERTAINTY_LABELS[model.certainty]},
    sumber: model.sources.map(({title, publisher, url}) => ({judul: title, penerbit: publisher, alamat: url})),
    catatan: model.notes,
    kunci_utama: model.primaryKey,
    arti_status: Object.fromEntries(STATUSES.map((status) => [status, {arti: STATUS_LABELS[status], sdmx: VALUE_STATUSES[status].sdmx}])),
    kolom: model.columns.map(toColumn),
  };
  const lines = model.rows.map((row) => JSON.stringify(toRow(model, row)));
  return `${JSON.stringify(head, null, 1).slice(0, -2)},\n "baris": [\n${lines.join(',\n')}\n ]\n}\n`;
}
