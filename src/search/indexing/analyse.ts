/**
 * From text to index terms by a lunr pipeline: stems by dictionary, then the one term of every name of several words that
 * begins at a token. What it learns on the way (words, and the terms that they mean) becomes the reader's table of words.
 */
import lunr from 'lunr';
import {readText, toLanguage, type Rules} from '../normalise';
import {citationTerms} from '../words/citations';
import {phraseAt, type Language, type Lexicon} from '../words/lexicon';
import {stem} from '../words/stem';
import {stemEnglish} from '../words/stemEnglish';
import {respell, respelledWords} from '../words/variants';

const STEMMERS: Record<Language, (word: string) => string> = {id: stem, en: stemEnglish};
/** Words of the longest name that is looked for. */
const LONGEST_NAME = 12;
const WORD = /^\p{L}{3,}$/u;

/** Names a function for lunr, which wants every part of a pipeline registered; each library has its own, under one name. */
function register(label: string, part: lunr.PipelineFunction): lunr.PipelineFunction {
  const registered = (lunr.Pipeline as unknown as {readonly registeredFunctions: Readonly<Record<string, unknown>>}).registeredFunctions;
  if (label in registered) return Object.assign(part, {label});
  lunr.Pipeline.registerFunction(part, label);
  return part;
}

/** Collects the words of a library while it makes their terms. */
export class Analyser {
  /** Terms that each word means: two where two languages read it differently. */
  readonly meanings = new Map<string, Set<string>>();
  /** Number of texts that have a word. */
  readonly counts = new Map<string, number>();
  private readonly stems: Record<Language, Map<string, string>> = {id: new Map(), en: new Map()};
  private readonly pipelines: Record<Language, lunr.Pipeline>;
  private readonly rules: Rules;

  constructor(private readonly lexicon: Lexicon) {
    this.rules = {respell, rewrites: lexicon.rewrites, kept: lexicon.acronyms};
    this.pipelines = {id: this.pipeline('id'), en: this.pipeline('en')};
  }

  private pipeline(language: Language): lunr.Pipeline {
    const pipeline = new lunr.Pipeline();
    const toStem: lunr.PipelineFunction = (token) => token.update((word) => this.toTerm(word, language));
    const addName: lunr.PipelineFunction = (token, at, tokens) => {
      if (!this.lexicon.phrases[language].has(token.toString())) return token;
      const name = phraseAt(this.lexicon, language, tokens.slice(at, at + LONGEST_NAME).map(String), 0);
      return name ? ([token, new lunr.Token(name.term, {})] as unknown as lunr.Token) : token;
    };
    pipeline.add(register('pustaka-akar', toStem), register('pustaka-nama', addName));
    return pipeline;
  }

  private stemOf(word: string, language: Language): string {
    return this.lexicon.acronyms.has(word) ? word : STEMMERS[language](word);
  }

  /** Stem of one word of a text by dictionary; abbreviations stay. */
  toTerm(word: string, language: Language): string {
    const known = this.stems[language].get(word);
    if (known !== undefined) return known;
    const term = this.stemOf(word, language);
    this.stems[language].set(word, term);
    this.meanings.set(word, (this.meanings.get(word) ?? new Set()).add(term));
    return term;
  }

  /** Adds the meanings of words in unofficial spelling, as far as the library has the official ones. */
  addSpellings(): void {
    const own = new Set([...this.meanings.values()].flatMap((terms) => [...terms]));
    for (const word of respelledWords()) {
      const term = this.stemOf(respell(word), 'id');
      if (own.has(term)) this.meanings.set(word, new Set([...(this.meanings.get(word) ?? []), term]));
    }
  }

  /** Index terms of a text: its stems, its names, its citations. */
  terms(text: string, lang: string): string[] {
    const language = toLanguage(lang);
    const {words, citations} = readText(text, language, this.rules);
    for (const word of new Set(words)) if (WORD.test(word)) this.counts.set(word, (this.counts.get(word) ?? 0) + 1);
    const tokens = this.pipelines[language].run(words.map((word) => new lunr.Token(word, {})));
    return [...tokens.map(String), ...citations.flatMap(citationTerms)];
  }
}
