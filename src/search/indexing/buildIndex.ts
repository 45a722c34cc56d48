/** From extracted pages to the files of the search data. Pure: the same pages give the same bytes. */
import {createHash} from 'node:crypto';
import {Analyser} from './analyse';
import {toTargets} from './citations';
import {toDocument, toFields, type Document} from './document';
import {addFacets, addPages, addWords, DISPLAY_SIZE, type Files} from './files';
import {markLists, orderDocuments, toRuns, toSuccessors} from './order';
import {SectionRowsOfTerms} from './sectionLines';
import {toTermLines} from './termLines';
import {SHARD_SIZE, toShards, type Shards} from './termShards';
import {Weigher} from './weigh';
import type {ExtractedPage} from './extract';
import {fileNames, FORMAT, type Manifest} from '../library';
import {toLanguage} from '../normalise';
import {buildLexicon, type Lexicon, type LexiconEntry} from '../words/lexicon';
import {STOP_WORDS} from '../words/stopWords';

interface Indexed {
  readonly weigher: Weigher;
  readonly sections: SectionRowsOfTerms;
}

/** Makes the terms of one page after another and gives them away; nobody keeps the words of all pages. */
function indexDocuments(documents: readonly Document[], analyser: Analyser): Indexed {
  const weigher = new Weigher();
  const sections = new SectionRowsOfTerms();
  documents.forEach((document, page) => {
    const fields = toFields(document, analyser);
    weigher.add(fields);
    sections.add(page, document, fields);
  });
  return {weigher, sections};
}

function addShards(files: Files, {terms, sections}: Shards): void {
  terms.forEach((text, shard) => files.set(fileNames.terms(shard), text));
  sections.forEach((text, shard) => files.set(fileNames.sections(shard), text));
}

/** A name that changes with the content, so that files can be cached for ever. */
function generationOf(files: Files): string {
  const hash = createHash('sha256');
  for (const [name, content] of files) hash.update(name).update('\0').update(content).update('\0');
  return hash.digest('hex').slice(0, 12);
}

function avoidedOf({rewrites}: Lexicon): Manifest['avoided'] {
  return rewrites.filter(({fromGlossary}) => fromGlossary).map(({from, to}) => [from.join(' '), to.join(' ')] as const);
}

/**
 * @param pages of one locale, in any order.
 * @param shardSize letters a term shard.
 * @returns path below the folder of the search data → content; `manifest.json` names the generation of the others.
 * @throws when there is not a single page: an empty index is a broken build, not an empty library.
 */
export function buildIndex(pages: readonly ExtractedPage[], names: readonly LexiconEntry[], locale: string, shardSize = SHARD_SIZE): Files {
  if (pages.length === 0) throw new Error('Indeks pencarian kosong: tidak ada satu pun halaman yang terbaca. Periksa src/search/indexing/extract.ts dan urutan plugin.');
  const lexicon = buildLexicon(names);
  const documents = orderDocuments(markLists(pages.map(toDocument)));
  const analyser = new Analyser(lexicon);
  const {weigher, sections} = indexDocuments(documents, analyser);
  analyser.addSpellings();
  const language = toLanguage(locale);
  const lines = toTermLines({terms: weigher.terms, postings: weigher.weigh(), meanings: analyser.meanings, lexicon, targets: toTargets(documents), locale: language});
  const shards = toShards(lines, (keys) => sections.lines(keys), shardSize);
  const files: Files = new Map();
  addShards(files, shards);
  addPages(files, documents, toSuccessors(documents));
  addFacets(files, documents);
  const letters = addWords(files, analyser.counts);
  const generation = generationOf(files);
  const kept = [...lexicon.acronyms].filter((word) => STOP_WORDS.id.has(word) || STOP_WORDS.en.has(word));
  const manifest: Manifest = {format: FORMAT, locale: language, generation, pages: documents.length, runs: toRuns(documents), shards: shards.borders, letters, displaySize: DISPLAY_SIZE, avoided: avoidedOf(lexicon), kept};
  const named = [...files].map(([name, content]): [string, string] => [`${generation}/${name}`, content]);
  return new Map([...named, ['manifest.json', JSON.stringify(manifest)]]);
}
