import fc from 'fast-check';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it, test} from 'vitest';
import {openMarks, type Marks} from '../marks';
import {guessKey} from '../../normalise';
import {fold} from '../../words/fold';
import {guessEnglish, guessStem} from '../../words/guess';

const marks: Marks = {language: 'id', terms: ['layan', 'penuh'], forms: [['pelayan', 'layan']], others: ['terlayan']};
const find = openMarks(marks);

describe('openMarks', () => {
  it.each([
    ['Pelayanan', 'layan'],
    ['MELAYANI', 'layan'],
    ['pelayan', 'layan'],
    ['memenuhi', 'penuh'],
    ['pemenuhan', 'penuh'],
    ['terlayan', undefined],
    ['layar', undefined],
    ['', undefined],
    ['…', undefined],
  ])('"%s" stands for %s', (word, term) => {
    expect(find(word).map((one) => one.term)).toEqual(term ? [term] : []);
  });
});

const pieces = fc.constantFrom('pelayanan', 'MELAYANI', 'láyanan', 'laya\u0301nan', 'pelayan', 'Terlayan', 'ｌａｙａｎ', 'serviced', 'services', 'a', 'A', 'é', '日本', '𝒜', '😀', '12', '-', '…', ' ', '\u0301', '_', '.', 'kan', 'ber');

test.each(['id', 'en'] as const)('gives every word of a text that the rules lead to a term, and no other (%s)', (language) => {
  const key = fc.constantFrom('layan', 'service', 'a', 'é', '.', 'perda.17.2024', '12', 'x*', '');
  fc.assert(
    fc.property(fc.array(pieces, {maxLength: 30}), fc.array(key, {maxLength: 4}), (list, terms) => {
      const [text, asked] = [list.join(''), {...marks, language, terms}];
      const termOf = (word: string): string | undefined => [...asked.forms, ...terms.map((term) => [term, term] as const)].find(([form]) => form === word)?.[1] ?? (asked.others.includes(word) ? undefined : terms.find((term) => term === guessKey(word, language)));
      const wanted = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].flatMap(({0: word, index}) => {
        const term = termOf(fold(word).trim());
        return term === undefined ? [] : [{from: index, to: index + word.length, term}];
      });
      expect(openMarks(asked)(text)).toEqual(wanted);
    }),
    {numRuns: 3000},
  );
});

test('no rule leads a word to a stem of which it has no letters', () => {
  const words = readFileSync(join(__dirname, '..', '..', '..', '..', 'bench', 'stemming', 'forms.tsv'), 'utf8').toLowerCase().match(/[a-z]+/g) ?? [];
  expect(words.length).toBeGreaterThan(2000);
  expect(words.filter((word) => !word.includes(guessStem(word).slice(1)))).toEqual([]);
  expect(words.filter((word) => !word.startsWith(guessEnglish(word).slice(0, 2)))).toEqual([]);
});
