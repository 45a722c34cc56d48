/**
 * From text to index terms: the stem of each word by a lunr pipeline, once a word of the library, and the one term of every
 * name of several words that begins at it. What it learns on the way (words, and the terms that they mean) becomes the
 * reader's table of words. A property test holds the terms to those of `readText` and of a pipeline that runs word by word.
 */
import {toLanguage, type Rules} from '../normalise';
import {citationTerms, mayBegin, parseCitations} from '../words/citations';
import {fold} from '../words/fold';
import type {Language, Lexicon, Phrase} from '../words/lexicon';
import {numeral} from '../words/roman';
import {stem} from '../words/stem';
import {respell, respelledWords} from '../words/variants';
import {createPipeline, stemmer} from './pipeline';
import type {Piece} from './pieces';
import {Vocabulary, type Word} from './vocabulary';

/** Words of the longest name that is looked for. */
const LONGEST_NAME = 12;
const WORD = /^\p{L}{3,}$/u;

/** Collects the words of a library while it makes their terms. */
export class Analyser {
  /** Terms that each word means: two where two languages read it differently. */
  readonly meanings = new Map<string, Set<string>>();
  private readonly vocabularies: Record<Language, Vocabulary>;
  /** Words in the order in which texts brought them. */
  private readonly met: Word[] = [];
  private texts = 0;

  constructor(private readonly lexicon: Lexicon) {
    const rules: Rules = {respell, rewrites: lexicon.rewrites, kept: lexicon.acronyms};
    const open = (language: Language): Vocabulary => {
      const pipeline = createPipeline({[`pustaka-akar-${language}`]: stemmer(lexicon, language)});
      return new Vocabulary(language, rules, lexicon, (word) => this.learn(word, pipeline.runString(word)[0] ?? word));
    };
    this.vocabularies = {id: open('id'), en: open('en')};
  }

  private learn(word: string, term: string): string {
    this.meanings.set(word, (this.meanings.get(word) ?? new Set()).add(term));
    return term;
  }

  /** Number of texts that have a word, for words of letters. */
  get counts(): Map<string, number> {
    const counts = new Map<string, number>();
    for (const {text, texts} of this.met) if (WORD.test(text)) counts.set(text, (counts.get(text) ?? 0) + texts);
    return counts;
  }

  /** Adds the meanings of words in unofficial spelling, as far as the library has the official ones. */
  addSpellings(): void {
    const own = new Set([...this.meanings.values()].flatMap((terms) => [...terms]));
    for (const word of respelledWords()) {
      const official = respell(word);
      const term = this.lexicon.acronyms.has(official) ? official : stem(official);
      if (own.has(term)) this.meanings.set(word, new Set([...(this.meanings.get(word) ?? []), term]));
    }
  }

  private count(word: Word): void {
    if (word.last === this.texts) return;
    if (word.texts === 0) this.met.push(word);
    word.last = this.texts;
    word.texts += 1;
  }

  /** Index terms of a text: its stems, its names, its citations. */
  terms(text: string, lang: string): string[] {
    const vocabulary = this.vocabularies[toLanguage(lang)];
    const pieces = vocabulary.read(fold(text));
    const words = meaningful(pieces.some(({special}) => special) ? numbered(rewritten(join(pieces), vocabulary), vocabulary) : join(pieces));
    this.texts += 1;
    const terms: string[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at] as Word;
      this.count(word);
      terms.push(vocabulary.termOf(word));
      const name = word.names && nameAt(word.names, words, at, vocabulary);
      if (name) terms.push(name.term);
    }
    if (pieces.some(({begins}) => begins)) addCitations(terms, pieces);
    return terms;
  }
}

function join(pieces: readonly Piece[]): Word[] {
  const words: Word[] = [];
  for (const piece of pieces) for (const word of piece.words) words.push(word);
  return words;
}

/** The words of a text with its rewrites done; see `rewriteWords`. */
function rewritten(words: readonly Word[], vocabulary: Vocabulary): Word[] {
  const out: Word[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at] as Word;
    const rule = word.rewrites?.find(({from}) => from.every((one, index) => words[at + index]?.text === one));
    if (rule) for (const other of rule.to) out.push(vocabulary.word(other));
    else out.push(word);
    at += rule ? rule.from.length : 1;
  }
  return out;
}

/** Roman numerals behind counting words as digits; see `romanToDigits`. */
function numbered(words: Word[], vocabulary: Vocabulary): Word[] {
  for (let at = words.length - 1; at > 0; at -= 1) {
    const word = words[at] as Word;
    if (words[at - 1]?.numbered) words[at] = vocabulary.word(String(numeral(word.text) ?? word.text));
  }
  return words;
}

/** Words with a subject; all of them where none has one. */
function meaningful(words: readonly Word[]): readonly Word[] {
  const kept: Word[] = [];
  for (const word of words) if (!word.stop) kept.push(word);
  return kept.length ? kept : words;
}

/** The longest of some names that stands at a place. */
function nameAt(names: readonly Phrase[], words: readonly Word[], at: number, vocabulary: Vocabulary): Phrase | undefined {
  for (const name of names) {
    const {stems} = name;
    let fits = 1;
    // The first stem is known to fit.
    for (let word = words[at + 1]; fits < stems.length && fits < LONGEST_NAME && word && vocabulary.termOf(word) === stems[fits]; word = words[at + fits]) fits += 1;
    if (fits === stems.length) return name;
  }
  return undefined;
}

function addCitations(terms: string[], pieces: readonly Piece[]): void {
  const words: string[] = [];
  const places: number[] = [];
  for (const {cited, begins} of pieces) {
    for (const word of cited) if (words.push(word) && begins && mayBegin(word)) places.push(words.length - 1);
  }
  for (const citation of parseCitations(words, places)) terms.push(...citationTerms(citation));
}
