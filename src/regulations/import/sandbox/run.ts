/** Reads a file in a child process that has no network, may open no file, and is ended when it takes too long or too much. */
import {spawn, type ChildProcess} from 'node:child_process';
import {readFileSync, statSync, type Stats} from 'node:fs';
import {basename} from 'node:path';
import {extensionOf} from '../detect';
import {ImportFault, MAX_BYTES} from '../types';
import type {Answer, Answered} from './answer';
import {compileWorker, type Compiled} from './compile';
import {residentBytes} from './memory';

/** Less than the 10 seconds and 512 MB that are promised, so that starting and reporting fit in. */
const LIMITS = {milliseconds: 7500, least: 1500, resident: 400e6, heapMegabytes: 256, answerBytes: 64e6, poll: 15} as const;

const SLOW = `Berkas ini tidak selesai dibaca dalam ${(LIMITS.milliseconds / 1000).toLocaleString('id-ID')} detik; pembacaan dihentikan. Pecah berkasnya, atau impor naskah tanpa lampirannya.`;
const LARGE = 'Berkas ini memakan memori terlalu banyak saat dibaca; pembacaan dihentikan. Pecah berkasnya, atau minta berkas dari sumber resminya.';
const CRASHED = 'Berkas ini tidak dapat dibaca: rusak, terpotong, atau tersusun tidak wajar. Unduh ulang berkasnya, lalu ulangi.';

/** A circle of links or a forbidden folder counts as missing. */
function lookUp(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** Bytes of a named file. @throws ImportFault for what is no plain file, or larger than any regulation */
function readInput(path: string): Uint8Array {
  const stats = lookUp(path);
  if (!stats) throw new ImportFault(`Berkas "${path}" tidak ditemukan. Periksa nama dan foldernya.`);
  if (!stats.isFile()) throw new ImportFault(`"${path}" bukan berkas biasa (folder, pipa, atau perangkat). Sebutkan satu berkas naskah.`);
  const most = Math.max(...Object.values(MAX_BYTES));
  if (stats.size > most) throw new ImportFault(`Berkas ini ${Math.round(stats.size / 1e6)} MB; batasnya ${most / 1e6} MB. Pecah berkasnya, atau impor naskah tanpa lampirannya.`);
  return readFileSync(path);
}

/** Node's switches for the child: read its own code and packages, nothing else; no writing, no programs, no threads. */
export function sandboxArguments({folder, packages}: Compiled): string[] {
  const permission = process.allowedNodeEnvironmentFlags.has('--permission') ? '--permission' : '--experimental-permission';
  return [permission, `--allow-fs-read=${folder}`, `--allow-fs-read=${packages}`, `--max-old-space-size=${LIMITS.heapMegabytes}`, '--max-semi-space-size=8', '--no-warnings'];
}

/** Ends the child when a limit is passed; the returned function gives the message, if one was. */
function guard(child: ChildProcess, milliseconds: number): () => string | undefined {
  let broken: string | undefined;
  const end = (message: string): void => {
    broken ??= message;
    child.kill('SIGKILL');
  };
  const timer = setTimeout(() => { end(SLOW); }, milliseconds);
  const poll = setInterval(() => {
    if (child.pid !== undefined && residentBytes(child.pid) > LIMITS.resident) end(LARGE);
  }, LIMITS.poll);
  child.once('close', () => {
    clearTimeout(timer);
    clearInterval(poll);
  });
  return () => broken;
}

function collect(child: ChildProcess, milliseconds: number): Promise<string> {
  const broken = guard(child, milliseconds);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    child.stdout?.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > LIMITS.answerBytes) child.kill('SIGKILL');
      else chunks.push(chunk);
    });
    child.once('error', reject);
    child.once('close', (code) => {
      const message = broken() ?? (code === 0 && size <= LIMITS.answerBytes ? undefined : CRASHED);
      if (message === undefined) resolve(Buffer.concat(chunks).toString('utf8'));
      else reject(new ImportFault(message));
    });
  });
}

/**
 * Reads and parses a file of unknown origin.
 * @param lines whose line numbers the report uses: those of the canonical text (`kanonis`), or, for text files, of the file (`asli`)
 * @param spent milliseconds that the command has already taken; they count against the ten seconds
 * @throws ImportFault with exactly one Indonesian message, in time
 */
export async function readInSandbox(path: string, lines: 'kanonis' | 'asli' = 'kanonis', spent = 0): Promise<Answered> {
  const start = performance.now() - spent;
  const bytes = readInput(path);
  const compiled = await compileWorker();
  const child = spawn(process.execPath, [...sandboxArguments(compiled), compiled.worker, `berkas.${extensionOf(basename(path))}`, lines], {env: {}, stdio: ['pipe', 'pipe', 'ignore'], windowsHide: true});
  child.stdin.on('error', () => undefined);
  child.stdin.end(bytes);
  const answer = JSON.parse(await collect(child, Math.max(LIMITS.least, LIMITS.milliseconds - (performance.now() - start)))) as Answer;
  if ('fault' in answer) throw new ImportFault(answer.fault);
  return answer;
}
