/** Orama with the stemmer and stop words that it publishes for the language; boosts are the best of those tried on `latih`. */
import {bodyOf, headingsOf, NOTHING_TO_CLOSE, type OpenPeer} from './engine';
import {importPeer, PEER_VERSIONS} from './install';
import {loadLanguage} from './language';

interface Orama {
  create(options: object): unknown;
  insertMultiple(index: unknown, documents: readonly object[]): Promise<unknown>;
  search(index: unknown, options: object): Promise<{readonly hits: readonly {readonly document: {readonly url: string}}[]}>;
}

const FIELDS = {title: 'string', keywords: 'string', headings: 'string', body: 'string'} as const;

export const openOrama: OpenPeer = async ({folder, documents, locale}) => {
  const orama = (await importPeer(folder, '@orama/orama/dist/esm/index.js')) as Orama;
  const {name: language, stemmer, stopWords} = await loadLanguage(folder, locale);
  const index = orama.create({schema: {url: 'string', ...FIELDS}, components: {tokenizer: {language, stemming: true, stemmer, stopWords}}});
  await orama.insertMultiple(index, documents.map((one) => ({url: one.url, title: one.title, keywords: one.keywords, headings: headingsOf(one), body: bodyOf(one)})));
  return {
    name: `Orama ${PEER_VERSIONS['@orama/orama']}`,
    search: async (term, limit) => {
      const {hits} = await orama.search(index, {term, limit, tolerance: 1, properties: Object.keys(FIELDS), boost: {title: 2, keywords: 2}});
      return hits.map(({document}) => document.url);
    },
    close: NOTHING_TO_CLOSE,
  };
};
