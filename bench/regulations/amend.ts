/** `npm run bench -- regulations-amend FOLDER [--each]`: how many instructions of real amending acts are understood, and carried out where the folder holds the base text. */
import {readdirSync} from 'node:fs';
import {extname, join, relative} from 'node:path';
import {amend, type Amended} from '../../src/regulations/amend/apply';
import {readInstructions, type Instruction} from '../../src/regulations/amend/instruction';
import {parseRegulation} from '../../src/regulations/grammar/parse';
import type {ParsedRegulation} from '../../src/regulations/grammar/types';
import {readRegulationFile} from '../../src/regulations/import/read';
import type {Bench, Figure} from '../index';
import {read} from './read';

interface Text {
  readonly file: string;
  readonly text: string;
  readonly parsed: ParsedRegulation;
}

interface Pair {
  readonly base: Text;
  readonly amending: Text;
  readonly result: Amended;
}

function filesOf(folder: string): string[] {
  const found = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return found.filter((file) => ['.txt', '.md', '.html'].includes(extname(file))).sort();
}

async function readAll(folder: string): Promise<Text[]> {
  const texts: Text[] = [];
  for (const file of filesOf(folder)) {
    const text = await (extname(file) === '.html' ? readRegulationFile(file).then((one) => one.text) : read(file)).catch(() => undefined);
    if (text !== undefined) texts.push({file: relative(folder, file), text, parsed: parseRegulation(text)});
  }
  return texts;
}

const TITLE_ACT = /ATAS\s+(?:(?!NOMOR).)*NOMOR\s+(\S+)\s+TAHUN\s+(\d{4})/i;

/** Base texts in the folder: same kind, number and year as the title of the amending act names. */
function basesOf({parsed}: Text, all: readonly Text[]): Text[] {
  const match = TITLE_ACT.exec(parsed.heading.judul);
  const {jenis} = parsed.heading;
  return all.filter((one) => !one.parsed.amendment && one.parsed.heading.jenis === jenis && one.parsed.heading.nomor === match?.[1] && one.parsed.heading.tahun === Number(match[2]));
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((1000 * (whole - part)) / whole));

function figuresOf(acts: readonly {readonly instructions: readonly Instruction[]}[], pairs: readonly Pair[]): Omit<Figure, 'budget'>[] {
  const all = acts.flatMap(({instructions}) => instructions);
  const understood = all.filter(({problem}) => problem === undefined).length;
  const sum = (pick: (counts: Amended['counts']) => number): number => pairs.reduce((total, {result}) => total + pick(result.counts), 0);
  const tried = sum(({diterapkan, ragu, tidakDipahami}) => diterapkan + ragu + tidakDipahami);
  return [
    {name: 'peraturan perubahan', value: acts.length, unit: 'buah'},
    {name: 'perintah', value: all.length, unit: 'buah'},
    {name: 'perintah dipahami', value: understood, unit: 'buah'},
    {name: 'perintah dengan jumlah yang tidak cocok', value: all.filter(({miscounted}) => miscounted).length, unit: 'buah'},
    {name: 'perintah tidak dipahami', value: share(understood, all.length), unit: '‰'},
    {name: 'pasangan dengan naskah asal', value: pairs.length, unit: 'buah'},
    {name: 'perintah pada pasangan', value: tried, unit: 'buah'},
    {name: 'diterapkan', value: sum(({diterapkan}) => diterapkan), unit: 'buah'},
    {name: 'ragu', value: sum(({ragu}) => ragu), unit: 'buah'},
    {name: 'tidak dipahami pada pasangan', value: sum(({tidakDipahami}) => tidakDipahami), unit: 'buah'},
  ];
}

function listOf(acts: readonly (Text & {readonly instructions: readonly Instruction[]})[], pairs: readonly Pair[]): string {
  const unread = acts.flatMap(({file, instructions}) => instructions.filter(({problem}) => problem !== undefined).map(({line, problem = '', sentence}) => `${file}:${line} ${problem}\n    ${sentence}`));
  const left = pairs.flatMap(({amending, result}) => result.changes.filter(({outcome}) => outcome !== 'diterapkan').map(({line, target, outcome, reason = ''}) => `${amending.file}:${line} ${outcome} ${target} ${reason}`));
  return [...unread, ...left].join('\n');
}

const bench: Bench = async (budgets, args, print) => {
  const folder = args.find((arg) => !arg.startsWith('--'));
  if (folder === undefined) {
    print('Tanpa folder naskah tidak ada yang diukur. Beri folder yang memuat peraturan perubahan dan naskah asalnya.\n');
    return [];
  }
  const all = await readAll(folder);
  const acts = all.filter(({parsed}) => parsed.amendment).map((text) => ({...text, instructions: readInstructions(text.parsed)}));
  const pairs = acts.flatMap((amending) => basesOf(amending, all).map((base) => ({base, amending, result: amend(base.text, amending.text)})));
  if (args.includes('--each')) print(`${listOf(acts, pairs)}\n`);
  return figuresOf(acts, pairs).map((figure) => {
    const budget = budgets[figure.name]?.[figure.unit];
    return budget === undefined ? figure : {...figure, budget};
  });
};

export default bench;
