import {mkdir, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import type {TableModel} from '../model';
import {tableFiles, type DataSite} from './tableFiles';

/** Writes the files of all tables below `outDir` (`data/<id>.xlsx` …), for a plugin's `postBuild` in the default language. */
export async function writeTables(outDir: string, models: readonly TableModel[], site: DataSite): Promise<void> {
  for (const {path, content} of await tableFiles(models, site)) {
    const target = join(outDir, path);
    await mkdir(dirname(target), {recursive: true});
    await writeFile(target, content);
  }
}
