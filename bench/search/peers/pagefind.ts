/** Pagefind: indexed through its Node API with the language forced, asked through its own browser code in Chromium. */
import {extname} from 'node:path';
import {launchChromium} from '../../../cli/chromium';
import type {PeerDocument} from '../documents';
import type {Engine, OpenPeer} from './engine';
import {importPeer, PEER_VERSIONS} from './install';

interface PagefindService {
  createIndex(options: object): Promise<{readonly index?: PagefindIndex; readonly errors: readonly string[]}>;
  close(): Promise<unknown>;
}

interface PagefindIndex {
  addHTMLFile(file: {readonly url: string; readonly content: string}): Promise<{readonly errors: readonly string[]}>;
  getFiles(): Promise<{readonly files: readonly {readonly path: string; readonly content: Uint8Array}[]}>;
}

const ORIGIN = 'http://pembanding.invalid';
const TYPES: Readonly<Record<string, string>> = {'.js': 'text/javascript', '.json': 'application/json', '.html': 'text/html'};

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** A page as Pagefind's guide wants it: headings as headings; other names weigh 5, as in our index. */
function toHtml({title, keywords, description, sections}: PeerDocument, locale: string): string {
  const parts = sections.map(({anchor, heading, text}) => `${heading ? `<h2 id="${escape(anchor)}">${escape(heading)}</h2>` : ''}<p>${escape(text)}</p>`);
  return `<!doctype html><html lang="${locale}"><head><title>${escape(title)}</title></head><body><main data-pagefind-body><h1>${escape(title)}</h1><p data-pagefind-weight="5">${escape(keywords)}</p><p>${escape(description)}</p>${parts.join('')}</main></body></html>`;
}

async function buildFiles(service: PagefindService, documents: readonly PeerDocument[], locale: string): Promise<Map<string, Uint8Array>> {
  const {index, errors} = await service.createIndex({forceLanguage: locale});
  if (!index) throw new Error(`Pagefind tidak dapat mengindeks: ${errors.join(' ')}`);
  for (const one of documents) {
    const {errors: failed} = await index.addHTMLFile({url: one.url, content: toHtml(one, locale)});
    if (failed.length) throw new Error(`Pagefind menolak ${one.url}: ${failed.join(' ')}`);
  }
  const {files} = await index.getFiles();
  await service.close();
  return new Map(files.map(({path, content}) => [`/pagefind/${path}`, content]));
}

/** Its addresses of results; as text, because it runs in the page. */
const ask = (query: string, limit: number): string => `(async () => {
  const pagefind = await import('/pagefind/pagefind.js');
  const {results} = await pagefind.search(${JSON.stringify(query)});
  return (await Promise.all(results.slice(0, ${limit}).map((one) => one.data()))).map(({raw_url, url}) => raw_url ?? url);
})()`;

export const openPagefind: OpenPeer = async ({folder, documents, locale}): Promise<Engine> => {
  const files = await buildFiles((await importPeer(folder, 'pagefind/lib/index.js')) as PagefindService, documents, locale);
  const browser = await launchChromium();
  const page = await browser.newPage();
  await page.route(`${ORIGIN}/**`, async (route) => {
    const path = decodeURIComponent(new URL(route.request().url()).pathname);
    const body = path === '/' ? Buffer.from(`<!doctype html><html lang="${locale}"><title>-</title></html>`) : files.get(path);
    await route.fulfill(body ? {body: Buffer.from(body), contentType: TYPES[extname(path) || '.html'] ?? 'application/octet-stream'} : {status: 404});
  });
  await page.goto(`${ORIGIN}/`);
  return {
    name: `Pagefind ${PEER_VERSIONS.pagefind}`,
    search: async (query, limit) => page.evaluate<string[]>(ask(query, limit)),
    close: () => browser.close(),
  };
};
