/** Rules between the records of `data/ukuran` and `data/capaian`. Messages are Indonesian, for editors. */
import {didYouMean} from '../site/ids';
import type {Problem} from '../site/problems';
import type {RawRecord} from '../site/readYaml';
import type {Known} from './rules/context';
import type {Measure, SetMeta} from './schema';

interface Read<T> {
  readonly raw: RawRecord;
  readonly value: T;
}

function fault({raw}: Read<unknown>, path: readonly PropertyKey[], message: string): Problem {
  const line = raw.lineOf(path);
  return {file: raw.file, ...(line === undefined ? {} : {line}), field: path.map(String).join('.'), message};
}

interface Link {
  readonly id: string;
  readonly path: readonly PropertyKey[];
  /** The two are added or compared, so that they need one unit. */
  readonly sameUnitAs?: Measure | undefined;
}

function linksOf(measure: Measure, byId: ReadonlyMap<string, Measure>): Link[] {
  const {pembilang, penyebut, bagian, paling_banyak} = measure;
  return [
    ...(pembilang ? [{id: pembilang, path: ['pembilang'], sameUnitAs: byId.get(penyebut ?? '')}] : []),
    ...(penyebut ? [{id: penyebut, path: ['penyebut']}] : []),
    ...(bagian ?? []).map(({ukuran}, index) => ({id: ukuran, path: ['bagian', index, 'ukuran']})),
    ...(paling_banyak ? [{id: paling_banyak, path: ['paling_banyak'], sameUnitAs: measure}] : []),
  ];
}

/** Measures that a measure rests on exist and share its unit; no measure rests on itself. */
export function measureProblems(all: readonly Read<Measure>[]): Problem[] {
  const byId = new Map(all.map(({value}) => [value.id, value]));
  return all.flatMap((one) =>
    linksOf(one.value, byId).flatMap(({id, path, sameUnitAs}) => {
      const other = byId.get(id);
      if (!other) return [fault(one, path, `ukuran "${id}" tidak ada di data/ukuran.${didYouMean(id, byId.keys())}`)];
      if (id === one.value.id) return [fault(one, path, `ukuran "${id}" tidak dapat dihitung dari dirinya sendiri.`)];
      if (sameUnitAs && sameUnitAs.satuan !== other.satuan) return [fault(one, path, `satuan "${other.satuan}" pada "${id}" tidak sama dengan satuan "${sameUnitAs.satuan}". Keduanya tidak dapat dibandingkan.`)];
      return [];
    }),
  );
}

function unknown(one: Read<SetMeta>, ids: readonly string[], path: (index: number) => readonly PropertyKey[], known: Iterable<string>, folder: string): Problem[] {
  const list = [...known];
  return ids.flatMap((id, index) => (list.includes(id) ? [] : [fault(one, path(index), `"${id}" tidak ada di ${folder}.${didYouMean(id, list)}`)]));
}

/** Regions, measures, services and dimensions that a set's record names exist. */
export function setProblems(all: readonly Read<SetMeta>[], {regions, measures, services}: Known): Problem[] {
  return all.flatMap((one) => {
    const {wilayah, ukuran, disagregasi, seri_terputus} = one.value;
    const used = new Set(ukuran.flatMap((id) => measures.get(id)?.disagregasi ?? []));
    return [
      ...unknown(one, wilayah, (index) => ['wilayah', index], regions.keys(), 'data/wilayah'),
      ...unknown(one, ukuran, (index) => ['ukuran', index], measures.keys(), 'data/ukuran'),
      ...unknown(one, disagregasi.map(({id}) => id), (index) => ['disagregasi', index, 'id'], used, 'kunci disagregasi ukuran mana pun di kumpulan ini'),
      ...seri_terputus.flatMap((entry, index) => [
        ...unknown(one, [entry.layanan], () => ['seri_terputus', index, 'layanan'], services.keys(), 'data/indikator'),
        ...unknown(one, entry.ukuran, (at) => ['seri_terputus', index, 'ukuran', at], ukuran, 'kunci ukuran kumpulan ini'),
        ...unknown(one, entry.wilayah ? [entry.wilayah] : [], () => ['seri_terputus', index, 'wilayah'], wilayah, 'kunci wilayah kumpulan ini'),
      ]),
    ];
  });
}
