import {closeSync, openSync, renameSync, writeSync} from 'node:fs';
import {strToU8, Zip, ZipDeflate, ZipPassThrough} from 'fflate';

/** These are compressed already. */
const COMPRESSED = /\.(?:png|jpe?g|webp|woff2|xlsx|zip)$/;

export interface ZipWriter {
  readonly add: (name: string, content: string | Uint8Array) => void;
  /** Ends the file and puts it in its place. Returns its size. */
  readonly finish: () => number;
}

/**
 * Writes a zip file entry by entry, so that memory holds one of them at a time. The same entries in the same order give the
 * same bytes on every machine: every entry carries the same day, as local midnight, which is what zip stores.
 * @param day `YYYY-MM-DD`
 */
export function openZip(path: string, day: string): ZipWriter {
  const unfinished = `${path}.sebagian`;
  const file = openSync(unfinished, 'w');
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  const mtime = new Date(year, month - 1, date);
  let bytes = 0;
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    writeSync(file, chunk);
    bytes += chunk.length;
  });
  return {
    add: (name, content) => {
      const entry = COMPRESSED.test(name) ? new ZipPassThrough(name) : new ZipDeflate(name, {level: 9});
      entry.mtime = mtime;
      zip.add(entry);
      entry.push(typeof content === 'string' ? strToU8(content) : content, true);
    },
    finish: () => {
      zip.end();
      closeSync(file);
      renameSync(unfinished, path);
      return bytes;
    },
  };
}
