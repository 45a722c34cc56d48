/** Builds our index of a generated library, and writes down what lunr's builder was given. */
import {createWriteStream, mkdirSync, writeFileSync} from 'node:fs';
import {finished} from 'node:stream/promises';
import {dirname, join} from 'node:path';
import lunr from 'lunr';
import {buildIndex} from '../../../../src/search/indexing/buildIndex';
import type {ExtractedPage} from '../../../../src/search/indexing/extract';
import {readGlossary, toLexiconEntries} from '../../../../src/search/indexing/glossary';
import {measureFolder, peakMb, type Build} from './report';

type Files = AsyncIterable<readonly [string, string | Uint8Array]> | Iterable<readonly [string, string | Uint8Array]>;

const build = async (pages: readonly ExtractedPage[]): Promise<Files> => buildIndex(pages, toLexiconEntries(readGlossary(process.cwd())), 'id');

/** Time counts until the last file is there; writing to disk does not count. */
export async function buildOurs(pages: readonly ExtractedPage[], folder: string): Promise<Build> {
  mkdirSync(folder, {recursive: true});
  let started = performance.now();
  let spent = 0;
  for await (const [name, content] of await build(pages)) {
    spent += performance.now() - started;
    mkdirSync(dirname(join(folder, name)), {recursive: true});
    writeFileSync(join(folder, name), content);
    started = performance.now();
  }
  spent += performance.now() - started;
  return {seconds: spent / 1000, peakMb: peakMb(), ...measureFolder(folder)};
}

/** One line of the record: a builder with its settings, or a document for one. */
export type Recorded = {readonly builder: number; readonly fields: readonly (readonly [name: string, attributes: object])[]; readonly b: number} | {readonly builder: number; readonly document: object};

/** What of a builder is read; its fields are not in lunr's public types. */
interface BuilderState {
  readonly _fields: Readonly<Record<string, object>>;
  readonly _b: number;
}

/**
 * Builds once more, only to see every document that our build gives to lunr: whatever shape the engine has, lunr's own
 * builder is then timed with the same documents and the same tokens.
 * @throws when the engine gives lunr nothing: then there is nothing to be held beside.
 */
export async function recordDocuments(pages: readonly ExtractedPage[], file: string): Promise<void> {
  const out = createWriteStream(file);
  const numbers = new Map<lunr.Builder, number>();
  const add = lunr.Builder.prototype.add;
  const write = (line: Recorded): void => void out.write(`${JSON.stringify(line)}\n`);
  lunr.Builder.prototype.add = function record(this: lunr.Builder, document: object, attributes?: object): void {
    const known = numbers.get(this);
    const builder = known ?? numbers.size;
    if (known === undefined) {
      numbers.set(this, builder);
      const {_fields, _b} = this as unknown as BuilderState;
      write({builder, fields: Object.entries(_fields), b: _b});
    }
    write({builder, document});
    add.call(this, document, attributes ?? {});
  };
  try {
    for await (const file of await build(pages)) void file;
  } finally {
    lunr.Builder.prototype.add = add;
    out.end();
  }
  await finished(out);
  if (numbers.size === 0) throw new Error('Pembangun lunr tidak menerima satu dokumen pun: waktu pembanding tidak dapat diukur.');
}
