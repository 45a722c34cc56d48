import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it, test} from 'vitest';
import {openMarks, type Marks} from '../marks';
import {guessEnglish, guessStem} from '../../words/guess';

const marks: Marks = {language: 'id', terms: ['layan', 'penuh'], forms: [['pelayan', 'layan']], others: ['terlayan']};
const termOf = openMarks(marks);

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
    expect(termOf(word)).toBe(term);
  });
});

test('no rule leads a word to a stem of which it has no letters', () => {
  const words = readFileSync(join(__dirname, '..', '..', '..', '..', 'bench', 'stemming', 'forms.tsv'), 'utf8').toLowerCase().match(/[a-z]+/g) ?? [];
  expect(words.length).toBeGreaterThan(2000);
  expect(words.filter((word) => !word.includes(guessStem(word).slice(1)))).toEqual([]);
  expect(words.filter((word) => !word.startsWith(guessEnglish(word).slice(0, 2)))).toEqual([]);
});
