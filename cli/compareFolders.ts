import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/** Relative paths of all files below a folder, sorted. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

function hash(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/** Compares two folders byte for byte; `different` names files that differ or stand in only one of them. */
export function compareFolders(a: string, b: string): {compared: number; different: string[]} {
  const inA = new Set(listFiles(a));
  const inB = new Set(listFiles(b));
  const all = [...new Set([...inA, ...inB])].sort();
  const same = (file: string): boolean => inA.has(file) && inB.has(file) && hash(join(a, file)) === hash(join(b, file));
  return {compared: all.length, different: all.filter((file) => !same(file))};
}
