/** The indexes of the peers over the same pages, built by their own code. */
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {ExtractedPage} from '../../../../src/search/indexing/extract';
import {setUp, type MiniSearchClass} from '../drivers/minisearchClient';
import {importPeer} from '../../peers/install';
import {measureFolder, peakMb, type Build} from './report';

interface PagefindIndex {
  readonly addHTMLFile: (file: {readonly url: string; readonly content: string}) => Promise<{readonly errors: readonly string[]}>;
  readonly writeFiles: (options: {readonly outputPath: string}) => Promise<{readonly errors: readonly string[]}>;
}

interface PagefindModule {
  readonly createIndex: (options: object) => Promise<{readonly index?: PagefindIndex; readonly errors: readonly string[]}>;
  readonly close: () => Promise<unknown>;
}

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A page as a site would have it: one `h1`, a heading with an id above each section. */
const toHtml = ({title, sections}: ExtractedPage): string =>
  `<!doctype html><html lang="id"><head><title>${escape(title)}</title></head><body><main data-pagefind-body><h1>${escape(title)}</h1>${sections
    .map(({anchor, heading, text}) => `${heading ? `<h2 id="${anchor}">${escape(heading)}</h2>` : ''}<p>${escape(text)}</p>`)
    .join('')}</main></body></html>`;

const check = (errors: readonly string[]): void => {
  if (errors.length) throw new Error(`Pagefind: ${errors.join('; ')}`);
};

/** Pagefind through its Node interface, with Indonesian forced. */
export async function buildPagefind(pages: readonly ExtractedPage[], folder: string, peers: string): Promise<Build> {
  const {createIndex, close} = (await importPeer(peers, 'pagefind/lib/index.js')) as PagefindModule;
  const html = pages.map((page) => ({url: page.url, content: toHtml(page)}));
  const started = performance.now();
  const {index, errors} = await createIndex({forceLanguage: 'id'});
  check(errors);
  if (!index) throw new Error('Pagefind tidak membuat indeks.');
  for (let at = 0; at < html.length; at += 50) {
    const added = await Promise.all(html.slice(at, at + 50).map((file) => index.addHTMLFile(file)));
    check(added.flatMap((one) => one.errors));
  }
  check((await index.writeFiles({outputPath: folder})).errors);
  const seconds = (performance.now() - started) / 1000;
  const peak = peakMb();
  await close();
  return {seconds, peakMb: peak, ...measureFolder(folder)};
}

/** Snowball's Indonesian stemmer. */
export async function snowball(peers: string): Promise<(word: string) => string> {
  return ((await importPeer(peers, '@orama/stemmers/dist/id.js')) as {readonly stemmer: (word: string) => string}).stemmer;
}

/** MiniSearch, one document a page, titles stored. */
export async function buildMiniSearch(pages: readonly ExtractedPage[], folder: string, peers: string): Promise<Build> {
  mkdirSync(folder, {recursive: true});
  const mini = (await importPeer(peers, 'minisearch/dist/es/index.js')) as {readonly default: MiniSearchClass};
  const {create} = setUp(mini.default, await snowball(peers));
  const documents = pages.map(({url, title, sections}, id) => ({id, url, judul: title, subjudul: sections.map(({heading}) => heading).join('\n'), isi: sections.map(({text}) => text).join('\n')}));
  const started = performance.now();
  const index = create();
  index.addAll(documents);
  const text = JSON.stringify(index);
  const seconds = (performance.now() - started) / 1000;
  writeFileSync(join(folder, 'indeks.json'), text);
  return {seconds, peakMb: peakMb(), ...measureFolder(folder)};
}
