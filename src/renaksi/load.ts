import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {collectReferences, loadDirectory} from '../site/directory';
import type {Loaded, Problem} from '../site/problems';
import {readDataDir} from '../site/readYaml';
import {regionProblems} from '../site/regions/check';
import {loadRegions} from '../site/regions/load';
import {loadServices} from '../site/services/load';
import {readWorkbook} from '../site/sheets/readWorkbook';
import {idProblems, validateAll} from '../site/validate';
import {checkRenaksi, type Report} from './core/check';
import {findingText, type Finding} from './core/rule';
import {renaksiSchema, type RenaksiRecord} from './schema';

const DIR = 'data/renaksi';

/** A published action plan: its record, its table as it was understood, and the table as text. */
export interface Renaksi {
  readonly record: RenaksiRecord;
  /** Name of the region whose plan it is. */
  readonly region: string;
  readonly report: Report;
  readonly csv: string;
}

function toProblem(file: string, {row, column, ...finding}: Finding): Problem {
  const {rule, topic, grade, title, service, expected, found, hint} = finding;
  return {file, ...(row === undefined ? {} : {line: row}), ...(column === undefined ? {} : {field: column}), message: findingText({rule, topic, grade, title, ...(service ? {service} : {}), expected, found, hint})};
}

async function readTable(root: string, record: RenaksiRecord, region: string): Promise<{readonly item?: Renaksi; readonly problems: readonly Problem[]}> {
  const file = `${DIR}/${record.id}.csv`;
  if (!existsSync(join(root, file))) return {problems: [{file: `${DIR}/${record.id}.yml`, field: 'id', message: `tabelnya tidak ada: diharapkan berkas ${file}.`}]};
  const bytes = readFileSync(join(root, file));
  const report = checkRenaksi(await readWorkbook({name: `${record.id}.csv`, bytes: new Uint8Array(bytes)}), {file: `${record.id}.csv`, services: loadServices(root), level: record.tingkat});
  const [from, to] = record.periode;
  const {years} = report.plan;
  const period = years[0] === from && years.at(-1) === to ? [] : [{file, line: 1, field: 'Target', message: `diharapkan tahun ${from} sampai ${to} seperti periode pada berkas .yml, ditemukan ${years.join(', ') || 'tidak ada'}.`}];
  return {
    item: {record, region, report, csv: bytes.toString('utf8')},
    problems: [...report.fileProblems.map(({row, message}) => ({file, ...(row === undefined ? {} : {line: row}), message})), ...period, ...report.findings.filter(({grade}) => grade === 'perbaiki').map((finding) => toProblem(file, finding))],
  };
}

function orphans(root: string, ids: readonly string[]): Problem[] {
  const path = join(root, DIR);
  const tables = existsSync(path) ? readdirSync(path).filter((name) => name.endsWith('.csv')).map((name) => name.slice(0, -'.csv'.length)) : [];
  return tables.filter((id) => !ids.includes(id)).map((id) => ({file: `${DIR}/${id}.csv`, message: `keterangannya tidak ada: diharapkan berkas ${DIR}/${id}.yml.`}));
}

/** Reads and checks `data/renaksi`: one `.yml` and one `.csv` a plan, the table with the checks of the page and the command line. */
export async function loadRenaksi(root: string): Promise<Loaded<Renaksi>> {
  const {records, problems} = readDataDir(root, DIR);
  const {valid, problems: faults} = validateAll(renaksiSchema, records);
  const directory = loadDirectory(root);
  const regions = new Map(loadRegions(root).items.map(({id, nama}) => [id, nama]));
  const tables = await Promise.all(valid.map(({value}) => readTable(root, value, regions.get(value.daerah) ?? value.daerah)));
  return {
    items: tables.flatMap(({item}) => (item ? [item] : [])),
    problems: [
      ...problems,
      ...faults,
      ...records.flatMap((raw) => [...idProblems(raw), ...directory.check(raw, collectReferences(raw.data)), ...regionProblems(raw, [...regions.keys()])]),
      ...orphans(root, records.map(({id}) => id)),
      ...tables.flatMap((table) => table.problems),
    ],
    checked: records.length,
  };
}
