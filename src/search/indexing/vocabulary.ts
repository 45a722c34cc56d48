/**
 * The different words of a library in one language, each with all that is ever asked about it. A library repeats its words
 * (four million running words, a few ten thousand different ones), so every question is asked once a word and not once an
 * occurrence. What is equal stays decided in `words/`; this module only remembers.
 */
import type {Rules} from '../normalise';
import {mayBegin} from '../words/citations';
import {citationWords} from '../words/citationWords';
import {splitWords} from '../words/fold';
import type {Language, Lexicon, Phrase} from '../words/lexicon';
import {rewritesFrom, type Rewrite} from '../words/rewrites';
import {countsNumeral} from '../words/roman';
import {STOP_WORDS} from '../words/stopWords';
import {Pieces, type Piece} from './pieces';

export interface Word {
  readonly text: string;
  /** Rules that begin with this word, longest first. */
  readonly rewrites: readonly Rewrite[] | undefined;
  /** A Roman numeral behind it counts. */
  readonly numbered: boolean;
  /** Carries no subject. */
  readonly stop: boolean;
  /** Number of texts that have it, and the last of them. */
  texts: number;
  last: number;
  /** Its index term and the names that begin with that; undefined until a text needs them. */
  term: string | undefined;
  names: readonly Phrase[] | undefined;
}

/** What may reach over a blank: brackets and slashes with blanks inside, words parted at the end of a line. */
const ACROSS = /[(/] | [)/]|[^\S ]/;

export class Vocabulary {
  private readonly words = new Map<string, Word>();
  private readonly pieces = new Pieces((text) => this.learn(text));

  constructor(
    private readonly language: Language,
    private readonly rules: Rules,
    private readonly lexicon: Lexicon,
    /** Index term of a word. */
    private readonly toTerm: (word: string) => string,
  ) {}

  /** @param text in its indexed spelling. */
  word(text: string): Word {
    const known = this.words.get(text);
    if (known) return known;
    const {kept, rewrites} = this.rules;
    const indonesian = this.language === 'id';
    const stop = !kept.has(text) && STOP_WORDS[this.language].has(text);
    const word: Word = {text, rewrites: indonesian ? rewritesFrom(text, rewrites) : undefined, numbered: countsNumeral(text), stop, texts: 0, last: 0, term: undefined, names: undefined};
    this.words.set(text, word);
    return word;
  }

  /** Index term of a word. */
  termOf(word: Word): string {
    if (word.term === undefined) {
      word.term = this.toTerm(word.text);
      word.names = this.lexicon.phrases[this.language].get(word.term);
    }
    return word.term;
  }

  private learn(text: string): Piece {
    const words = splitWords(text).map((word) => this.word(this.language === 'id' ? this.rules.respell(word) : word));
    const cited = citationWords(text);
    return {text, words, cited, begins: cited.some(mayBegin), special: words.some(({rewrites, numbered}) => rewrites !== undefined || numbered)};
  }

  /** A folded text in pieces; joined, they are what the text as a whole would give. */
  read(folded: string): readonly Piece[] {
    return ACROSS.test(folded) ? [this.learn(folded)] : this.pieces.read(folded);
  }
}
