/** Clean sets of many shapes, made by the same code that makes the published example. */
import {derive} from '../../derive';
import {chance} from '../../example/random';
import {makeFigures, type ExampleRegion} from '../../example/make';
import {BY_SEX, PROFILES} from '../../example/profiles';
import {loadMeasures} from '../../load';
import {checkFile} from '../../rules';
import {createContext, type Known} from '../../rules/context';
import {readCsv, type Fault} from '../../csv';
import {setSchema, type SetMeta} from '../../schema';
import type {Observation} from '../../types';
import {writeCsv} from '../../write';
import {loadRegions} from '../../../site/regions/load';
import {loadServices, type Service} from '../../../site/services/load';
import {loadSources} from '../../../site/sources/load';

const ROOT = process.cwd();

export const KNOWN: Known = {
  regions: new Map(loadRegions(ROOT).items.map((one) => [one.id, one])),
  services: new Map(loadServices(ROOT).map((one) => [one.id, one])),
  measures: new Map(loadMeasures(ROOT).items.map((one) => [one.id, one])),
  sourceIds: new Set(loadSources(ROOT).items.map(({id}) => id)),
};

/** A set as its two files: the record and the CSV. */
export interface CleanSet {
  readonly meta: SetMeta;
  readonly text: string;
}

export function check({meta, text}: CleanSet): Fault[] {
  return checkFile(createContext({...KNOWN, meta, text, table: readCsv(text)}));
}

const REGIONS: readonly ExampleRegion[] = [
  {id: 'contoh', level: 'provinsi', people: 900_000},
  {id: 'kabupaten-contoh', level: 'kabupaten-kota', people: 240_000},
  {id: 'misal', level: 'kabupaten-kota', people: 9_000},
  {id: 'kota-contoh', level: 'kabupaten-kota', people: 120_000},
  {id: 'kota-umpama', level: 'kabupaten-kota', people: 30_000},
];
const COUNTS = ['sasaran', 'terlayani', 'mutu-perlu', 'mutu-terpenuhi', 'alokasi', 'realisasi'];
const SHARES = ['persen-penerima', 'persen-mutu', 'indeks-layanan', 'persen-serapan'];
const SEX = {id: 'jenis_kelamin', nama: 'Jenis kelamin', nama_en: 'Sex', lengkap: true, nilai: [{id: 'perempuan', nama: 'Perempuan', nama_en: 'Women'}, {id: 'laki-laki', nama: 'Laki-laki', nama_en: 'Men'}]};

function pickServices(seed: number, regions: readonly ExampleRegion[]): Service[] {
  const fitting = [...KNOWN.services.values()].filter(({level}) => regions.some((one) => one.level === level));
  const scored = fitting.map((service) => ({service, draw: chance(seed, 'service', service.id) - (BY_SEX.includes(service.id) || PROFILES[service.id]?.event ? 0.25 : 0)}));
  return scored.sort((a, b) => a.draw - b.draw).slice(0, 3).map(({service}) => service);
}

function metaOf(seed: number, regions: readonly ExampleRegion[], services: readonly Service[]): SetMeta {
  const [from, length] = [2018 + Math.floor(chance(seed, 'from') * 4), 3 + Math.floor(chance(seed, 'years') * 3)];
  const broken = services[Math.floor(chance(seed, 'broken') * services.length)];
  return setSchema.parse({
    id: `bersih-${seed}`, judul: 'Data rekaan uji', judul_en: 'Invented test data', keterangan: 'Angka rekaan untuk uji.', keterangan_en: 'Invented figures for tests.',
    fiktif: true, pembangkit: 'uji', lisensi: {nama: 'CC BY 4.0', alamat: 'https://creativecommons.org/licenses/by/4.0/'}, dirilis: '2026-11-22',
    tahun: {dari: from, sampai: from + length - 1}, periode: ['tw1', 'tw2', 'tw3', 'tw4'], wilayah: regions.map(({id}) => id),
    ukuran: chance(seed, 'shares') < 0.6 ? [...COUNTS, ...SHARES] : COUNTS, disagregasi: chance(seed, 'sex') < 0.75 ? [SEX] : [], lengkap: true,
    ...(chance(seed, 'final') < 0.7 ? {final_sampai: {tahun: from + length - 1, periode: 'tw2'}} : {}),
    ...(broken ? {seri_terputus: [{tahun: from + 1, layanan: broken.id, ukuran: ['terlayani'], alasan: 'Cara menghitung berubah.', alasan_en: 'The way of counting changed.'}]} : {}),
  });
}

const NOTED = ['tidak-berlaku', 'tidak-tersedia', 'perkiraan', 'direvisi'];

/** A share as an office would print it: with a note where its status needs one, without the mark of a break that the record does not list. */
function publish({regionId, year, period, serviceId, measureId, breakdown, value, status}: Observation, meta: SetMeta): Observation {
  const marked = status !== undefined && (status !== 'seri-terputus' || meta.seri_terputus.some(({ukuran}) => ukuran.includes(measureId)));
  return {regionId, year, period, ...(serviceId === undefined ? {} : {serviceId}), measureId, breakdown, value, ...(marked ? {status} : {}), ...(status && NOTED.includes(status) ? {note: 'Mengikuti angka asalnya.'} : {})};
}

/** The clean set of a seed. */
export function cleanSet(seed: number): CleanSet {
  const regions = REGIONS.filter(({id}) => chance(seed, 'region', id) < 0.5);
  const used = regions.length > 0 ? regions : REGIONS.slice(1, 3);
  const services = pickServices(seed, used);
  const meta = metaOf(seed, used, services);
  const figures = makeFigures({meta, seed, regions: used, services});
  const shares = derive(figures, KNOWN.measures).filter(({measureId}) => meta.ukuran.includes(measureId)).map((one) => publish(one, meta));
  return {meta, text: writeCsv(meta, [...figures, ...shares])};
}
