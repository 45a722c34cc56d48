/** Words of the library that begin with one letter, and about how often they are used: for completing and for mending. */
import {frontCode, frontDecode} from './frontCode';

export type WordList = readonly (readonly [word: string, use: number])[];

/** Steps in which use is told: a quarter of a doubling. */
const STEP = 4;

/** The file of a word: its first letter, or `_` for letters outside a–z. */
export const letterOf = (word: string): string => (/^[a-z]/.test(word) ? word.slice(0, 1) : '_');

/** @param words sorted, with the number of texts that have them. */
export function writeWordList(words: readonly (readonly [string, number])[]): string {
  return words.map(([word, count], at) => `${frontCode(words[at - 1]?.[0] ?? '', word)} ${Math.round(STEP * Math.log2(count)).toString(36)}`).join('\n');
}

export function readWordList(text: string): WordList {
  let before = '';
  return text.split('\n').map((line) => {
    const [coded = '', use = '0'] = line.split(' ');
    before = frontDecode(before, coded);
    return [before, parseInt(use, 36)] as const;
  });
}
