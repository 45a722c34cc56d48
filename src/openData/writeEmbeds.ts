import {readdirSync} from 'node:fs';
import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {OpenTable, OptionsOf} from '../site/table/exports/openTables';
import {renderEmbed} from '../site/table/html/render';

/** Writes `/embed/<id>/` of every table below `outDir`, for a plugin's `postBuild` in each language. */
export async function writeEmbeds(outDir: string, tables: readonly OpenTable[], optionsOf: OptionsOf, icon: string): Promise<void> {
  const sheet = readdirSync(join(outDir, 'assets/css')).find((name) => name.startsWith('styles.'));
  if (!sheet) throw new Error('Lembar gaya situs tidak ada di hasil bangun.');
  for (const {model} of tables) {
    const options = optionsOf(model);
    const target = join(outDir, 'embed', model.id);
    await mkdir(target, {recursive: true});
    await writeFile(join(target, 'index.html'), renderEmbed(model, {...options, styles: [`${options.baseUrl}assets/css/${sheet}`], icon}));
  }
}
