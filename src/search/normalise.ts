/**
 * The one normalisation of text for search. The build indexes with it, the browser's worker and `pustaka search` query with
 * it: what this module says is equal, is found as equal. Steps: fold, words, spellings, stop words, stem; beside the
 * words stand the canonical terms of citations (`perda.17.2024`) and of acronyms and their long forms (`spm`).
 */
import {citationTerms, citationWords, parseCitations, type Citation} from './words/citations';
import {fold, splitWords} from './words/fold';
import {phraseAt, type Language, type Lexicon} from './words/lexicon';
import {romanToDigits} from './words/roman';
import {stem} from './words/stem';
import {stemEnglish} from './words/stemEnglish';
import {STOP_WORDS} from './words/stopWords';
import {respell, rewriteWords, type Rewrite} from './words/variants';

/** One meaningful word of a text. */
export interface Word {
  /** As written, folded: what completion and the mending of typing errors compare. */
  readonly surface: string;
  readonly term: string;
}

interface Analysed {
  readonly language: Language;
  readonly words: readonly Word[];
  readonly citations: readonly Citation[];
  readonly redirects: readonly Rewrite[];
}

/** Language of a text by its `lang` attribute; anything but English is treated as Indonesian. */
export const toLanguage = (lang: string): Language => (lang.startsWith('en') ? 'en' : 'id');

/** Stem of one folded word in a language; acronyms, short words and numbers stay. */
export function toTerm(word: string, language: Language, lexicon: Lexicon): string {
  if (lexicon.acronyms.has(word)) return word;
  return language === 'id' ? stem(word) : stemEnglish(word);
}

/** Words (stop words dropped unless nothing else is left), citations and redirects of a text. */
export function analyse(text: string, language: Language, lexicon: Lexicon): Analysed {
  const folded = fold(text);
  const raw = splitWords(folded);
  const spelled = language === 'id' ? raw.map(respell) : raw;
  const {words: rewritten, redirects} = language === 'id' ? rewriteWords(spelled, lexicon.rewrites) : {words: spelled, redirects: []};
  const all = romanToDigits(rewritten);
  const kept = all.filter((word) => lexicon.acronyms.has(word) || !STOP_WORDS[language].has(word));
  const words = (kept.length ? kept : all).map((surface) => ({surface, term: toTerm(surface, language, lexicon)}));
  return {language, words, citations: parseCitations(citationWords(folded)), redirects};
}

/** Terms under which a text is indexed: every word, and the canonical terms of its phrases and citations. */
export function indexTerms({language, words, citations}: Analysed, lexicon: Lexicon): string[] {
  const stems = words.map(({term}) => term);
  const phrases = stems.flatMap((_, at) => phraseAt(lexicon, language, stems, at)?.term ?? []);
  return [...stems, ...phrases, ...citations.flatMap(citationTerms)];
}
