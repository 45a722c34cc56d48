/** Runs `pustaka import` as a person would, and measures the time and the memory of every process that it starts. */
import {spawn} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly milliseconds: number;
  /** Largest resident size of any one of its processes, bytes; 0 where the system has no /proc. */
  readonly peak: number;
}

const TSX = resolve('node_modules', 'tsx', 'dist', 'cli.mjs');
const CLI = resolve('cli', 'pustaka.ts');
const POLL = 20;

const readProc = (path: string): string => {
  try {
    return readFileSync(join('/proc', path), 'utf8');
  } catch {
    return '';
  }
};

function family(pid: number): number[] {
  const children = readProc(`${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);
  return [pid, ...children.flatMap(family)];
}

/** High-water mark of each process, as the kernel keeps it. */
function peakOf(pid: number): number {
  return Math.max(0, ...family(pid).map((one) => Number(/VmHWM:\s+(\d+) kB/.exec(readProc(`${one}/status`))?.[1] ?? 0) * 1024));
}

/** @param cwd project root in which the record would be written */
export function runImport(cwd: string, file: string, ...options: readonly string[]): Promise<Outcome> {
  const start = performance.now();
  const child = spawn(process.execPath, [TSX, CLI, 'import', file, '--id', 'perda-contoh-4-2025', '--date', '2025-05-07', '--write', ...options], {cwd});
  let peak = 0;
  const poll = setInterval(() => {
    peak = Math.max(peak, child.pid === undefined ? 0 : peakOf(child.pid));
  }, POLL);
  const output = {stdout: '', stderr: ''};
  child.stdout.on('data', (chunk: Buffer) => void (output.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => void (output.stderr += chunk.toString()));
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (code) => {
      clearInterval(poll);
      done({code, ...output, milliseconds: performance.now() - start, peak});
    });
  });
}
