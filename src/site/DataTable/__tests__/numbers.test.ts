import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {formatValue} from '../../table/format';
import {foldText, isFound, readNumber} from '../live/numbers';

const found = (text: string, query: string, locale: 'id' | 'en' = 'id'): boolean => isFound(foldText(text, locale), foldText(query, locale));

describe('finding', () => {
  it.each([
    ['1.234,5', '1.234,5'],
    ['1.234,5', '1234,5'],
    ['1.234,5', '1234.5'],
    ['1.234.567', '1234567'],
    ['1.234.567', '1.234'],
    ['Kabupaten Ibu Hámil', 'hamil'],
    ['KOTA CONTOH', 'contoh kota'],
    ['94,02', '94,02'],
    ['-1.200', '1200'],
  ])('%s is found by "%s"', (text, query) => {
    expect(found(text, query)).toBe(true);
  });

  it.each([
    ['1.234,5', '12345'],
    ['94,02', '9402'],
    ['Kota Contoh', 'kabupaten contoh'],
    ['1.5', '15'],
  ])('%s is not found by "%s"', (text, query) => {
    expect(found(text, query)).toBe(false);
  });

  it('reads English figures in English', () => {
    expect(found('1,234.5', '1234.5', 'en')).toBe(true);
  });
});

describe('reading a figure of the table', () => {
  it('gives back the value that was written, in both languages', () => {
    fc.assert(
      fc.property(fc.integer({min: -1e12, max: 1e12}), fc.integer({min: 0, max: 4}), fc.constantFrom('id' as const, 'en' as const), (digits, decimals, locale) => {
        const value = digits / 10 ** decimals;
        expect(readNumber(formatValue({key: 'x', label: 'X', type: 'bilangan', decimals}, value, locale), locale)).toBe(value === 0 ? 0 : value);
      }),
      {numRuns: 2000},
    );
  });

  it.each(['', 'tidak tersedia', '12 orang', '1-2'])('"%s" is no figure', (text) => {
    expect(readNumber(text, 'id')).toBeUndefined();
  });
});
