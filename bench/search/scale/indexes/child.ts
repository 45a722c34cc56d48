/** Builds one index in a process of its own, so that time and memory are only its own: `child.ts ENGINE SIZE FOLDER [PEERS]`. */
import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import type {Built} from '../engines';
import {generate} from '../library';
import {buildLunr, buildLunrFromText} from './lunr';
import {buildOurs, recordDocuments} from './ours';
import {buildMiniSearch, buildPagefind, snowball} from './peers';
import type {Build} from './report';

const RECORD = 'untuk-lunr.jsonl';

type Work = 'rekam' | Built;

const WORKS: Record<Work, (size: number, folder: string, peers: string) => Promise<Build | undefined>> = {
  pustaka: (size, folder) => buildOurs(generate(size).pages, join(folder, 'pustaka', 'data')),
  rekam: async (size, folder) => {
    await recordDocuments(generate(size).pages, join(folder, RECORD));
    return undefined;
  },
  lunr: (_size, folder) => buildLunr(join(folder, RECORD)),
  'lunr-teks': async (size, _folder, peers) => buildLunrFromText(generate(size).pages, await snowball(peers)),
  pagefind: (size, folder, peers) => buildPagefind(generate(size).pages, join(folder, 'pagefind', 'data'), peers),
  minisearch: (size, folder, peers) => buildMiniSearch(generate(size).pages, join(folder, 'minisearch', 'data'), peers),
};

const [work = '', size = '', folder = '', peers = ''] = process.argv.slice(2);
mkdirSync(folder, {recursive: true});
WORKS[work as Work](Number(size), folder, peers).then(
  (build) => void process.stdout.write(`${JSON.stringify(build ?? null)}\n`),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 1;
  },
);
