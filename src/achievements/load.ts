import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {collectReferences, loadDirectory, type Directory} from '../site/directory';
import {didYouMean} from '../site/ids';
import type {Loaded, Problem} from '../site/problems';
import {readDataDir, type RawRecord} from '../site/readYaml';
import {loadRegions} from '../site/regions/load';
import {loadServices} from '../site/services/load';
import {idProblems, validateAll} from '../site/validate';
import {readCsv, type Fault} from './csv';
import {derive} from './derive';
import {measureProblems, setProblems} from './meta';
import {checkFile} from './rules';
import {createContext, type Known} from './rules/context';
import {measureSchema, setSchema, type Measure, type SetMeta} from './schema';
import type {AchievementSet} from './types';

/** Reads and validates `data/ukuran`: what each figure means. */
export function loadMeasures(root: string): Loaded<Measure> {
  const {records, problems} = readDataDir(root, 'data/ukuran');
  const {valid, problems: faults} = validateAll(measureSchema, records);
  const directory = loadDirectory(root);
  return {
    items: valid.map(({value}) => value),
    problems: [
      ...problems,
      ...faults,
      ...records.flatMap((raw) => [...idProblems(raw), ...directory.check(raw, collectReferences(raw.data))]),
      ...measureProblems(valid),
    ],
    checked: records.length,
  };
}

function loadKnown(root: string, directory: Directory): Known {
  return {
    regions: new Map(loadRegions(root).items.map((one) => [one.id, one])),
    services: new Map(loadServices(root).map((one) => [one.id, one])),
    measures: new Map(loadMeasures(root).items.map((one) => [one.id, one])),
    sourceIds: new Set(directory.entries.filter(({kind}) => kind === 'sumber').map(({id}) => id)),
  };
}

const toProblem = (file: string) => ({line, column, message}: Fault): Problem => ({file, line, ...(column === undefined ? {} : {field: column}), message});

interface ReadSet {
  readonly set?: AchievementSet;
  readonly problems: readonly Problem[];
  readonly rows: number;
}

/** Reads the CSV beside a set's record and holds it against every rule. */
function readSet(root: string, meta: SetMeta, known: Known): ReadSet {
  const file = `data/capaian/${meta.id}.csv`;
  if (!existsSync(join(root, file))) return {problems: [{file: `data/capaian/${meta.id}.yml`, message: `berkas angka "${file}" tidak ada. Buat berkas itu, atau hapus keterangannya.`}], rows: 0};
  const text = readFileSync(join(root, file), 'utf8');
  const context = createContext({...known, meta, text, table: readCsv(text)});
  return {
    set: {meta, file, observations: [...context.figures, ...derive(context.figures, known.measures)]},
    problems: checkFile(context).map(toProblem(file)),
    rows: context.table.rows.length,
  };
}

/** A CSV without its record would be read by nobody. */
function orphanProblems(root: string, records: readonly RawRecord[]): Problem[] {
  const dir = join(root, 'data/capaian');
  const ids = records.map(({id}) => id);
  const names = existsSync(dir) ? readdirSync(dir).filter((name) => name.endsWith('.csv')) : [];
  return names
    .map((name) => name.replace(/\.csv$/, ''))
    .filter((id) => !ids.includes(id))
    .map((id) => ({file: `data/capaian/${id}.csv`, message: `berkas angka tanpa keterangan: "data/capaian/${id}.yml" tidak ada.${didYouMean(id, ids)}`}));
}

/**
 * Reads and validates `data/capaian`: each set with its figures, and the figures that follow from them.
 * @returns sets in the order of their file names; `checked` is the number of rows that were looked at.
 */
export function loadAchievements(root: string): Loaded<AchievementSet> {
  const {records, problems} = readDataDir(root, 'data/capaian');
  const {valid, problems: faults} = validateAll(setSchema, records);
  const directory = loadDirectory(root);
  const known = loadKnown(root, directory);
  const read = valid.map(({value}) => readSet(root, value, known));
  return {
    items: read.flatMap(({set}) => (set ? [set] : [])),
    problems: [
      ...problems,
      ...faults,
      ...records.flatMap((raw) => [...idProblems(raw), ...directory.check(raw, collectReferences(raw.data))]),
      ...setProblems(valid, known),
      ...orphanProblems(root, records),
      ...read.flatMap((one) => one.problems),
    ],
    checked: read.reduce((sum, {rows}) => sum + rows, 0),
  };
}
