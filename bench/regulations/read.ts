/** Reads one listed file into text that the grammar takes: a reader by extension. */
import {readFileSync} from 'node:fs';
import {extname} from 'node:path';
import {markdownToPlain} from '../../src/regulations/grammar/markdown';
import {readRegulationFile} from '../../src/regulations/import/read';

type Reader = (path: string) => Promise<string>;

const readText: Reader = (path) => Promise.resolve(readFileSync(path, 'utf8'));

const imported: Reader = async (path) => (await readRegulationFile(path)).text;

const READERS: Readonly<Record<string, Reader>> = {
  '.txt': readText,
  '.md': async (path) => markdownToPlain(await readText(path)),
  '.docx': imported,
  '.pdf': imported,
  '.html': imported,
};

/** Extensions in the order in which they are preferred. */
export const READABLE = Object.keys(READERS);

/** The file to read among those listed for a document: the first of the wanted extensions that can be read. */
export function choose(files: readonly string[], wanted: readonly string[] = READABLE): string | undefined {
  return wanted.flatMap((extension) => files.filter((file) => extname(file).toLowerCase() === extension && READERS[extension] !== undefined)).at(0);
}

/** Text of a file. @throws when no reader knows its extension */
export function read(path: string): Promise<string> {
  const reader = READERS[extname(path).toLowerCase()];
  return reader ? reader(path) : Promise.reject(new Error(`Tidak ada pembaca untuk ${path}.`));
}
