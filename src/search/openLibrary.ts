/** Opens the search data: the browser's worker reads it with `fetch`, `pustaka search` from disk. */
import {FORMAT, type IndexFile, type Manifest, type PagesFile, type TextsFile, type WordsFile} from './library';
import {openMatcher, type Matcher} from './matcher';
import {buildLexicon, type Language, type Lexicon} from './words/lexicon';

/** Reads one file beside the manifest and parses it. */
type ReadJson = (name: string) => Promise<unknown>;

export interface Library extends PagesFile {
  readonly locale: Language;
  readonly pageMatcher: Matcher;
  readonly sectionMatcher: Matcher;
  readonly words: WordsFile['words'];
  readonly lexicon: Lexicon;
  /** Text of a section; fetched when a result shows it. */
  readonly text: (section: number) => Promise<string>;
}

function memoize<T>(load: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (key) => {
    const pending = known.get(key) ?? load(key);
    known.set(key, pending);
    pending.catch(() => known.delete(key));
    return pending;
  };
}

/** @throws when a file is missing or written by another version of the site. */
export async function openLibrary(read: ReadJson): Promise<Library> {
  const manifest = (await read('manifest.json')) as Manifest;
  if (manifest.format !== FORMAT) throw new Error(`Format indeks ${manifest.format}, diharapkan ${FORMAT}. Muat ulang halaman.`);
  const {files, textsPerFile} = manifest;
  const [matching, sectionIndex, display, vocabulary] = (await Promise.all([files.matching, files.sections, files.pages, files.words].map(read))) as [IndexFile, IndexFile, PagesFile, WordsFile];
  const texts = memoize(async (name) => (await read(name)) as TextsFile);
  return {
    ...display,
    locale: manifest.locale === 'en' ? 'en' : 'id',
    pageMatcher: openMatcher(matching),
    sectionMatcher: openMatcher(sectionIndex),
    words: vocabulary.words,
    lexicon: buildLexicon(vocabulary.names),
    text: async (section) => (await texts(files.texts[Math.floor(section / textsPerFile)] ?? ''))[section % textsPerFile] ?? '',
  };
}
