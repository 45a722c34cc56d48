/** Tables that a feature shows and gives away: its plugin's content holds them as `openTables` (see `src/openData`). Build side. */
import type {LoadContext} from '@docusaurus/types';
import {toLocale} from '../../dates';
import {rootOf} from '../../root';
import type {TableOptions} from '../html/context';
import type {TableModel} from '../model';
import {filesOfTable, type DataSite, type TableFile} from './tableFiles';

export interface OpenTable {
  /** In the language of the pages. */
  readonly model: TableModel;
  /** In Indonesian: what the files hold, whatever the language of the page. */
  readonly published: TableModel;
  /** At their fixed addresses, the same in every language. */
  readonly files: readonly TableFile[];
  /** One of many alike, folded away in the list of all tables. */
  readonly perService?: true;
}

/** Content of a plugin that has tables to give away. */
export interface OpenContent {
  readonly openTables: readonly OpenTable[];
}

/** Options of a table with its own files and their sizes; `prefix` for the second and further tables of a page. */
export type OptionsOf = (model: TableModel, prefix?: string) => TableOptions;

/** Files that a reader may want, in their order: XLSX first, since offices work with it. */
const FILES: readonly (readonly [ending: string, label: string])[] = [['.xlsx', 'Excel (XLSX)'], ['.csv', 'CSV'], ['.json', 'JSON'], ['.zip', 'ZIP'], ['.csv-metadata.json', 'CSVW']];

/** The site as its files name it. */
export const dataSite = ({siteConfig, i18n}: LoadContext): DataSite => ({title: siteConfig.title, url: `${siteConfig.url}${rootOf(i18n)}`});

/**
 * Puts each table beside its Indonesian twin and its files.
 * @throws when a table has no twin
 */
export async function toOpenTables(models: readonly TableModel[], indonesian: readonly TableModel[], site: DataSite): Promise<OpenTable[]> {
  return Promise.all(
    models.map(async (model) => {
      const published = indonesian.find(({id}) => id === model.id);
      if (!published) throw new Error(`Tabel "${model.id}" tidak ada dalam bahasa Indonesia.`);
      return {model, published, files: await filesOfTable(published, site)};
    }),
  );
}

/** Options for the tables of one build of the site, by the id of a table. */
export function optionsFor(context: LoadContext, tables: readonly OpenTable[]): OptionsOf {
  const {siteConfig, baseUrl, i18n} = context;
  const root = rootOf(i18n);
  const byId = new Map(tables.map((table) => [table.model.id, table.files]));
  return ({id}, prefix) => {
    const files = FILES.flatMap(([ending, label]) => {
      const file = byId.get(id)?.find(({path}) => path === `data/${id}${ending}`);
      return file ? [{label, href: `${root}${file.path}`, bytes: file.bytes}] : [];
    });
    return {locale: toLocale(i18n.currentLocale), baseUrl, origin: siteConfig.url, siteTitle: siteConfig.title, files, ...(prefix ? {prefix} : {})};
  };
}
