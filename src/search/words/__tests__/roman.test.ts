import {describe, expect, it} from 'vitest';
import {fromRoman, romanToDigits} from '../roman';
import {table} from './tables';

describe('roman numerals', () => {
  it.each([['i', 1], ['iv', 4], ['ix', 9], ['xiv', 14], ['xl', 40], ['xcix', 99], ['cxx', 120], ['ccclxxxviii', 388]])('reads %s as %i', (text, value) => {
    expect(fromRoman(text)).toBe(value);
  });
  it.each(['', 'iiii', 'vx', 'ic', 'abc', 'mm', 'i'.repeat(12)])('refuses "%s"', (text) => {
    expect(fromRoman(text)).toBeUndefined();
  });
  it.each(table('good/romans.tsv'))('reads "%s" as "%s"', (text = '', wanted = '') => {
    expect(romanToDigits(text.split(' ')).join(' ')).toBe(wanted);
  });
  it.each(table('bad/romans.tsv'))('counts nothing in "%s"', (text = '') => {
    expect(romanToDigits(text.split(' ')).join(' ')).toBe(text);
  });
});
