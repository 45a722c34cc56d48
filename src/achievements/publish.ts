/** Tables and charts as fragments of pages. Build side. */
import {gzipSync} from 'node:zlib';
import {escapeHtml} from '../site/escapeHtml';
import type {WriteFragment} from '../site/fragments/write';
import type {OptionsOf} from '../site/table/exports/openTables';
import type {TableOptions} from '../site/table/html/context';
import {renderTable} from '../site/table/html/render';
import type {Service} from '../site/services/load';
import type {TableModel} from '../site/table/model';
import {regionFigure, sectorFigure, serviceFigure} from './charts';
import {CHART_WORDS} from './chartWords';
import type {Inputs, Models} from './models/input';

/** Gzipped bytes of a page's own HTML; a heavier table must be parted into pages. */
const HEAVIEST = 120_000;

function weighed(html: string, name: string): string {
  const weight = gzipSync(html).length;
  if (weight > HEAVIEST) throw new Error(`Tabel "${name}" berbobot ${weight} bita, paling banyak ${HEAVIEST}. Bagi tabel itu menjadi beberapa halaman.`);
  return html;
}

const PLACE = 'wilayah';

/** A page fetches one fragment, whatever it holds: charts and all tables of a page stand in it together. */
function overviewHtml({example}: Inputs, models: Models, optionsOf: OptionsOf): string {
  const words = CHART_WORDS[example.locale];
  const place = example.set.meta.wilayah.find((id) => example.regions.get(id)?.tingkat === 'kabupaten') ?? '';
  const charts = `${regionFigure(example, models.regions)}${sectorFigure(example, models.regions, place)}`;
  const tables = [renderTable(models.overview, optionsOf(models.overview)), renderTable(models.regions, optionsOf(models.regions, 'indeks.'))];
  return `<h2 id="layanan">${words.services}</h2>${tables[0]}<h2 id="${PLACE}">${words.places}</h2>${charts}${tables[1]}`;
}

/** Fragments of addresses and parameters of the tables of published figures, in their order. */
const NATIONAL_PARTS = ['penerapan', 'rata', 'awards'] as const;

function nationalHtml({national: {locale}}: Inputs, models: Models, optionsOf: OptionsOf): string {
  return NATIONAL_PARTS.map((part, index) => {
    const model = models.national[index];
    return model ? `<h2 id="${part}">${CHART_WORDS[locale].national[index] ?? ''}</h2>${renderTable(model, optionsOf(model, index > 0 ? `${part}.` : undefined))}` : '';
  }).join('');
}

function serviceHtml({example}: Inputs, service: Service, model: TableModel, options: TableOptions): string {
  const words = CHART_WORDS[example.locale];
  const link = `<a href="${escapeHtml(options.baseUrl)}indikator/capaian/">${words.overviewLink}</a>`;
  return `<h2 id="capaian">${words.achievement}</h2><p>${words.about} ${link}.</p>${serviceFigure(example, service, model)}${renderTable(model, options)}`;
}

/** Fragments: `layanan/<id>` for the pages of services, `capaian` and `nasional` for our own. */
export function publishFragments(inputs: Inputs, models: Models, optionsOf: OptionsOf, write: WriteFragment): void {
  for (const service of inputs.example.services) {
    const model = models.services.get(service.id);
    if (model) write(`layanan/${service.id}`, weighed(serviceHtml(inputs, service, model, optionsOf(model)), model.id));
  }
  write('capaian', weighed(overviewHtml(inputs, models, optionsOf), 'capaian'));
  write('nasional', weighed(nationalHtml(inputs, models, optionsOf), 'nasional'));
}
