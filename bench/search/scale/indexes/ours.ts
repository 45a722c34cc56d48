/** Builds our index of a generated library, and writes down what lunr's builder was given. */
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import lunr from 'lunr';
import {buildIndex} from '../../../../src/search/indexing/buildIndex';
import type {ExtractedPage} from '../../../../src/search/indexing/extract';
import {readGlossary, toLexiconEntries} from '../../../../src/search/indexing/glossary';
import type {LexiconEntry} from '../../../../src/search/words/lexicon';
import type {Contestant} from './race';
import {measureFolder, peakMb, type Build} from './report';

export const names = (): LexiconEntry[] => toLexiconEntries(readGlossary(process.cwd()));

const build = (pages: readonly ExtractedPage[]): ReadonlyMap<string, string> => buildIndex(pages, names(), 'id');

/** All of it, from the pages to the last file as text. */
export const ours: Contestant = (pages) => () => build(pages);

/** Time counts until the last file is there; writing to disk does not count. */
export function buildOurs(pages: readonly ExtractedPage[], folder: string): Build {
  const started = performance.now();
  const files = build(pages);
  const seconds = (performance.now() - started) / 1000;
  for (const [name, content] of files) {
    mkdirSync(dirname(join(folder, name)), {recursive: true});
    writeFileSync(join(folder, name), content);
  }
  return {seconds, peakMb: peakMb(), ...measureFolder(folder)};
}

/**
 * Builds once more, only to see every document that our build gives to lunr: whatever shape the engine has, lunr's own
 * builder is then timed with the same documents and the same tokens, each document under a reference of its own.
 * @throws when the engine gives lunr nothing: then there is nothing to be held beside.
 */
export function recordDocuments(pages: readonly ExtractedPage[]): object[] {
  const documents: object[] = [];
  const {add} = lunr.Builder.prototype;
  lunr.Builder.prototype.add = function record(this: lunr.Builder, document: object, attributes?: object): void {
    documents.push({...document, id: String(documents.length)});
    add.call(this, document, attributes ?? {});
  };
  try {
    build(pages);
  } finally {
    lunr.Builder.prototype.add = add;
  }
  if (documents.length !== pages.length) throw new Error(`Pembangun lunr menerima ${documents.length} dokumen untuk ${pages.length} halaman: waktu pembanding tidak dapat diukur.`);
  return documents;
}
