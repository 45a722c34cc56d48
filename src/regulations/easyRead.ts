/** Rules of an easy-read version (UX 6: one idea a sentence, short, no percentages, no italics, no unexplained abbreviation). Pure. */
import {countWords} from '../site/words';

const MOST_WORDS = 12;

/** A fault with its line, worded for the author. */
export interface EasyReadFault {
  readonly line: number;
  readonly message: string;
}

interface Sentence {
  readonly line: number;
  readonly text: string;
}

const MARK = /^(\s*)(#{1,6} |[-*+] |\d+[.)] |> )?/;

/** Cuts running text after `.`, `!` or `?`. */
const split = (text: string): string[] => text.split(/(?<=[.!?]["”)]?)\s+(?=\S)/u).filter((part) => part !== '');

/** Every sentence with the line on which its paragraph, heading or item begins. */
function sentencesOf(markdown: string): Sentence[] {
  return markdown.split('\n').flatMap((line, index) => split(line.replace(MARK, '').trim()).map((text) => ({line: index + 1, text})));
}

const CHECKS: readonly ((text: string) => string | undefined)[] = [
  (text) => {
    const words = countWords(text);
    return words > MOST_WORDS ? `diharapkan paling banyak ${MOST_WORDS} kata dalam satu kalimat, ditemukan ${words} kata: "${text}". Pecah menjadi beberapa kalimat.` : undefined;
  },
  (text) => (/%|\bpersen\b/i.test(text) ? `diharapkan tanpa persen, ditemukan "${text}". Tulis misalnya "3 dari 10".` : undefined),
  (text) => (text.includes(';') ? `diharapkan satu gagasan dalam satu kalimat, ditemukan titik koma: "${text}". Pecah di titik koma.` : undefined),
  (text) => (/(^|[^\w])[*_](?=\S)|[`[\]|]/.test(text) ? `diharapkan teks polos tanpa huruf miring, huruf tebal, tautan, catatan kaki, atau tabel, ditemukan "${text}".` : undefined),
];

/** Two capitals or more, alone: UU, RAD, ULD. */
const ABBREVIATION = /(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])/gu;

/** An abbreviation is explained by "… (ULD)" or "ULD adalah …", there or before. */
function abbreviationFaults(sentences: readonly Sentence[]): EasyReadFault[] {
  const explained = new Set<string>();
  return sentences.flatMap(({line, text}) =>
    [...text.matchAll(ABBREVIATION)].flatMap(([short]) => {
      if (explained.has(short)) return [];
      explained.add(short);
      const said = text.includes(`(${short})`) || new RegExp(`${short} (adalah|artinya|berarti)\\b`).test(text);
      return said ? [] : [{line, message: `singkatan "${short}" belum dijelaskan. Tulis kepanjangannya lebih dulu, misalnya "unit layanan disabilitas (ULD)".`}];
    }),
  );
}

/** Every fault of `mudah-baca.md`; none for an empty text. */
export function easyReadFaults(markdown: string): EasyReadFault[] {
  const sentences = sentencesOf(markdown);
  const own = sentences.flatMap(({line, text}) => CHECKS.flatMap((check) => {
    const message = check(text);
    return message ? [{line, message}] : [];
  }));
  return [...own, ...abbreviationFaults(sentences)];
}

/** True where running text goes on in the next line, which Markdown would join to this one. */
function goesOn(line: string, next: string | undefined): boolean {
  const text = (one: string): boolean => one.trim() !== '' && !/^\s*#/.test(one);
  return next !== undefined && text(line) && text(next) && MARK.exec(next)?.[2] === undefined;
}

/** The same Markdown with each sentence on a line of its own, whether its author wrote it so or not. */
export function oneSentenceALine(markdown: string): string {
  return markdown
    .split('\n')
    .map((line, index, lines) => {
      const [mark = ''] = MARK.exec(line) ?? [];
      if (mark.includes('#')) return line;
      const end = goesOn(line, lines[index + 1]) ? '\\' : '';
      return mark + split(line.slice(mark.length)).join(`\\\n${' '.repeat(mark.length)}`) + end;
    })
    .join('\n');
}
