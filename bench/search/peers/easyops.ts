/**
 * @easyops-cn/docusaurus-search-local: its published index builder and its own worker code. It cuts pages into titles,
 * headings, descriptions, keywords and contents; so do we, from the same documents. It offers no Indonesian.
 */
import {join} from 'node:path';
import type {PeerDocument} from '../documents';
import {NOTHING_TO_CLOSE, type OpenPeer} from './engine';
import {importPeer, PEER_VERSIONS} from './install';

const PACKAGE = '@easyops-cn/docusaurus-search-local';

interface Row {
  readonly i: number;
  readonly t: string;
  readonly u: string;
  readonly h?: string;
  readonly s?: string;
  readonly p?: number;
  readonly b?: readonly string[];
}

interface SearchWorker {
  search(baseUrl: string, context: string, input: string, limit: number): Promise<readonly {readonly document: Row}[]>;
}

interface Esbuild {
  build(options: object): Promise<{readonly outputFiles: readonly {readonly text: string}[]}>;
}

/** Its five lists, in its order: titles, headings, descriptions, keywords, contents (`scanDocuments.js`). */
function toRows(documents: readonly PeerDocument[]): Row[][] {
  const [titles, headings, descriptions, keywords, contents]: [Row[], Row[], Row[], Row[], Row[]] = [[], [], [], [], []];
  let id = 0;
  for (const {title, url, description, keywords: names, sections} of documents) {
    const p = ++id;
    titles.push({i: p, t: title, u: url, b: []});
    if (description) descriptions.push({i: p, t: description, s: title, u: url, p});
    if (names) keywords.push({i: p, t: names, s: title, u: url, p});
    for (const {anchor, heading, text} of sections) {
      const h = anchor ? `#${anchor}` : '';
      if (heading && heading !== title) headings.push({i: ++id, t: heading, u: url, h, p});
      if (text) contents.push({i: ++id, t: text, s: heading || title, u: url, h, p});
    }
  }
  return [titles, headings, descriptions, keywords, contents];
}

/** Files that its plugin would write for a site; distance 1 is its default. */
const constants = (language: readonly string[]): string => `export const searchIndexUrl='index.json', language=${JSON.stringify(language)}, removeDefaultStopWordFilter=[], fuzzyMatchingDistance=1;`;

let opened = 0;

/** Its worker, bundled; the message channel is left out, and `fetch` gives the index that was built here. */
async function bundleWorker(folder: string, language: readonly string[]): Promise<string> {
  const esbuild = (await importPeer(folder, 'esbuild/lib/main.js')) as Esbuild;
  const stubs: Readonly<Record<string, string>> = {comlink: 'export const expose = () => undefined;', constants: constants(language)};
  const plugin = {
    name: 'pembanding',
    setup(build: {onResolve: (filter: object, to: (args: {path: string}) => object) => void; onLoad: (filter: object, load: (args: {path: string}) => object) => void}): void {
      build.onResolve({filter: /^comlink$/}, () => ({path: 'comlink', namespace: 'pembanding'}));
      build.onResolve({filter: /^@generated\/.*generated-constants\.js$/}, () => ({path: 'constants', namespace: 'pembanding'}));
      build.onLoad({filter: /.*/, namespace: 'pembanding'} as object, ({path}) => ({contents: stubs[path] ?? '', loader: 'js'}));
    },
  };
  const entry = join(folder, 'node_modules', PACKAGE, 'dist/client/client/theme/worker.js');
  const {outputFiles} = await esbuild.build({entryPoints: [entry], bundle: true, format: 'esm', write: false, logLevel: 'error', plugins: [plugin], define: {fetch: 'globalThis.pembandingFetch', 'location.origin': '"http://pembanding.invalid"'}});
  return outputFiles[0]?.text ?? '';
}

export const openEasyops: OpenPeer = async ({folder, documents}) => {
  // A base address of its own each time: the worker keeps indexes by it, and its module is loaded once.
  const base = `/${(opened += 1)}/`;
  const {buildIndex} = (await importPeer(folder, `${PACKAGE}/dist/server/server/utils/buildIndex.js`)) as {buildIndex: (rows: readonly Row[][], options: object) => readonly object[]};
  const language = ['en'];
  const json = JSON.stringify(buildIndex(toRows(documents), {language, removeDefaultStopWordFilter: [], removeDefaultStemmer: false}));
  Object.assign(globalThis, {pembandingFetch: () => Promise.resolve({json: () => Promise.resolve(JSON.parse(json) as unknown)})});
  const source = await bundleWorker(folder, language);
  const {SearchWorker} = (await import(`data:text/javascript;base64,${Buffer.from(source).toString('base64')}`)) as {SearchWorker: new () => SearchWorker};
  const worker = new SearchWorker();
  await worker.search(base, '', 'spm', 1);
  return {
    name: `easyops ${PEER_VERSIONS[PACKAGE]}`,
    search: async (query, limit) => (await worker.search(base, '', query, limit)).map(({document}) => document.u + (document.h ?? '')),
    close: NOTHING_TO_CLOSE,
  };
};
