/** lunr's own builder, `add` for each document and `build`, from three starting points. Nothing is written. */
import lunr from 'lunr';
import {toDocument, toTexts} from '../../../../src/search/indexing/document';
import {orderDocuments} from '../../../../src/search/indexing/order';
import {createPipeline} from '../../../../src/search/indexing/pipeline';
import {createBuilder} from '../../../../src/search/indexing/weigh';
import {buildLexicon} from '../../../../src/search/words/lexicon';
import {STOP_WORDS} from '../../../../src/search/words/stopWords';
import {names, recordDocuments} from './ours';
import {plainPipeline, plainTokenizer} from './plain';
import type {Contestant} from './race';

const build = (builder: lunr.Builder, documents: readonly object[]): lunr.Index => {
  for (const document of documents) builder.add(document);
  return builder.build();
};

/** The documents of our build as lists of finished terms: no words to find, no stems to make, only to count and to weigh. */
export const withReadyTerms: Contestant = (pages) => {
  const documents = recordDocuments(pages);
  return () => build(createBuilder(), documents);
};

/** The documents of our build as texts, with our tokenizer and our pipeline run as lunr runs them. */
export const withOurPipeline: Contestant = (pages) => {
  const documents = orderDocuments(pages.map(toDocument)).map((document, id) => ({id: String(id), ...toTexts(document)}));
  return () => {
    const lexicon = buildLexicon(names());
    const builder = createBuilder();
    builder.tokenizer = plainTokenizer(lexicon, 'id') as typeof builder.tokenizer;
    builder.pipeline = plainPipeline(lexicon, 'id');
    return build(builder, documents);
  };
};

/** As a site would set lunr up for Indonesian: its tokenizer and trimmer, stop words, and a stemmer; one document a page. */
export const withSnowball = (stemmer: (word: string) => string): Contestant => (pages) => {
  const documents = pages.map(({title, sections}, id) => ({id: String(id), judul: title, subjudul: sections.map(({heading}) => heading).join('\n'), isi: sections.map(({text}) => text).join('\n')}));
  const pipeline = createPipeline({trimmer: lunr.trimmer, 'stop-id': lunr.generateStopWordFilter([...STOP_WORDS.id]), 'stem-id': (token) => token.update(stemmer)});
  return () => {
    const builder = new lunr.Builder();
    builder.pipeline = pipeline;
    builder.ref('id');
    for (const field of ['judul', 'subjudul', 'isi']) builder.field(field);
    return build(builder, documents);
  };
};
