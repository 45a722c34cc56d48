/** All peers over the same documents. */
import {toPeerDocuments} from '../documents';
import type {ExtractedPage} from '../../../src/search/indexing/extract';
import {openEasyops} from './easyops';
import type {Engine} from './engine';
import {installPeers} from './install';
import {openMiniSearch} from './minisearch';
import {openOrama} from './orama';
import {openPagefind} from './pagefind';

/**
 * Installs, indexes and opens every peer; the caller closes them.
 * @param names true to give peers also the other names that our index knows (`pustaka:alias`, region, sector, year) and
 * that no reader sees on the page; they would need an adapter of our making to get at them.
 * @throws when the registry cannot be reached or a peer cannot index: a table without a peer would look like a win.
 */
export async function openPeers(pages: readonly ExtractedPage[], locale: 'id' | 'en', names: boolean): Promise<Engine[]> {
  const documents = toPeerDocuments(pages).map((one) => (names ? one : {...one, keywords: ''}));
  const input = {folder: installPeers(), documents, locale};
  const engines: Engine[] = [];
  for (const open of [openPagefind, openMiniSearch, openOrama, openEasyops]) engines.push(await open(input));
  return names ? engines.map((engine) => ({...engine, name: `${engine.name} +nama`})) : engines;
}
