/** What nobody writes by good will: huge texts, one letter a million times, control characters, mixed scripts. */
import fc from 'fast-check';
import {describe, expect, it, test} from 'vitest';
import {citationAnchor, citationTerms, citationWords, parseCitations} from '../citations';
import {fold, splitWords} from '../fold';
import {guessEnglish, guessStem} from '../guess';
import {completions, corrections} from '../nearby';
import {questionHints} from '../questions';
import {fromRoman, romanToDigits} from '../roman';
import {stem} from '../stem';
import {stemEnglish} from '../stemEnglish';
import {rewriteWords} from '../rewrites';
import {respell} from '../variants';

const ONE_MB = 1_000_000;
const VOCABULARY = [['disabilitas', 9], ['pelayanan', 20]] as const;

/** All that search does with a text, one after the other. */
function readAll(text: string): void {
  const folded = fold(text);
  const words = romanToDigits(rewriteWords(splitWords(folded).map(respell)).words);
  for (const citation of parseCitations(citationWords(folded))) {
    citationTerms(citation);
    citationAnchor(citation);
  }
  questionHints(words);
  for (const word of new Set(words)) {
    guessStem(word);
    guessEnglish(word);
    stem(word);
    stemEnglish(word);
    fromRoman(word);
    completions(VOCABULARY, word, 3);
    corrections(VOCABULARY, word, 3);
  }
}

function milliseconds(run: () => void): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}

const repeat = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

const BAIT: readonly (readonly [string, string])[] = [
  ['one letter', 'a'], ['one digit', '1'], ['blanks', ' '], ['hyphens', '-'], ['a hyphen behind each letter', 'a-'], ['dots and digits', '1.'], ['slashes and digits', '1/'], ['brackets', '('],
  ['open brackets and digits', '(1'], ['line breaks', 'ab-\n'], ['prefixes', 'meng'], ['stacked prefixes', 'memperke'], ['endings', 'kannya'], ['Roman letters', 'i'], ['accents', 'e\u0301'],
  ['marks alone', '\u0301'], ['control characters', '\u0000\u0007'], ['invisible marks', '\u200B\u202E'], ['scripts', 'аaΑ漢ا'], ['long ligatures', '\uFDFA'], ['broken surrogates', '\uD800a'],
  ['kinds', 'perda '], ['kinds and numbers', 'perda 1/2024 '], ['parts', 'pasal 1 '], ['units without end', 'ayat 1 huruf a '], ['respectful terms', 'penyandang '], ['percent', '%'], ['question words', 'kapan '],
];

describe('hostile text', () => {
  // Work that grows with the square of the length would take minutes here.
  it.each(BAIT)('reads a long text of %s', (_name, piece) => {
    expect(milliseconds(() => {
      readAll(repeat(piece, ONE_MB / 4));
    })).toBeLessThan(8_000);
  });
  it.each(['a', '1', 'я', '\u0301', '('])('reads a million times "%s"', (letter) => {
    expect(milliseconds(() => {
      readAll(letter.repeat(ONE_MB));
    })).toBeLessThan(8_000);
  });
  test('reads ten million letters of mixed text', () => {
    const text = repeat('Perda Kabupaten Contoh Nomor 17 Tahun 2024 menyelenggarakan hak-hak penyandang disabilitas, 1.000 orang. ', 10 * ONE_MB);
    expect(splitWords(fold(text)).length).toBeGreaterThan(ONE_MB);
    expect(parseCitations(citationWords(fold(text.slice(0, ONE_MB)))).length).toBeGreaterThan(ONE_MB / 200);
  });
  test('never throws, whatever the characters', () => {
    fc.assert(fc.property(fc.string({unit: 'binary', maxLength: 120}), (text) => {
      expect(() => {
        readAll(text);
      }).not.toThrow();
    }));
  });
  test('never throws on words and marks of its own grammar in any order', () => {
    const piece = fc.constantFrom('perda', 'pasal', 'ayat', '(2)', '17', '2024', '/', '-', 'tahun', 'no', 'lampiran', 'ii', 'peraturan', 'menteri', 'ps5', 'uu8/2016', '\n', 'pmk', '07', 'dari');
    fc.assert(fc.property(fc.array(piece, {maxLength: 40}), (pieces) => {
      const words = citationWords(fold(pieces.join(' ')));
      const found = parseCitations(words);
      let at = 0;
      for (const {from, to} of found) {
        expect(from).toBeGreaterThanOrEqual(at);
        expect(to).toBeGreaterThan(from);
        at = to;
      }
      expect(at).toBeLessThanOrEqual(words.length);
    }));
  });
  test('a stem of any word of letters is a word of letters and no longer than itself and one letter', () => {
    fc.assert(fc.property(fc.stringMatching(/^[a-z]{1,45}$/), (word) => {
      for (const found of [stem(word), guessStem(word)]) {
        expect(found).toMatch(/^[a-z]+$/);
        if (found !== 'pertanggungjawaban') expect(found.length).toBeLessThanOrEqual(word.length + 1);
      }
    }));
  });
});
