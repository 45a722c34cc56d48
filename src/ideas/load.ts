import {collectReferences, loadDirectory} from '../site/directory';
import type {Loaded} from '../site/problems';
import {readDataDir} from '../site/readYaml';
import {regionProblems} from '../site/regions/check';
import {loadRegions} from '../site/regions/load';
import {idProblems, validateAll} from '../site/validate';
import {ideaSchema, type Idea} from './schema';

/** Reads and validates `data/ide`, and holds its ids against the directory and `data/wilayah`. */
export function loadIdeas(root: string): Loaded<Idea> {
  const {records, problems} = readDataDir(root, 'data/ide');
  const {valid, problems: faults} = validateAll(ideaSchema, records);
  const directory = loadDirectory(root);
  const regions = loadRegions(root).items.map(({id}) => id);
  return {
    items: valid.map(({value}) => value).sort((a, b) => a.judul.localeCompare(b.judul, 'id')),
    problems: [
      ...problems,
      ...faults,
      ...records.flatMap((raw) => [...idProblems(raw), ...directory.check(raw, collectReferences(raw.data)), ...regionProblems(raw, regions)]),
    ],
    checked: records.length,
  };
}
