import type {Loaded} from '../problems';
import {readDataDir} from '../readYaml';
import {idProblems, validateAll} from '../validate';
import {regionFaults} from './rules';
import {regionSchema, type Region} from './schema';

/** Reads and validates `data/wilayah`. */
export function loadRegions(root: string): Loaded<Region> {
  const {records, problems} = readDataDir(root, 'data/wilayah');
  const {valid, problems: faults} = validateAll(regionSchema, records);
  return {
    items: valid.map(({value}) => value),
    problems: [...problems, ...faults, ...records.flatMap(idProblems), ...regionFaults(root, valid)],
    checked: records.length,
  };
}
