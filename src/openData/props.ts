/** What the page of open data lists: every table with its files. */
import type {TableModel} from '../site/table/model';
import type {OpenTable} from '../site/table/exports/openTables';
import {citation} from '../site/table/exports/readme';
import type {DataSite, TableFile} from '../site/table/exports/tableFiles';

export interface ListedFile {
  /** Below the default language's base. */
  readonly path: string;
  readonly bytes: number;
}

export interface ListedTable {
  readonly id: string;
  readonly title: string;
  readonly place: string;
  readonly period: string;
  /** Page that shows it, below the site base. */
  readonly page: string;
  readonly rows: number;
  /** XLSX, CSV, JSON, ZIP. */
  readonly files: readonly ListedFile[];
}

export interface DataPageProps {
  /** Figures that were published somewhere. */
  readonly real: readonly ListedTable[];
  /** Invented, over all services. */
  readonly invented: readonly ListedTable[];
  /** Invented, one a service. */
  readonly perService: readonly ListedTable[];
  /** Files over all tables. */
  readonly whole: readonly ListedFile[];
  /** Day of the newest release, `YYYY-MM-DD`. */
  readonly issued: string;
  readonly license: TableModel['license'];
  readonly citation: string;
}

const ENDINGS = ['.xlsx', '.csv', '.json', '.zip'];

function toListed({model: {id, title, place, period, page, rows}, files}: OpenTable): ListedTable {
  const own = ENDINGS.flatMap((ending) => files.find(({path}) => path === `data/${id}${ending}`) ?? []);
  return {id, title, place, period, page, rows: rows.length, files: own.map(({path, bytes}) => ({path, bytes}))};
}

/**
 * Props of `/data/`.
 * @param whole the files over all tables
 * @throws when there is no table
 */
export function toDataProps(tables: readonly OpenTable[], whole: readonly TableFile[], site: DataSite): DataPageProps {
  const [first] = tables;
  if (!first) throw new Error('Tidak ada satu pun tabel untuk halaman /data/.');
  const real = tables.filter(({model}) => !model.fictional);
  const invented = tables.filter(({model}) => model.fictional);
  const {license} = first.model;
  return {
    real: real.map(toListed),
    invented: invented.filter(({perService}) => !perService).map(toListed),
    perService: invented.filter(({perService}) => perService).map(toListed),
    whole: whole.map(({path, bytes}) => ({path, bytes})),
    issued: tables.map(({model}) => model.issued).sort().at(-1) ?? first.model.issued,
    license,
    citation: citation((real[0] ?? first).model, site),
  };
}
