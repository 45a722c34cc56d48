/** What the page of open data lists: every table with its files. */
import type {TableModel} from '../site/table/model';
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
  /** Invented: over all services first, then one a service. */
  readonly invented: readonly ListedTable[];
  /** Files over all tables. */
  readonly whole: readonly ListedFile[];
  /** Day of the newest release, `YYYY-MM-DD`. */
  readonly issued: string;
  readonly license: TableModel['license'];
  readonly citation: string;
}

const ENDINGS = ['.xlsx', '.csv', '.json', '.zip'];

function toListed({id, title, place, period, page, rows}: TableModel, files: readonly TableFile[]): ListedTable {
  const own = ENDINGS.flatMap((ending) => files.find(({path}) => path === `data/${id}${ending}`) ?? []);
  return {id, title, place, period, page, rows: rows.length, files: own.map(({path, bytes}) => ({path, bytes}))};
}

/**
 * Props of `/data/`.
 * @param models all tables in the language of the page
 * @param files as written, see `tableFiles`
 * @throws when there is no table
 */
export function toDataProps(models: readonly TableModel[], files: readonly TableFile[], site: DataSite): DataPageProps {
  const [first] = models;
  if (!first) throw new Error('Tidak ada satu pun tabel untuk halaman /data/.');
  const listed = (fictional: boolean): ListedTable[] => models.filter((model) => model.fictional === fictional).map((model) => toListed(model, files));
  return {
    real: listed(false),
    invented: listed(true),
    whole: files.filter(({table}) => table === undefined).map(({path, bytes}) => ({path, bytes})),
    issued: models.map(({issued}) => issued).sort().at(-1) ?? first.issued,
    license: first.license,
    citation: citation(models.find(({fictional}) => !fictional) ?? first, site),
  };
}
