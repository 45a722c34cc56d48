/**
 * Our normalisation set up as lunr's guide sets up any language: a tokenizer that makes a token of every word, and a
 * pipeline whose parts run on every token. Nothing is remembered between words. A test holds our build to its terms.
 */
import lunr from 'lunr';
import {createPipeline, stemmer} from '../../../../src/search/indexing/pipeline';
import {readText} from '../../../../src/search/normalise';
import {citationTerms} from '../../../../src/search/words/citations';
import {phraseAt, type Language, type Lexicon} from '../../../../src/search/words/lexicon';
import {respell} from '../../../../src/search/words/variants';

/** Words of the longest name that is looked for. */
const LONGEST_NAME = 12;

/** Tokens of one text or of several: words in their indexed spelling, then citations. */
export function plainTokenizer(lexicon: Lexicon, language: Language): (field: string | readonly string[], metadata?: object) => lunr.Token[] {
  const rules = {respell, rewrites: lexicon.rewrites, kept: lexicon.acronyms};
  return (field, metadata) =>
    [field].flat().flatMap((text) => {
      const {words, citations} = readText(text, language, rules);
      return [...words, ...citations.flatMap(citationTerms)].map((word) => new lunr.Token(word, {...metadata}));
    });
}

/** Stems, and behind the first word of a name the one term of the name. */
export function plainPipeline(lexicon: Lexicon, language: Language): lunr.Pipeline {
  const addName: lunr.PipelineFunction = (token, at, tokens) => {
    if (!lexicon.phrases[language].has(token.toString())) return token;
    const name = phraseAt(lexicon, language, tokens.slice(at, at + LONGEST_NAME).map(String), 0);
    return name ? ([token, new lunr.Token(name.term, {})] as unknown as lunr.Token) : token;
  };
  return createPipeline({'pustaka-akar-biasa': stemmer(lexicon, language), 'pustaka-nama-biasa': addName});
}
