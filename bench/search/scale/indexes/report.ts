/** What a building child process tells its parent. */
import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';

export interface Build {
  readonly seconds: number;
  /** Processor seconds of all threads, where all the work is in one process. */
  readonly cpu?: number;
  /** Peak memory of the process and the programs that it started, the library included. */
  readonly peakMb: number;
  readonly files: number;
  readonly bytes: number;
  readonly gzip: number;
}

/** Peak memory of a program that this process started, where the system tells it. */
function peakOfChildren(): number {
  try {
    const statuses = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map((pid) => readFileSync(`/proc/${pid}/status`, 'utf8'));
    const own = statuses.filter((text) => Number(/^PPid:\s+(\d+)/m.exec(text)?.[1]) === process.pid);
    return own.reduce((sum, text) => sum + Number(/^VmHWM:\s+(\d+)/m.exec(text)?.[1] ?? 0), 0) / 1024;
  } catch {
    return 0;
  }
}

export const peakMb = (): number => Math.round(process.resourceUsage().maxRSS / 1024 + peakOfChildren());

/** Files below a folder, their bytes, and their bytes as a host sends them. */
export function measureFolder(folder: string): Pick<Build, 'files' | 'bytes' | 'gzip'> {
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).map((name) => join(folder, name)).filter((file) => statSync(file).isFile());
  const packed = (file: string): number => (/\.(json|js|css|html|txt)$/.test(file) ? gzipSync(readFileSync(file), {level: 6}).length : statSync(file).size);
  return {files: files.length, bytes: files.reduce((sum, file) => sum + statSync(file).size, 0), gzip: files.reduce((sum, file) => sum + packed(file), 0)};
}
