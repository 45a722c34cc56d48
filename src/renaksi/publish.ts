/** Tables of published plans: fragments of their pages, pages for frames, and files at `/data/`. Build side. */
import {mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {WriteFragment} from '../site/fragments/write';
import {tableFiles, type DataSite, type TableFile} from '../site/table/exports/tableFiles';
import type {TableOptions} from '../site/table/html/context';
import {renderEmbed, renderTable} from '../site/table/html/render';
import type {TableModel} from '../site/table/model';

const FILES: readonly (readonly [ending: string, label: string])[] = [['.xlsx', 'Excel (XLSX)'], ['.csv', 'CSV'], ['.json', 'JSON'], ['.zip', 'ZIP'], ['.csv-metadata.json', 'CSVW']];

/** Files of the tables alone: the package over all tables of the site is made elsewhere. */
export async function planFiles(models: readonly TableModel[], site: DataSite): Promise<readonly TableFile[]> {
  return (await tableFiles(models, site)).filter(({table}) => table !== undefined);
}

/** Options of each table, with its files and their sizes; the second and further tables of a page get a prefix. */
export function optionsFor(common: Omit<TableOptions, 'files' | 'prefix'>, root: string, files: readonly TableFile[]): (model: TableModel, prefix?: string) => TableOptions {
  return (model, prefix) => {
    const own = FILES.flatMap(([ending, label]) => {
      const file = files.find(({path}) => path === `data/${model.id}${ending}`);
      return file ? [{label, href: `${root}${file.path}`, bytes: file.bytes}] : [];
    });
    return {...common, files: own, ...(prefix ? {prefix} : {})};
  };
}

export function publishFragments(plans: readonly (readonly TableModel[])[], optionsOf: ReturnType<typeof optionsFor>, write: WriteFragment): void {
  for (const tables of plans) tables.forEach((model, index) => write(model.id, renderTable(model, optionsOf(model, index > 0 ? 'kegiatan.' : undefined))));
}

/** Writes `/data/<id>.*`. */
export function writePlanFiles(outDir: string, files: readonly TableFile[]): void {
  for (const {path, content} of files) {
    mkdirSync(dirname(join(outDir, path)), {recursive: true});
    writeFileSync(join(outDir, path), content);
  }
}

/** Writes `/embed/<id>/` of every table below `outDir`. */
export function writeEmbeds(outDir: string, models: readonly TableModel[], optionsOf: ReturnType<typeof optionsFor>, icon: string): void {
  const sheet = readdirSync(join(outDir, 'assets/css')).find((name) => name.startsWith('styles.'));
  if (!sheet) throw new Error('Lembar gaya situs tidak ada di hasil bangun.');
  for (const model of models) {
    const options = optionsOf(model);
    mkdirSync(join(outDir, 'embed', model.id), {recursive: true});
    writeFileSync(join(outDir, 'embed', model.id, 'index.html'), renderEmbed(model, {...options, styles: [`${options.baseUrl}assets/css/${sheet}`], icon}));
  }
}
