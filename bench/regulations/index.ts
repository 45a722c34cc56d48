/** `npm run bench -- regulations [FOLDER] [--each] [--other FILE] [--read .pdf]`: the grammar against a folder of texts with a truth table. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Bench, Figure} from '../index';
import {measure, missesOf} from './measure';
import {choose, read} from './read';
import {measureScaling} from './scaling';
import {renderEach, renderTable, scoreAll, scoreField, scoreStructure, type Outcome, type Score} from './table';
import {FIELD_KEYS, FIELDS, readOther, readTruth, type Facts, type Field, type TruthRow} from './truth';

function optionOf(args: readonly string[], name: string): string | undefined {
  const at = args.indexOf(name);
  return at < 0 ? undefined : args[at + 1];
}

const offeredBy = (facts: Facts): ReadonlySet<Field> => new Set(FIELD_KEYS.filter((field) => facts[field] !== undefined));

function compareOther(row: TruthRow, other: ReadonlyMap<string, Facts>): Pick<Outcome, 'other'> {
  const found = row.files.map((file) => other.get(file)).find((facts) => facts !== undefined);
  const offered = offeredBy(found ?? {});
  const misses = missesOf(row.facts, found).filter(({field}) => !found || offered.has(field));
  return other.size > 0 ? {other: {misses, offered}} : {};
}

/** Reads and parses every document of a folder. A document that nothing can read stays in, as a miss. */
export async function measureFolder(folder: string, other: ReadonlyMap<string, Facts>, wanted?: readonly string[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const row of readTruth(readFileSync(join(folder, 'truth.tsv'), 'utf8'))) {
    const file = choose(row.files, wanted);
    const text = file === undefined ? undefined : await read(join(folder, file)).catch(() => undefined);
    const measured = text === undefined ? undefined : measure(text);
    outcomes.push({file: file ?? row.files[0] ?? '', truth: row.facts, ...(measured ? {measured} : {}), misses: missesOf(row.facts, measured?.facts), ...compareOther(row, other)});
  }
  return outcomes;
}

const missRate = ({right, of}: Score): number => (of === 0 ? 0 : Math.round((1000 * (of - right)) / of));

function figuresOf(outcomes: readonly Outcome[]): Omit<Figure, 'budget'>[] {
  const lost = outcomes.filter(({measured}) => measured && measured.covered !== measured.characters).length;
  return [
    {name: 'dokumen', value: outcomes.length, unit: 'buah'},
    ...FIELD_KEYS.map((field) => ({name: `${FIELDS[field]} meleset`, value: missRate(scoreField(outcomes, field)), unit: '‰'})),
    {name: 'BAB, Pasal, atau ayat meleset', value: missRate(scoreStructure(outcomes)), unit: '‰'},
    {name: 'dokumen tidak seluruhnya benar', value: missRate(scoreAll(outcomes)), unit: '‰'},
    {name: 'dokumen kehilangan huruf', value: lost, unit: 'buah'},
  ];
}

const bench: Bench = async (budgets, args, print) => {
  const values = new Set([optionOf(args, '--other'), optionOf(args, '--read')]);
  const folder = args.find((arg) => !arg.startsWith('--') && !values.has(arg));
  const otherFile = optionOf(args, '--other');
  const wanted = optionOf(args, '--read')?.split(',');
  const other = otherFile === undefined ? new Map<string, Facts>() : readOther(readFileSync(otherFile, 'utf8'));
  const outcomes = folder === undefined ? [] : await measureFolder(folder, other, wanted);
  if (folder === undefined) print('Tanpa folder naskah: hanya kecepatan yang diukur. Beri folder yang memuat truth.tsv.\n');
  else print(`${renderTable(outcomes)}\n${args.includes('--each') ? `\n${renderEach(outcomes)}\n` : ''}`);
  const figures = [...(folder === undefined ? [] : figuresOf(outcomes)), ...measureScaling()];
  return figures.map((figure) => {
    const budget = budgets[figure.name]?.[figure.unit];
    return budget === undefined ? figure : {...figure, budget};
  });
};

export default bench;
