import fc from 'fast-check';
import {describe, expect, it, test} from 'vitest';
import {fold, splitWords} from '../fold';
import {table} from './tables';

describe('fold', () => {
  it.each(table('good/folds.tsv'))('folds "%s" to "%s"', (text = '', wanted = '') => {
    expect(fold(text).trim()).toBe(wanted);
  });
  it.each(table('bad/folds.tsv'))('never folds "%s" to "%s"', (text = '', wrong = '') => {
    expect(fold(text).trim()).not.toBe(wrong);
  });
  test('a folded text folds to itself', () => {
    fc.assert(fc.property(fc.string({unit: 'binary', maxLength: 60}), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }));
  });
});

describe('words', () => {
  it.each(table('good/words.tsv'))('reads "%s" as "%s"', (text = '', wanted = '') => {
    expect(splitWords(fold(text)).join(' ')).toBe(wanted);
  });
  it.each(table('bad/words.tsv'))('never reads "%s" as "%s"', (text = '', wrong = '') => {
    expect(splitWords(fold(text)).join(' ')).not.toBe(wrong);
  });
  test('every word is made of letters and digits of the text', () => {
    fc.assert(fc.property(fc.string({unit: 'binary', maxLength: 60}), (text) => {
      for (const word of splitWords(fold(text))) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
    }));
  });
});
