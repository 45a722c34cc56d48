import {didYouMean} from '../ids';
import type {Problem} from '../problems';
import type {RawRecord} from '../readYaml';

interface RegionReference {
  readonly id: string;
  readonly path: readonly PropertyKey[];
}

/** Region ids of a record: every key `daerah` (an id) or `lintas_daerah` (a list of ids), at any depth. */
function collectRegions(data: unknown, path: readonly PropertyKey[] = []): RegionReference[] {
  if (Array.isArray(data)) return data.flatMap((item, index) => collectRegions(item, [...path, index]));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    const here = [...path, key];
    if (key === 'daerah' && typeof value === 'string') return [{id: value, path: here}];
    if (key === 'lintas_daerah' && Array.isArray(value)) {
      return value.flatMap((id, index) => (typeof id === 'string' ? [{id, path: [...here, index]}] : []));
    }
    return collectRegions(value, here);
  });
}

/** Problems of a record that names a region which `data/wilayah` has not got. */
export function regionProblems(raw: RawRecord, known: readonly string[]): Problem[] {
  return collectRegions(raw.data)
    .filter(({id}) => !known.includes(id))
    .map(({id, path}) => {
      const line = raw.lineOf(path);
      return {
        file: raw.file,
        ...(line === undefined ? {} : {line}),
        field: path.map(String).join('.'),
        message: `wilayah "${id}" tidak ada di data/wilayah.${didYouMean(id, known)}`,
      };
    });
}
