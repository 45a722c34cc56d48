/** Bundles the code that runs in the browser, as the site's own build would: minified, each engine apart. */
import {mkdirSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {loadEsbuild} from '../../../cli/esbuild';
import type {Engine} from './engines';

const HERE = join('bench', 'search', 'scale', 'drivers');
const PAGE = (engine: Engine): string => `<!doctype html><html lang="id"><meta charset="utf-8"><title>${engine}</title><link rel="icon" href="data:,"><script type="module" src="/${engine}/driver.js"></script>`;

/** MiniSearch is published in parts: its code and its stemmer become one file. */
const MINI_ENTRY = `import MiniSearch from 'minisearch';
import {stemmer} from '@orama/stemmers/indonesian';
import {setUp} from ${JSON.stringify(resolve(HERE, 'minisearchClient.ts'))};
export const {load, create} = setUp(MiniSearch, stemmer);`;

/**
 * Writes page, driver and client code of each engine to `folder/ENGINE`.
 * @param peers folder of `installPeers`; unneeded when only ours is bundled.
 */
export async function bundle(folder: string, engines: readonly Engine[], peers: string | undefined): Promise<void> {
  const esbuild = loadEsbuild();
  const common = {bundle: true, minify: true, target: 'es2022', logLevel: 'error', legalComments: 'none'};
  for (const engine of engines) {
    const target = join(folder, engine);
    mkdirSync(target, {recursive: true});
    writeFileSync(join(target, 'index.html'), PAGE(engine));
    await esbuild.build({...common, entryPoints: [join(HERE, `${engine === 'pustaka' ? 'ours' : engine}.ts`)], format: 'esm', outfile: join(target, 'driver.js')});
  }
  // The client names its worker `./worker.ts`; the bundler of the site puts another name there, here the name stays.
  await esbuild.build({...common, entryPoints: [join('src', 'search', 'worker.ts')], format: 'iife', outfile: join(folder, 'pustaka', 'worker.ts')});
  if (peers && engines.includes('minisearch')) {
    await esbuild.build({...common, stdin: {contents: MINI_ENTRY, resolveDir: peers, loader: 'ts'}, format: 'esm', outfile: join(folder, 'minisearch', 'klien.js')});
  }
}
