/** `npm run bench -- search --scale 300,1000,3000,10000 [--tanpa-pembanding] [--lanjut]`: see README.md. */
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {launchChromium} from '../../../cli/chromium';
import type {Figure} from '../../index';
import {installPeers} from '../peers/install';
import {ENGINES, type Engine} from './engines';
import {toFigures, type Budgets} from './figures';
import {measureSize, type Measured} from './measure';
import {openResults} from './results';
import {renderMeasured, renderRatios} from './table';

export interface ScaleOptions {
  /** False measures ours alone, without the registry. */
  readonly peers: boolean;
  /** True goes on with a run that was cut off. */
  readonly resume: boolean;
}

/** One folder for each working copy, so that runs side by side do not meet. */
const FOLDER = join(tmpdir(), `pustaka-skala-${createHash('sha256').update(process.cwd()).digest('hex').slice(0, 8)}`);

/** Sizes of `--scale 300,1000`; undefined when it is not asked for. @throws when a size is no number of pages. */
export function readSizes(args: readonly string[]): number[] | undefined {
  const at = args.indexOf('--scale');
  if (at < 0) return undefined;
  const sizes = (args[at + 1] ?? '').split(',').map(Number);
  if (sizes.some((size) => !Number.isInteger(size) || size < 10)) throw new Error(`--scale memerlukan jumlah halaman, sedikitnya 10, dipisah koma: --scale 300,1000. Yang tertulis: "${args[at + 1] ?? ''}".`);
  return sizes.toSorted((a, b) => a - b);
}

export const readOptions = (args: readonly string[]): ScaleOptions => ({peers: !args.includes('--tanpa-pembanding'), resume: args.includes('--lanjut')});

const readBudgets = (): Budgets => (JSON.parse(readFileSync(join('bench', 'budgets.json'), 'utf8')) as Record<string, Budgets>)['search-scale'] ?? {};

/** Measures the sizes one after another; prints their tables and returns the figures of the largest. */
export async function measureScale(sizes: readonly number[], {peers: wanted, resume}: ScaleOptions, print: (text: string) => void): Promise<Figure[]> {
  const peers = wanted ? installPeers() : undefined;
  const engines: readonly Engine[] = wanted ? ENGINES : ['pustaka'];
  const remember = openResults(FOLDER, resume);
  const all: Measured[] = [];
  for (const size of sizes) {
    const browser = await launchChromium();
    try {
      const measured = await measureSize(size, {folder: FOLDER, engines, peers, browser, remember, print});
      print(renderMeasured(measured));
      all.push(measured);
    } finally {
      await browser.close();
    }
  }
  for (const measured of all) print(renderRatios(measured));
  return toFigures(all, readBudgets());
}
