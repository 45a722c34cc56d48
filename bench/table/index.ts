/** `npm run bench -- table`: what a table page costs a reader, and how fast 2,000 rows sort and filter beside two peers. */
import type {Browser} from 'playwright-core';
import {launchChromium} from '../../cli/chromium';
import {FOLD} from '../../src/site/table/html/table';
import type {Bench, Figure} from '../index';
import {serveFolder} from '../serve';
import {ACTIONS, runOnce, SLOWER, type Action, type Subject, type Times} from './measure';
import {toPlain, writeModel, type PlainTable} from './model';
import {findTablePages, ourPage} from './ours';
import {openPeers} from './peers';
import {readWeights} from './weights';

const RUNS = 9;

type Budgets = Parameters<Bench>[0];

interface Opened {
  readonly subjects: readonly Subject[];
  readonly figures: readonly Figure[];
  readonly close: () => void;
}

/** Serves our built page with the measured table, and a page for each peer. */
async function openSubjects(args: readonly string[]): Promise<Opened> {
  const model = writeModel();
  const [table, [first]] = [toPlain(model), findTablePages()];
  if (!first) throw new Error('Tidak ada halaman bertabel di build/. Jalankan "npm run build" lebih dulu.');
  const peers = args.includes('--tanpa-pembanding') ? undefined : await openPeers(table);
  const pages = Object.fromEntries((peers?.pages ?? []).map(({html}, index) => [`/pembanding-${index}/`, html]));
  const {origin, server} = await serveFolder('build', {...pages, [first]: ourPage(first, model)});
  const find = '.tabel-data input[name=cari]';
  const ready = '.tabel-data thead button';
  return {
    subjects: [
      {name: 'kami, seperti dibuka', url: origin + first, find, ready, page: FOLD},
      {name: 'kami, semua baris terbuka', url: `${origin}${first}?baris=semua`, find, ready},
      ...(peers?.pages ?? []).map(({name, find: field, page}, index) => ({name, url: `${origin}/pembanding-${index}/`, find: field, ready: 'tbody tr', ...(page ? {page} : {})})),
    ],
    figures: Object.entries(peers?.weights ?? {}).map(([name, value]) => ({name: `${name}: kode tanpa React`, value, unit: 'B gz'})),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** All engines in turn, again and again, so that a slow spell of the machine meets each of them. */
async function runAll(browser: Browser, subjects: readonly Subject[], table: PlainTable, print: (text: string) => void): Promise<Map<string, Times[]>> {
  const times = new Map(subjects.map(({name}): [string, Times[]] => [name, []]));
  for (let run = 0; run < RUNS; run += 1) {
    for (const subject of subjects) times.get(subject.name)?.push(await runOnce(browser, subject, table));
    print(`putaran ${run + 1} dari ${RUNS}\n`);
  }
  return times;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Middle and worst of the runs. Budgets hold for the table as it opens. */
function toFigures(name: string, runs: readonly Times[], budgets: Budgets): Figure[] {
  return ACTIONS.flatMap((action: Action) => {
    const values = runs.map((one) => one[action]);
    const budget = budgets[`${name}: ${action}`]?.ms;
    return [
      {name: `${name}: ${action}, tengah`, value: Math.round(median(values)), unit: 'ms', ...(budget === undefined ? {} : {budget})},
      {name: `${name}: ${action}, terburuk`, value: Math.round(Math.max(...values)), unit: 'ms'},
    ];
  });
}

const bench: Bench = async (budgets, args, print) => {
  const {subjects, figures, close} = await openSubjects(args);
  const browser = await launchChromium();
  try {
    const weights = await readWeights(browser, budgets);
    print(`\nPeramban dibuat ${SLOWER} kali lebih lambat; ${RUNS} putaran, halaman baru setiap kali.\n`);
    const times = await runAll(browser, subjects, toPlain(writeModel()), print);
    return [...weights, ...figures, ...[...times].flatMap(([name, runs]) => toFigures(name, runs, budgets))];
  } finally {
    await browser.close();
    close();
  }
};

export default bench;
