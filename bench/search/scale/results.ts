/** Measured parts on disk, so that a run that was cut off goes on where it stopped. */
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

interface Stored {
  readonly code: string;
  readonly parts: Record<string, unknown>;
}

const filesBelow = (folder: string): string[] => readdirSync(folder, {recursive: true, encoding: 'utf8'}).sort().map((name) => join(folder, name)).filter((file) => /\.tsx?$/.test(file) && statSync(file).isFile());

/** Changes with the engine and with this bench: figures of other code are never mixed in. */
function codeOf(root: string): string {
  const hash = createHash('sha256');
  for (const file of ['src/search', 'bench/search/scale'].flatMap((folder) => filesBelow(join(root, folder)))) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

/** Measures what is not there yet. */
export type Remember = <T>(name: string, measure: () => Promise<T>) => Promise<T>;

/**
 * @param folder for `hasil.json`. @param resume false starts anew.
 * @throws when a run of other code should be continued.
 */
export function openResults(folder: string, resume: boolean, root = process.cwd()): Remember {
  mkdirSync(folder, {recursive: true});
  const file = join(folder, 'hasil.json');
  const code = codeOf(root);
  const old = resume && existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Stored) : undefined;
  if (old && old.code !== code) throw new Error(`Hasil di ${file} berasal dari kode lain. Ulangi tanpa --lanjut.`);
  const parts = old?.parts ?? {};
  return async <T>(name: string, measure: () => Promise<T>): Promise<T> => {
    parts[name] ??= await measure();
    writeFileSync(file, JSON.stringify({code, parts}, null, 1));
    return parts[name] as T;
  };
}
