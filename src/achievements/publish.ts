/** Tables and charts as fragments of pages, and as pages for frames. Build side. */
import {readdirSync} from 'node:fs';
import {mkdir, writeFile} from 'node:fs/promises';
import {gzipSync} from 'node:zlib';
import {join} from 'node:path';
import {escapeHtml} from '../site/escapeHtml';
import type {WriteFragment} from '../site/fragments/write';
import type {TableOptions} from '../site/table/html/context';
import {renderEmbed, renderTable} from '../site/table/html/render';
import type {TableModel} from '../site/table/model';
import {regionFigure, sectorFigure, serviceFigure} from './charts';
import {CHART_WORDS} from './chartWords';
import {allModels, type Inputs, type Models} from './models/input';

/** Gzipped bytes of a page's own HTML; a heavier table must be parted into pages. */
const HEAVIEST = 120_000;

/** Options of a table: its files with their sizes come with them. */
export type OptionsOf = (model: TableModel, prefix?: string) => TableOptions;

function weighed(html: string, name: string): string {
  const weight = gzipSync(html).length;
  if (weight > HEAVIEST) throw new Error(`Tabel "${name}" berbobot ${weight} bita, paling banyak ${HEAVIEST}. Bagi tabel itu menjadi beberapa halaman.`);
  return html;
}

/** Fragments: `layanan/<id>` and `bagan/<id>` for pages of services, `capaian` and `nasional` for our own. */
export function publishFragments(inputs: Inputs, models: Models, optionsOf: OptionsOf, write: WriteFragment): void {
  const words = CHART_WORDS[inputs.example.locale];
  const {example} = inputs;
  for (const service of example.services) {
    const model = models.services.get(service.id);
    if (!model) continue;
    const options = optionsOf(model);
    const link = `<a href="${escapeHtml(options.baseUrl)}indikator/capaian/">${words.overviewLink}</a>`;
    write(`bagan/${service.id}`, `<h2 id="capaian">${words.achievement}</h2><p>${words.about} ${link}.</p>${serviceFigure(example, service, model)}`);
    write(`layanan/${service.id}`, weighed(renderTable(model, options), model.id));
  }
  const place = example.set.meta.wilayah.find((id) => example.regions.get(id)?.tingkat === 'kabupaten') ?? '';
  write('bagan/wilayah', regionFigure(example, models.regions));
  write('bagan/urusan', sectorFigure(example, models.regions, place));
  write('capaian', weighed(renderTable(models.overview, optionsOf(models.overview)), 'capaian'));
  write('wilayah', weighed(renderTable(models.regions, optionsOf(models.regions, 'indeks.')), 'wilayah'));
  const prefixes = ['', 'rata.', 'awards.'];
  models.national.forEach((model, index) => write(`nasional/${model.id}`, weighed(renderTable(model, optionsOf(model, prefixes[index])), model.id)));
}

/** Writes `/embed/<id>/` of every table below `outDir`. */
export async function publishEmbeds(models: Models, optionsOf: OptionsOf, outDir: string): Promise<void> {
  const folder = join(outDir, 'assets/css');
  const sheet = readdirSync(folder).find((name) => name.startsWith('styles.'));
  if (!sheet) throw new Error('Lembar gaya situs tidak ada di hasil bangun.');
  for (const model of allModels(models)) {
    const options = optionsOf(model);
    const target = join(outDir, 'embed', model.id);
    await mkdir(target, {recursive: true});
    await writeFile(join(target, 'index.html'), renderEmbed(model, {...options, styles: [`${options.baseUrl}assets/css/${sheet}`]}));
  }
}
