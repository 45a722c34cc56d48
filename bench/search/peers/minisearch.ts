/**
 * MiniSearch with a stemmer and stop words of the language; its usual options: prefix, fuzzy 0.2, fields boosted (the
 * best of the boosts tried on `latih`).
 */
import {bodyOf, headingsOf, NOTHING_TO_CLOSE, type OpenPeer} from './engine';
import {importPeer, PEER_VERSIONS} from './install';
import {loadLanguage} from './language';

interface MiniSearch {
  addAll(documents: readonly object[]): void;
  search(query: string): readonly {readonly url: string}[];
}

type MiniSearchClass = new (options: object) => MiniSearch;

export const openMiniSearch: OpenPeer = async ({folder, documents, locale}) => {
  const {default: Index} = (await importPeer(folder, 'minisearch/dist/es/index.js')) as {default: MiniSearchClass};
  const {stemmer, stopWords} = await loadLanguage(folder, locale);
  const stops = new Set(stopWords);
  const index = new Index({
    fields: ['title', 'keywords', 'headings', 'body'],
    storeFields: ['url'],
    processTerm: (term: string) => (stops.has(term.toLowerCase()) ? null : stemmer(term.toLowerCase())),
    searchOptions: {boost: {title: 8, keywords: 5, headings: 2}, prefix: true, fuzzy: 0.2},
  });
  index.addAll(documents.map((one) => ({id: one.id, url: one.url, title: one.title, keywords: one.keywords, headings: headingsOf(one), body: bodyOf(one)})));
  return {
    name: `MiniSearch ${PEER_VERSIONS.minisearch}`,
    search: (query, limit) => Promise.resolve(index.search(query).slice(0, limit).map(({url}) => url)),
    close: NOTHING_TO_CLOSE,
  };
};
