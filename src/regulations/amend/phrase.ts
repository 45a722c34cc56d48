/** "Frasa “x” dalam Pasal 4 diganti menjadi “y”": words that change inside provisions. */
import {readSentence} from './sentence';
import type {Path} from './path';

export interface PhraseChange {
  readonly from: string;
  /** Empty when the words are deleted. */
  readonly to: string;
  readonly paths: readonly Path[];
}

const QUOTED = '[“"]([^”"]+)[”"]';
const WORD = '(?:Frasa|Frase|Kata|Kata-kata|Istilah|Sebutan)';
const REPLACED = new RegExp(`^(?:Ketentuan\\s+)?${WORD}\\s+${QUOTED}\\s+(?:yang\\s+(?:terdapat|tercantum)\\s+)?(?:dalam|pada)\\s+([^“"]+?),?\\s+(?:diubah|diganti|dibaca)\\s+(?:menjadi|dengan)\\s+(?:${WORD}\\s+)?${QUOTED}\\s*\\.?$`, 'i');
const DELETED = new RegExp(`^(?:Ketentuan\\s+)?${WORD}\\s+${QUOTED}\\s+(?:yang\\s+(?:terdapat|tercantum)\\s+)?(?:dalam|pada)\\s+([^“"]+?),?\\s+dihapus\\s*\\.?$`, 'i');

/** True for a sentence about words, whether or not it can be read further. */
export const isAboutWords = (sentence: string): boolean => new RegExp(`^(?:Ketentuan\\s+|Semua\\s+|Seluruh\\s+|Setiap\\s+)*${WORD}\\s`, 'i').test(sentence);

/** Reads such a sentence; undefined when its words, its provisions or its quotation marks are missing or unclear. */
export function readPhraseChange(sentence: string): PhraseChange | undefined {
  const match = REPLACED.exec(sentence) ?? DELETED.exec(sentence);
  if (!match?.[1] || !match[2]) return undefined;
  const {operations, unknown, problem} = readSentence(`${match[2]} diubah`);
  const paths = operations.flatMap((one) => (one.kind === 'ubah' && one.part === 'isi' ? [one.path] : []));
  if (problem || unknown.length > 0 || paths.length !== operations.length || paths.some((path) => path.length === 0)) return undefined;
  return {from: match[1], to: match[3] ?? '', paths};
}
