import {readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {loadRegions} from '../../../site/regions/load';
import {loadServices} from '../../../site/services/load';
import {readWorkbook} from '../../../site/sheets/readWorkbook';
import type {WriteCell, WriteSheet} from '../../../site/sheets/types';
import {writeXlsx} from '../../../site/sheets/writeXlsx';
import {loadMeasures} from '../../load';
import type {Known} from '../../rules/context';
import {setSchema, type SetMeta} from '../../schema';
import {NO_MAPPING, readMapping, type Mapping} from '../peta';
import {planImport, type ImportPlan, type Target} from '../plan';
import type {Given} from '../setting';
import {tellPlan} from '../tell';

const ROOT = resolve('.');
export const FIXTURES = join(import.meta.dirname, '__fixtures__');

export const KNOWN: Known = {
  regions: new Map(loadRegions(ROOT).items.map((one) => [one.id, one])),
  services: new Map(loadServices(ROOT).map((one) => [one.id, one])),
  measures: new Map(loadMeasures(ROOT).items.map((one) => [one.id, one])),
  sourceIds: new Set(),
};

/** Reads a mapping of heads and names with the ids of the site. */
export const mappingFrom = (text: string) => readMapping(text, {measures: [...KNOWN.measures.keys()], services: [...KNOWN.services.keys()], regions: [...KNOWN.regions.keys()]});
export const mappingOf = (name: string) => mappingFrom(readFileSync(join(FIXTURES, name), 'utf8'));

/** A set of the invented district, city and province, as `data/capaian/uji.yml` would hold it. */
export const META: SetMeta = setSchema.parse({
  id: 'uji',
  judul: 'Uji',
  judul_en: 'Test',
  keterangan: 'Rekaan untuk uji.',
  keterangan_en: 'Invented for a test.',
  fiktif: true,
  pembangkit: 'uji',
  lisensi: {nama: 'CC BY 4.0', alamat: 'https://creativecommons.org/licenses/by/4.0/'},
  dirilis: '2026-01-31',
  tahun: {dari: 2023, sampai: 2025},
  periode: ['tw1', 'tw2', 'tw3', 'tw4'],
  wilayah: ['contoh', 'misal', 'kota-contoh'],
  ukuran: ['sasaran', 'terlayani', 'mutu-perlu', 'mutu-terpenuhi', 'alokasi', 'realisasi'],
  disagregasi: [{id: 'jenis_kelamin', nama: 'Jenis kelamin', nama_en: 'Sex', lengkap: true, nilai: [{id: 'perempuan', nama: 'Perempuan', nama_en: 'Women'}, {id: 'laki-laki', nama: 'Laki-laki', nama_en: 'Men'}]}],
  lengkap: false,
  final_sampai: {tahun: 2025, periode: 'tw1'},
});

export const EMPTY: Target = {meta: META, existing: ''};

interface Options {
  readonly given?: Given;
  readonly mapping?: Mapping;
  readonly target?: Target;
}

async function plan(name: string, bytes: Uint8Array, {given = {}, mapping = NO_MAPPING, target = EMPTY}: Options): Promise<ImportPlan> {
  return planImport(await readWorkbook({name, bytes}), given, KNOWN, mapping, target);
}

/** The plan for a fixture of this folder. */
export const planFile = (name: string, options: Options = {}): Promise<ImportPlan> => plan(name, new Uint8Array(readFileSync(join(FIXTURES, name))), options);

/** The plan for a workbook made here: texts and numbers, `{value, span}` for merged cells. */
export async function planSheets(sheets: Readonly<Record<string, readonly (readonly (string | number | null | WriteCell)[])[]>>, options: Options = {}): Promise<ImportPlan> {
  const made = Object.entries(sheets).map(([name, rows]): WriteSheet => ({name, rows: rows.map((row) => row.map((cell): WriteCell | null => (typeof cell === 'object' ? cell : {value: cell})))}));
  return plan('kantor.xlsx', await writeXlsx(made), options);
}

/** What the command prints. */
export const told = (made: ImportPlan): string => tellPlan('berkas', made).join('\n');
/** The figures in short: "misal 2024 tw4 balita sasaran 7812". */
export const figures = ({facts}: ImportPlan): string[] => facts.filter(({calculated}) => !calculated).map(({regionId, year, period, serviceId, measureId, breakdown, value, status}) => [regionId, year, period, serviceId, measureId, ...Object.values(breakdown).filter((part) => part !== 'total'), value ?? status].join(' '));
export const findings = (made: ImportPlan): string[] => made.findings.map(({weight, sheet, row, message}) => `${weight} ${sheet}${row === undefined ? '' : `:${row}`} ${message}`);
