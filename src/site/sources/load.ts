import type {Loaded} from '../problems';
import {readDataDir} from '../readYaml';
import {idProblems, validateAll} from '../validate';
import {sourceSchema, type Source} from './schema';

/** Reads and validates `data/sumber`, sorted by title. */
export function loadSources(root: string): Loaded<Source> {
  const {records, problems} = readDataDir(root, 'data/sumber');
  const {valid, problems: faults} = validateAll(sourceSchema, records);
  return {
    items: valid.map(({value}) => value).sort((a, b) => a.judul.localeCompare(b.judul, 'id')),
    problems: [...problems, ...faults, ...records.flatMap(idProblems)],
    checked: records.length,
  };
}
