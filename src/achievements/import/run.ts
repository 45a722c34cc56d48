/** The import from file to file. Node side. */
import {existsSync, mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {didYouMean} from '../../site/ids';
import {readDataDir} from '../../site/readYaml';
import {loadRegions} from '../../site/regions/load';
import {loadServices} from '../../site/services/load';
import {readWorkbook} from '../../site/sheets/readWorkbook';
import {loadSources} from '../../site/sources/load';
import {validateAll} from '../../site/validate';
import {loadMeasures} from '../load';
import type {Known} from '../rules/context';
import {setSchema} from '../schema';
import {NO_MAPPING, readMapping} from './peta';
import {planImport, type ImportPlan, type Target} from './plan';
import type {Given} from './setting';
import {tellPlan} from './tell';

export interface ImportOptions extends Given {
  readonly path: string;
  readonly set?: string;
  readonly mapping?: string;
  readonly write: boolean;
}

export interface ImportResult {
  readonly plan: ImportPlan;
  readonly lines: readonly string[];
  readonly written: boolean;
  /** File that was or would be written. */
  readonly file?: string;
}

/** Wrong use: a file, a set or a region that is not there. */
export class ImportFault extends Error {}

function loadKnown(root: string): Known {
  return {
    regions: new Map(loadRegions(root).items.map((one) => [one.id, one])),
    services: new Map(loadServices(root).map((one) => [one.id, one])),
    measures: new Map(loadMeasures(root).items.map((one) => [one.id, one])),
    sourceIds: new Set(loadSources(root).items.map(({id}) => id)),
  };
}

function loadTarget(root: string, set: string): Target {
  const {records} = readDataDir(root, 'data/capaian');
  const {valid, problems} = validateAll(setSchema, records.filter(({id}) => id === set));
  const [fault] = problems;
  if (fault) throw new ImportFault(`Keterangan kumpulan ${fault.file}${fault.line === undefined ? '' : `:${fault.line}`} belum benar: ${fault.message}`);
  const meta = valid[0]?.value;
  if (!meta) throw new ImportFault(`Kumpulan "${set}" belum ada.${didYouMean(set, records.map(({id}) => id))} Buat dahulu data/capaian/${set}.yml: salin data/capaian/contoh.yml, lalu sesuaikan wilayah, tahun, periode, dan sumbernya.`);
  const file = join(root, `data/capaian/${set}.csv`);
  return {meta, existing: existsSync(file) ? readFileSync(file, 'utf8') : ''};
}

function readOr(path: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(path));
  } catch {
    throw new ImportFault(`Berkas "${path}" tidak ada atau tidak dapat dibaca.`);
  }
}

/** Beside its place first, then moved there in one step: a reader never finds half a file. */
function writeWhole(file: string, text: string): void {
  const unfinished = `${file}.sebagian`;
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(unfinished, text);
  renameSync(unfinished, file);
}

function ending({write, set}: ImportOptions, file: string | undefined, faults: number, written: boolean): string {
  if (written) return `Ditulis: ${file ?? ''}.`;
  if (faults > 0) return `Tidak ditulis: ${faults} hal harus diperbaiki dahulu.`;
  if (set === undefined) return 'Belum ditulis. Tambahkan --set NAMA untuk memeriksa semua aturan, lalu --write untuk menulis.';
  return write ? 'Tidak ada yang berubah.' : `Belum ditulis. Tambahkan --write untuk menulis ${file ?? ''}.`;
}

/**
 * Reads an office's spreadsheet and, with `write` and without any fault, writes `data/capaian/<set>.csv`.
 * @throws ImportFault for a file, set or region that is not there
 */
export async function importAchievements(root: string, options: ImportOptions): Promise<ImportResult> {
  const known = loadKnown(root);
  if (options.region !== undefined && !known.regions.has(options.region)) throw new ImportFault(`Wilayah "${options.region}" tidak ada di data/wilayah.${didYouMean(options.region, known.regions.keys())}`);
  const target = options.set === undefined ? undefined : loadTarget(root, options.set);
  const mapping = options.mapping === undefined ? NO_MAPPING : readMapping(new TextDecoder().decode(readOr(options.mapping)), {measures: [...known.measures.keys()], services: [...known.services.keys()], regions: [...known.regions.keys()]});
  const name = basename(options.path);
  const plan = planImport(await readWorkbook({name, bytes: readOr(options.path)}), options, known, mapping, target);
  const faults = plan.findings.filter(({weight}) => weight === 'harus').length;
  const file = options.set === undefined ? undefined : `data/capaian/${options.set}.csv`;
  const changes = plan.merged !== undefined && plan.merged.text !== target?.existing;
  const written = options.write && faults === 0 && file !== undefined && changes;
  if (written && plan.merged) writeWhole(join(root, file), plan.merged.text);
  return {plan, lines: [...tellPlan(name, plan), ending(options, file, faults, written)], written, ...(file === undefined ? {} : {file})};
}
