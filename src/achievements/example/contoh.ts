/** The invented set of the library, `data/capaian/contoh.csv`. */
import {readDataDir} from '../../site/readYaml';
import {loadRegions} from '../../site/regions/load';
import {loadServices, type Service} from '../../site/services/load';
import {validateAll} from '../../site/validate';
import {setSchema} from '../schema';
import {writeCsv} from '../write';
import {makeFigures} from './make';

/** Seed of the published example; another seed gives another province. */
const SEED = 592021;

/** People who live in the invented regions. */
const PEOPLE: Readonly<Record<string, number>> = {contoh: 1_180_000, 'kabupaten-contoh': 342_000, misal: 87_000, 'kota-contoh': 214_000, 'kota-umpama': 61_000};

export const EXAMPLE_FILE = 'data/capaian/contoh.csv';

/**
 * Text of `data/capaian/contoh.csv`, made from `contoh.yml`, the services and the seed.
 * @throws when `data/capaian/contoh.yml` is missing or has faults; `pustaka check` names them.
 */
export function makeExample(root: string): string {
  const {valid} = validateAll(setSchema, readDataDir(root, 'data/capaian', /^contoh\.yml$/).records);
  const meta = valid[0]?.value;
  if (!meta) throw new Error('data/capaian/contoh.yml tidak ada atau belum benar. Jalankan "pustaka check" untuk melihat kesalahannya.');
  const places = new Map(loadRegions(root).items.map((region) => [region.id, region]));
  const regions = meta.wilayah.map((id) => ({id, level: (places.get(id)?.tingkat === 'provinsi' ? 'provinsi' : 'kabupaten-kota') as Service['level'], people: PEOPLE[id] ?? 50_000}));
  return writeCsv(meta, makeFigures({meta, seed: SEED, regions, services: loadServices(root)}));
}
