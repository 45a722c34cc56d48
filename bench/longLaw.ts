import {existsSync, readFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import type {Browser, Page} from 'playwright-core';
import {launchChromium} from '../cli/chromium';
import {parseRegulation} from '../src/regulations/grammar/parse';
import {renderRegulation} from '../src/regulations/text/html';
import type {Bench, Figure} from './index';
import {writeLongLaw} from './lawText';
import {replaceFragment} from './replaceFragment';
import {serveFolder} from './serve';

const ARTICLES = 400;
/** The page whose frame carries the long text: its address stays, so that its scripts take it for their own. */
const PATH = '/regulasi/model-perda-disabilitas/';
const SLOWER = 4;
const RUNS = 5;
/** Readers come by links into the middle: the browser must find the place among all the others. */
const ANCHOR = '#pasal-300-ayat-3';

interface Run {
  readonly blocking: number;
  readonly longest: number;
  readonly elements: number;
}

/** Tasks over 50 ms block; what they take beyond that adds up to the total blocking time. */
async function readTasks(page: Page): Promise<Run> {
  return page.evaluate(async () => {
    const tasks = await new Promise<PerformanceEntry[]>((resolve) => {
      const found: PerformanceEntry[] = [];
      new PerformanceObserver((list) => found.push(...list.getEntries())).observe({type: 'longtask', buffered: true});
      setTimeout(() => resolve(found), 3000);
    });
    const times = tasks.map(({duration}) => duration);
    return {blocking: times.reduce((sum, time) => sum + Math.max(0, time - 50), 0), longest: Math.max(0, ...times), elements: document.querySelectorAll('*').length};
  });
}

async function run(browser: Browser, address: string, width: number): Promise<Run> {
  const context = await browser.newContext({viewport: {width, height: 800}});
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', {rate: SLOWER});
  await page.goto(address + ANCHOR, {waitUntil: 'networkidle'});
  await page.waitForSelector('[aria-current="location"]', {state: 'attached'});
  const figures = await readTasks(page);
  await context.close();
  return figures;
}

/** The least of several runs: other work on the machine only ever adds time. */
async function runs(browser: Browser, address: string, name: string, width: number, budgets: Readonly<Record<string, number>>): Promise<Figure[]> {
  const all: Run[] = [];
  for (let index = 0; index < RUNS; index += 1) all.push(await run(browser, address, width));
  const figure = (key: keyof Run, label: string, unit: string): Figure => ({name: `${name}: ${label}`, value: Math.round(Math.min(...all.map((one) => one[key]))), unit, ...(budgets[key] === undefined ? {} : {budget: budgets[key]})});
  return [figure('blocking', 'waktu terhalang', 'ms'), figure('longest', 'tugas terlama', 'ms'), figure('elements', 'elemen', '')];
}

/** How heavy an act of 400 Pasal is for the reader: the same renderer, in a built page, on a processor four times slower. */
const bench: Bench = async (budgets) => {
  if (!existsSync(`build${PATH}index.html`)) throw new Error('build/ belum ada. Jalankan "npm run build" lebih dulu.');
  const source = writeLongLaw(ARTICLES);
  const fragment = renderRegulation(parseRegulation(source), {locale: 'id', findAct: () => undefined});
  const html = replaceFragment(readFileSync(`build${PATH}index.html`, 'utf8'), 'regulations/model-perda-disabilitas', fragment);
  const {origin, server} = await serveFolder('build', {[PATH]: html});
  const browser = await launchChromium();
  try {
    return [
      {name: 'naskah polos', value: gzipSync(source).length, unit: 'B gzip'},
      {name: 'halaman HTML', value: gzipSync(html).length, unit: 'B gzip', ...(budgets.halaman?.html === undefined ? {} : {budget: budgets.halaman.html})},
      ...(await runs(browser, origin + PATH, 'ponsel', 360, budgets.ponsel ?? {})),
      ...(await runs(browser, origin + PATH, 'layar lebar', 1280, budgets['layar lebar'] ?? {})),
    ];
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
};

export default bench;
