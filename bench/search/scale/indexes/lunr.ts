/** lunr's own builder: over the documents and tokens of our build, and over the pages as text. Nothing is written. */
import {createReadStream} from 'node:fs';
import {createInterface} from 'node:readline';
import lunr from 'lunr';
import type {ExtractedPage} from '../../../../src/search/indexing/extract';
import {STOP_WORDS} from '../../../../src/search/words/stopWords';
import type {Recorded} from './ours';
import {peakMb, type Build} from './report';

interface Work {
  readonly builder: lunr.Builder;
  readonly documents: object[];
}

function open({fields, b}: Extract<Recorded, {readonly b: number}>): Work {
  const builder = new lunr.Builder();
  builder.ref('id');
  builder.b(b);
  for (const [name, attributes] of fields) builder.field(name, attributes);
  return {builder, documents: []};
}

/** @param file what `recordDocuments` wrote. */
export async function buildLunr(file: string): Promise<Build> {
  const works = new Map<number, Work>();
  for await (const text of createInterface({input: createReadStream(file)})) {
    const line = JSON.parse(text) as Recorded;
    if ('b' in line) works.set(line.builder, open(line));
    else works.get(line.builder)?.documents.push(line.document);
  }
  const started = performance.now();
  for (const {builder, documents} of works.values()) {
    for (const document of documents) builder.add(document);
    builder.build();
  }
  return {seconds: (performance.now() - started) / 1000, peakMb: peakMb(), files: 0, bytes: 0, gzip: 0};
}

/** As a site would set lunr up for Indonesian: its tokenizer and trimmer, stop words, and a stemmer; one document a page. */
export function buildLunrFromText(pages: readonly ExtractedPage[], stemmer: (word: string) => string): Build {
  const documents = pages.map(({title, sections}, id) => ({id: String(id), judul: title, subjudul: sections.map(({heading}) => heading).join('\n'), isi: sections.map(({text}) => text).join('\n')}));
  const stem: lunr.PipelineFunction = (token) => token.update(stemmer);
  const stop = lunr.generateStopWordFilter([...STOP_WORDS.id]);
  lunr.Pipeline.registerFunction(stem, 'stem-id');
  lunr.Pipeline.registerFunction(stop, 'stop-id');
  const started = performance.now();
  const builder = new lunr.Builder();
  builder.pipeline.add(lunr.trimmer, stop, stem);
  builder.ref('id');
  for (const field of ['judul', 'subjudul', 'isi']) builder.field(field);
  for (const document of documents) builder.add(document);
  builder.build();
  return {seconds: (performance.now() - started) / 1000, peakMb: peakMb(), files: 0, bytes: 0, gzip: 0};
}
