import type {TableModel} from '../model';
import {exportColumns} from './columns';
import {CERTAINTY_LABELS, FICTIONAL_NOTICE, STATUSES, statusWithCode} from './words';

/** How to name the table as a source, in one line. */
export function citation(model: TableModel, site: {readonly title: string; readonly url: string}): string {
  return `${site.title}. ${model.issued.slice(0, 4)}. "${model.title}", terbitan ${model.issued}. ${site.url}data/${model.id}.xlsx`;
}

/** What is in the archive, in plain words, for people who open it months later. */
export function readmeOf(model: TableModel, site: {readonly title: string; readonly url: string}): string {
  const columns = exportColumns(model).map(({key, label, column, part}) => `- ${key}: ${label}.${part === 'nilai' && column?.description ? ` ${column.description}` : ''}`);
  const blocks: string[][] = [
    [model.title, '='.repeat(Math.min(70, model.title.length))],
    model.fictional ? [FICTIONAL_NOTICE] : [],
    [model.description, `Wilayah: ${model.place}. Periode: ${model.period}. Terbit: ${model.issued}.`],
    ['BERKAS', `- ${model.id}.xlsx: untuk dibaca dan diolah di Excel atau LibreOffice.`, `- ${model.id}.csv: untuk mesin. Pemisah koma, tanda desimal titik, UTF-8.`, `- ${model.id}.json: untuk pembuat program.`, '- datapackage.json: keterangan kolom menurut Data Package v2.', `- ${model.id}.csv-metadata.json: keterangan kolom menurut CSV on the Web (W3C).`],
    ['KOLOM', ...columns],
    ['STATUS', 'Sel tanpa angka berisi kata statusnya. Sel kosong tidak pernah berarti nol.', ...STATUSES.map((status) => `- ${status}: ${statusWithCode(status)}.`)],
    model.notes.length > 0 ? ['CATATAN', ...model.notes.map((note) => `- ${note}`)] : [],
    ['SUMBER DAN KEPASTIAN', ...model.sources.map(({title, publisher, url}) => `- ${[title, publisher, url].filter(Boolean).join(', ')}`), `Kepastian: ${CERTAINTY_LABELS[model.certainty]}.`],
    ['LISENSI', `${model.license.name}, ${model.license.url}`],
    ['CARA MENGUTIP', citation(model, site)],
  ];
  return `${blocks.filter((lines) => lines.length > 0).map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
