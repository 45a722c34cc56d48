/** Memory of another process, as the system counts it. */
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';

const PAGE = 4096;

/** Resident bytes; 0 where the system does not tell (Windows: there only the heap limit holds). */
export function residentBytes(pid: number): number {
  try {
    if (process.platform === 'linux') return Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1] ?? 0) * PAGE;
    if (process.platform === 'darwin') return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], {encoding: 'utf8'})) * 1024;
  } catch {
    return 0;
  }
  return 0;
}
