/** `npm run bench -- search [--tanpa-pembanding] [--meleset]`: answers of the built search beside its peers, and its size; with `--scale`, see scale/. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Bench, Figure} from '../index';
import {addressesOf, builtDocuments} from './documents';
import {missingAddresses, readJudged, type Half, type Judged} from './judged';
import {measureHostile} from './hostile';
import {summarise} from './metrics';
import {openPeers} from './peers';
import type {Engine} from './peers/engine';
import {measureScale, readOptions, readSizes} from './scale/index';
import {openOurs, runEngine, type Run} from './run';
import {measureSize} from './size';
import {inHalf, renderEngines, renderMisses, renderRules} from './table';

/** How far nDCG@10 is to stand above the best peer. */
const LEAD = 0.08;

const SITES = [
  {locale: 'id', file: 'judged.tsv', title: 'Situs Indonesia', name: ''},
  {locale: 'en', file: 'judged-en.tsv', title: 'Situs Inggris', name: ', situs Inggris'},
] as const;

interface Runs {
  readonly ours: Run;
  /** With the same titles and texts as ours. */
  readonly peers: readonly Run[];
  /** With other names, region, sector and year as well. */
  readonly named: readonly Run[];
}

async function runAll(engines: readonly Engine[], judged: readonly Judged[]): Promise<Run[]> {
  const runs: Run[] = [];
  for (const engine of engines) {
    runs.push(await runEngine(engine, judged));
    await engine.close();
  }
  return runs;
}

async function runSite({locale, file}: (typeof SITES)[number], alone: boolean): Promise<Runs> {
  const documents = builtDocuments(process.cwd(), locale);
  const judged = readJudged(readFileSync(join('bench', 'search', file), 'utf8'));
  const missing = missingAddresses(judged, addressesOf(documents));
  if (missing.length) throw new Error(`bench/search/${file}: perbaiki alamat berikut atau bangun ulang situs.\n${missing.join('\n')}`);
  return {
    ours: await runEngine(await openOurs(process.cwd(), locale), judged),
    peers: alone ? [] : await runAll(await openPeers(documents, locale, false), judged),
    named: alone ? [] : await runAll(await openPeers(documents, locale, true), judged),
  };
}

const thousandths = (value: number): number => Math.round(1000 * value);

type Row = readonly [name: string, value: number, unit: string];

/** Figures of one site; misses and shortfalls, because a budget is an upper bound. */
function figuresOf({ours, peers, named}: Runs, half: Half | 'semua', name: string): Row[] {
  const ndcgOf = ({pages}: Run): number => summarise(inHalf(pages, half)).ndcg;
  const {ndcg, first, firstThree, nothing} = summarise(inHalf(ours.pages, half));
  const short = (label: string, runs: readonly Run[]): Row[] => (runs.length ? [[`${label}${name}`, thousandths(Math.max(...runs.map(ndcgOf)) + LEAD - ndcg), '‰']] : []);
  return [
    [`meleset dari peringkat 1${name}`, thousandths(1 - first), '‰'],
    [`meleset dari tiga teratas${name}`, thousandths(1 - firstThree), '‰'],
    [`tanpa hasil${name}`, thousandths(nothing), '‰'],
    [`nDCG@10 kurang dari 1${name}`, thousandths(1 - ndcg), '‰'],
    ...short('nDCG@10 kurang dari pembanding + 80', peers),
    ...short('nDCG@10 kurang dari pembanding bernama + 80', named),
  ];
}

const bench: Bench = async (budgets, args, print) => {
  const sizes = readSizes(args);
  if (sizes) return measureScale(sizes, readOptions(args), print);
  const rows: Row[] = [];
  for (const site of SITES) {
    const runs = await runSite(site, args.includes('--tanpa-pembanding'));
    print(renderEngines(`${site.title}, halaman (jangkar dilepas)`, [runs.ours, ...runs.peers, ...runs.named], ({pages}) => pages));
    print(renderEngines(`${site.title}, dengan jangkar, hanya mesin ini`, [runs.ours], ({parts}) => parts));
    print(renderRules(runs.ours, runs.peers));
    if (args.includes('--meleset')) print(renderMisses(inHalf(runs.ours.parts, 'latih')));
    rows.push([`pertanyaan ternilai${site.name}`, runs.ours.pages.length, 'buah'], ...figuresOf(runs, 'semua', site.name));
    if (site.locale === 'id') rows.push(...figuresOf(runs, 'uji', ', bagian uji'));
  }
  const queries = readJudged(readFileSync(join('bench', 'search', 'judged.tsv'), 'utf8')).map(({query}) => query);
  const data = join(process.cwd(), 'build', 'cari', 'data');
  rows.push(...(await measureSize(data, queries)), ...(await measureHostile(data)));
  return rows.map(([name, value, unit]): Figure => {
    const budget = budgets[name]?.[unit];
    return {name, value, unit, ...(budget === undefined ? {} : {budget})};
  });
};

export default bench;
