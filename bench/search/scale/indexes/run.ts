/** Starts the building child processes. */
import {spawn} from 'node:child_process';
import {rmSync} from 'node:fs';
import {join} from 'node:path';
import type {Built} from '../engines';
import type {Time} from './race';
import type {Build} from './report';

/** What our own part must be content with, in MB. */
const HEAP = 4096;

function runChild<Told>(work: Built | 'bandingkan', size: number, folder: string, peers: string): Promise<Told> {
  const child = spawn(process.execPath, [`--max-old-space-size=${HEAP}`, '--expose-gc', '--import', 'tsx', join('bench', 'search', 'scale', 'indexes', 'child.ts'), work, String(size), folder, peers], {stdio: ['ignore', 'pipe', 'inherit']});
  let text = '';
  child.stdout.on('data', (part: Buffer) => {
    text += part.toString();
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      // Pagefind's program may print before; the last line is ours.
      if (code === 0) resolve(JSON.parse(text.trim().split('\n').at(-1) ?? 'null') as Told);
      else reject(new Error(`Pembangunan indeks ${work} untuk ${size} halaman berhenti dengan kode ${code ?? '?'}.`));
    });
  });
}

/** @param folder of this size; the index goes to `ENGINE/data` below it. */
export function buildIn(work: Built, size: number, folder: string, peers = ''): Promise<Build> {
  if (!work.startsWith('lunr')) rmSync(join(folder, work, 'data'), {recursive: true, force: true});
  return runChild(work, size, folder, peers);
}

/** Times of ours and of lunr's builder, in turn in one process; Snowball's only with `peers`. */
export const compareIn = (size: number, folder: string, peers = ''): Promise<Partial<Record<Built, Time>>> => runChild('bandingkan', size, folder, peers);
