/** The piece of a text in which a query is answered, with the asked-for words marked. */
import {toTerm} from './normalise';
import {fold} from './words/fold';
import type {Language, Lexicon} from './words/lexicon';
import {respell} from './words/variants';

/** Plain and marked pieces in order; joined they are the text. */
export type Segments = readonly {readonly text: string; readonly mark: boolean}[];

/** Words a passage shows. */
const LENGTH = 32;

/** Decides whether a printed word belongs to the terms asked for. */
export function isAsked(lexicon: Lexicon, terms: readonly string[], language: Language): (word: string) => boolean {
  const wanted = new Set(terms);
  const members = [...lexicon.phrases[language].values()].flat().filter(({term}) => wanted.has(term)).map(({stems}) => stems);
  for (const stems of members) for (const stem of stems) if (stem.length > 3) wanted.add(stem);
  return (word) => {
    const folded = fold(word).trim();
    return folded !== '' && (wanted.has(folded) || wanted.has(toTerm(language === 'id' ? respell(folded) : folded, language, lexicon)));
  };
}

/** Marks the words of a text for which `asked` holds. */
export function markWords(text: string, asked: (word: string) => boolean): Segments {
  const pieces = text.split(/([\p{L}\p{N}]+)/u).filter(Boolean).map((piece) => ({text: piece, mark: /[\p{L}\p{N}]/u.test(piece) && asked(piece)}));
  return pieces.reduce<{text: string; mark: boolean}[]>((out, piece) => {
    const last = out.at(-1);
    if (last && last.mark === piece.mark) last.text += piece.text;
    else out.push({...piece});
    return out;
  }, []);
}

/** The window of words that holds the most different asked-for words, from the start of its sentence where that is near. */
export function cutPassage(text: string, asked: (word: string) => boolean): Segments {
  const words = text.split(' ');
  const marks = words.map((word) => (word.match(/[\p{L}\p{N}]+/gu) ?? []).filter(asked).map((one) => fold(one))[0]);
  let start = 0;
  let most = -1;
  for (let at = 0; at < Math.max(1, words.length - LENGTH + 1); at += 1) {
    const different = new Set(marks.slice(at, at + LENGTH).filter(Boolean)).size;
    if (different > most) [most, start] = [different, at];
  }
  const sentence = words.slice(Math.max(0, start - 8), start + 1).findLastIndex((word) => /[.:;!?]$/.test(word));
  const from = start === 0 ? 0 : sentence >= 0 ? Math.max(0, start - 8) + sentence + 1 : Math.max(0, start - 3);
  const shown = words.slice(from, from + LENGTH).join(' ');
  return markWords(`${from > 0 ? '… ' : ''}${shown}${from + LENGTH < words.length ? ' …' : ''}`, asked);
}
