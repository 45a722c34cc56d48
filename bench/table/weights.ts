/** Bytes of table pages: scripts over a plain page, HTML, downloads. */
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import type {Browser} from 'playwright-core';
import type {Bench, Figure} from '../index';
import {serveFolder} from '../serve';
import {findTablePages} from './ours';

/** A page with the frame of every page and nothing that needs a script of its own. */
const PLAIN = '/sumber/';

/** Scripts that a page has loaded once its table was sorted and nothing more comes, by address. */
async function scriptsOf(browser: Browser, origin: string, path: string): Promise<Map<string, number>> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}});
  const page = await context.newPage();
  const scripts = new Map<string, number>();
  page.on('response', (response) => {
    const {pathname} = new URL(response.url());
    if (pathname.endsWith('.js')) scripts.set(pathname, gzipSync(readFileSync(join('build', pathname))).length);
  });
  await page.goto(origin + path, {waitUntil: 'networkidle'});
  const head = page.locator('.tabel-data thead button').first();
  if (path !== PLAIN) await head.click();
  await page.waitForLoadState('networkidle');
  await context.close();
  return scripts;
}

async function addedScripts(browser: Browser, paths: readonly string[]): Promise<number> {
  const {origin, server} = await serveFolder('build');
  try {
    const plain = await scriptsOf(browser, origin, PLAIN);
    const added: number[] = [];
    for (const path of paths) {
      const more = [...(await scriptsOf(browser, origin, path))].filter(([name]) => !plain.has(name));
      added.push(more.reduce((sum, [, bytes]) => sum + bytes, 0));
    }
    return Math.max(...added);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** Files of a folder of the build and below, e.g. `data/capaian-contoh.xlsx`. */
function filesBelow(folder: string): string[] {
  if (!existsSync(join('build', folder))) return [];
  return readdirSync(join('build', folder), {withFileTypes: true}).flatMap((entry) => (entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)]));
}

/** Pages with the most of each kind stand for all: the longest table, and one short page. */
export async function readWeights(browser: Browser, budgets: Parameters<Bench>[0]): Promise<Figure[]> {
  const sizes = findTablePages().map((path) => ({path, bytes: gzipSync(readFileSync(join('build', path, 'index.html'))).length})).toSorted((a, b) => b.bytes - a.bytes);
  const [largest, smallest] = [sizes[0], sizes.at(-1)];
  if (!largest || !smallest) throw new Error('Tidak ada halaman bertabel di build/.');
  const limit = (name: string): object => (budgets[name]?.['B gz'] === undefined ? {} : {budget: budgets[name]['B gz']});
  return [
    {name: 'JavaScript tambahan halaman tabel', value: await addedScripts(browser, [...new Set([largest.path, smallest.path])]), unit: 'B gz', ...limit('JavaScript tambahan halaman tabel')},
    {name: 'HTML halaman tabel terbesar', value: largest.bytes, unit: 'B gz', ...limit('HTML halaman tabel terbesar')},
    {name: 'HTML halaman tabel tengah', value: sizes[Math.floor(sizes.length / 2)]?.bytes ?? 0, unit: 'B gz'},
    {name: 'halaman bertabel', value: sizes.length, unit: ''},
    ...filesBelow('data').map((file): Figure => ({name: file, value: statSync(join('build', file)).size, unit: 'B'})),
  ];
}
