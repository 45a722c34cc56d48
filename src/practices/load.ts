import {collectReferences, loadDirectory} from '../site/directory';
import type {Loaded} from '../site/problems';
import {readDataDir} from '../site/readYaml';
import {regionProblems} from '../site/regions/check';
import {loadRegions} from '../site/regions/load';
import {idProblems, validateAll} from '../site/validate';
import {practiceSchema, type Practice} from './schema';

/** Reads and validates `docs/praktik-baik`, and holds its ids against the directory and `data/wilayah`. */
export function loadPractices(root: string): Loaded<Practice> {
  const {records, problems} = readDataDir(root, 'docs/praktik-baik', /\.md$/);
  const {valid, problems: faults} = validateAll(practiceSchema, records);
  const directory = loadDirectory(root);
  const regions = loadRegions(root).items.map(({id}) => id);
  return {
    items: valid.map(({raw, value}) => ({...value, body: raw.body, file: raw.file})).sort((a, b) => a.judul.localeCompare(b.judul, 'id')),
    problems: [
      ...problems,
      ...faults,
      ...records.flatMap((raw) => [...idProblems(raw), ...directory.check(raw, collectReferences(raw.data)), ...regionProblems(raw, regions)]),
    ],
    checked: records.length,
  };
}
