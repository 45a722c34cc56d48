/** Stemmer and stop words that the Orama project publishes for both languages (Snowball), for engines that bring none. */
import {importPeer} from './install';

export interface LanguageParts {
  readonly stemmer: (word: string) => string;
  readonly stopWords: readonly string[];
  /** As Orama calls it. */
  readonly name: 'indonesian' | 'english';
}

const FILES = {
  id: {name: 'indonesian', stemmer: '@orama/stemmers/dist/id.js', stopWords: '@orama/stopwords/dist/id.js'},
  en: {name: 'english', stemmer: '@orama/stemmers/dist/en.js', stopWords: '@orama/stopwords/dist/en.js'},
} as const;

/** Loads the parts of a locale. */
export async function loadLanguage(folder: string, locale: 'id' | 'en'): Promise<LanguageParts> {
  const {name, ...files} = FILES[locale];
  const {stemmer} = (await importPeer(folder, files.stemmer)) as {stemmer: LanguageParts['stemmer']};
  const {stopwords} = (await importPeer(folder, files.stopWords)) as {stopwords: readonly string[]};
  return {name, stemmer, stopWords: stopwords};
}
