/** The 43 types of basic service as other features need them: names, sector, level, unit. `src/indicators` validates the records. */
import {isLevel, LEVELS, type Level} from '../levels';
import {readDataDir} from '../readYaml';
import {isSector, SECTORS, type Sector} from '../sectors';

/** One type of basic service of PP 2/2018. */
export interface Service {
  /** Id of the record, e.g. `kesehatan-kabkota-balita`. */
  readonly id: string;
  readonly sector: Sector;
  readonly level: Level;
  /** Place in the list of its sector and level, from 1. */
  readonly order: number;
  readonly name: string;
  readonly nameEn: string;
  /** Office that typically carries it. */
  readonly office: string;
  /** Other words for it, for matching what an office's spreadsheet says. */
  readonly aliases: readonly string[];
  /** What the edition in force counts: orang, rumah, kejadian. Empty where it is not known. */
  readonly units: readonly string[];
}

function toService(data: unknown): Service[] {
  if (typeof data !== 'object' || data === null) return [];
  const {id, sektor, tingkat, urutan, nama, nama_en, alias, opd_pengampu, edisi} = data as Record<string, unknown>;
  if (typeof id !== 'string' || typeof sektor !== 'string' || typeof tingkat !== 'string' || !isSector(sektor) || !isLevel(tingkat)) return [];
  const office = (opd_pengampu as {nama?: unknown} | undefined)?.nama;
  const counted = (edisi as Record<string, {satuan?: unknown} | undefined> | undefined)?.['2021']?.satuan;
  const texts = (list: unknown): string[] => (Array.isArray(list) ? list.map(String) : []);
  return [{id, sector: sektor, level: tingkat, order: Number(urutan), name: String(nama), nameEn: String(nama_en), office: typeof office === 'string' ? office : '', aliases: texts(alias), units: texts(counted)}];
}

const place = ({sector, level, order}: Service): number => LEVELS.indexOf(level) * 1000 + SECTORS.indexOf(sector) * 100 + order;

/** The services in the order of level, sector and number. A broken record is left out here; `loadIndicators` reports it. */
export function loadServices(root: string): readonly Service[] {
  return readDataDir(root, 'data/indikator').records.flatMap(({data}) => toService(data)).sort((a, b) => place(a) - place(b));
}
