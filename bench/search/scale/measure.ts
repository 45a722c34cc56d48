/** Measures one size: builds every index, then asks them in the browser. */
import {join} from 'node:path';
import type {Browser} from 'playwright-core';
import {measureCold, type Cold} from './browser/cold';
import {openHost} from './browser/host';
import {measureWarm, type Warm} from './browser/warm';
import {buildIn, compareIn} from './indexes/run';
import type {Build} from './indexes/report';
import {bundle} from './bundle';
import {LABELS, LUNR, type Built, type Engine} from './engines';
import {generate} from './library';
import {coldQueries, writeQueries, type Query} from './library/queries';
import {measureShape, type Shape} from './library/shape';
import type {Remember} from './results';

export interface Measured {
  readonly size: number;
  readonly shape: Shape;
  readonly queries: readonly Query[];
  readonly builds: Partial<Readonly<Record<Built, Build>>>;
  readonly cold: Partial<Readonly<Record<Engine, readonly Cold[]>>>;
  readonly warm: Partial<Readonly<Record<Engine, Warm>>>;
}

export interface Setting {
  /** Where indexes and bundles are written. */
  readonly folder: string;
  readonly engines: readonly Engine[];
  readonly peers: string | undefined;
  readonly browser: Browser;
  readonly remember: Remember;
  readonly print: (text: string) => void;
}

interface Asked {
  readonly shape: Shape;
  readonly queries: readonly Query[];
}

function prepare(size: number): Asked {
  const library = generate(size);
  return {shape: measureShape(library.pages), queries: writeQueries(library)};
}

/** Memory and files of each alone; the times of ours and of lunr's builder from the comparison in one process. */
async function measureBuilds(size: number, own: string, {engines, peers, remember, print}: Omit<Setting, 'folder' | 'browser'>): Promise<Measured['builds']> {
  const builds: Partial<Record<Built, Build>> = {};
  for (const work of [...engines, ...LUNR.filter((one) => peers !== undefined || one !== 'lunr-snowball')]) {
    print(`${size} halaman: membangun indeks, ${LABELS[work]} …\n`);
    builds[work] = await remember(`${size} bangun ${work}`, () => buildIn(work, size, own, peers));
  }
  print(`${size} halaman: membandingkan waktu bangun …\n`);
  const times = await remember(`${size} bangun bandingkan`, () => compareIn(size, own, peers));
  return Object.fromEntries(Object.entries(builds).map(([work, build]) => [work, {...build, ...times[work as Built]}]));
}

export async function measureSize(size: number, {folder, engines, peers, browser, remember, print}: Setting): Promise<Measured> {
  const own = join(folder, String(size));
  print(`\n${size} halaman: membuat pustaka …\n`);
  const {shape, queries} = await remember(`${size} bentuk`, () => Promise.resolve(prepare(size)));
  const builds = await measureBuilds(size, own, {engines, peers, remember, print});
  await bundle(own, engines, peers);
  const host = await openHost(Object.fromEntries(engines.map((engine) => [engine, join(own, engine)])));
  const cold: Partial<Record<Engine, Cold[]>> = {};
  const warm: Partial<Record<Engine, Warm>> = {};
  try {
    for (const engine of engines) {
      print(`${size} halaman: bertanya kepada ${LABELS[engine]} …\n`);
      cold[engine] = await remember(`${size} dingin ${engine}`, () => measureCold(browser, host, engine, coldQueries(queries)));
      warm[engine] = await remember(`${size} hangat ${engine}`, () => measureWarm(browser, host, engine, queries));
    }
  } finally {
    host.close();
  }
  return {size, shape, queries, builds, cold, warm};
}
