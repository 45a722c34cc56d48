/** Works in a process of its own, so that time and memory are only its own: `child.ts WORK SIZE FOLDER [PEERS]`. */
import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import type {ExtractedPage} from '../../../../src/search/indexing/extract';
import type {Built} from '../engines';
import {generate} from '../library';
import {withOurPipeline, withReadyTerms, withSnowball} from './lunr';
import {buildOurs, ours} from './ours';
import {buildMiniSearch, buildPagefind, snowball} from './peers';
import {measureTime, race, type Contestant} from './race';
import {peakMb, type Build} from './report';

/** Once and alone, for its memory. */
const alone = (contestant: Contestant, pages: readonly ExtractedPage[]): Build => ({...measureTime(contestant(pages)), peakMb: peakMb(), files: 0, bytes: 0, gzip: 0});

const WORKS: Record<Built | 'bandingkan', (pages: readonly ExtractedPage[], folder: string, peers: string) => unknown> = {
  pustaka: (pages, folder) => buildOurs(pages, join(folder, 'pustaka', 'data')),
  lunr: (pages) => alone(withOurPipeline, pages),
  'lunr-siap': (pages) => alone(withReadyTerms, pages),
  'lunr-snowball': async (pages, _folder, peers) => alone(withSnowball(await snowball(peers)), pages),
  bandingkan: async (pages, _folder, peers) => race(pages, {pustaka: ours, lunr: withOurPipeline, 'lunr-siap': withReadyTerms, ...(peers ? {'lunr-snowball': withSnowball(await snowball(peers))} : {})}),
  pagefind: (pages, folder, peers) => buildPagefind(pages, join(folder, 'pagefind', 'data'), peers),
  minisearch: (pages, folder, peers) => buildMiniSearch(pages, join(folder, 'minisearch', 'data'), peers),
};

async function main([work = '', size = '', folder = '', peers = '']: readonly string[]): Promise<void> {
  mkdirSync(folder, {recursive: true});
  const told = await WORKS[work as Built](generate(Number(size)).pages, folder, peers);
  process.stdout.write(`${JSON.stringify(told)}\n`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
