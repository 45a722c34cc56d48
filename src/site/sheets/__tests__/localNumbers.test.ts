import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {evidenceOf, isBlankMark, parseLocalNumber, typedNumber} from '../localNumbers';

describe('a number as people write it', () => {
  test('is read in the Indonesian and in the English way, with currency, percent sign and brackets', () => {
    const texts = ['12,5', '1.234,56', '1,234.56', '85%', '85,5 %', 'Rp1.000.000', 'Rp 1.000.000,00', 'Rp. 2.500,-', '(1.250)', '-17', '−17', '- 17', '+5', '1 234 567', '0,125', '0.125', '1234.567', '1.234', 'IDR 5.000', '-Rp2.000'];
    expect(texts.map((text) => parseLocalNumber(text))).toEqual([12.5, 1234.56, 1234.56, 85, 85.5, 1_000_000, 1_000_000, 2500, -1250, -17, -17, -17, 5, 1_234_567, 0.125, 0.125, 1234.567, 1234, 5000, -2000]);
    expect(parseLocalNumber('1.234', '.')).toBe(1.234);
  });

  test('is never made of words, codes, dates, broken groups or formulas', () => {
    expect(['', '-', 'n/a', '007', '12 orang', '2026-03-05', '1/2', '1.23.456', '12,34,5', '=1+1', '6501012345678901', '1e5', 'tujuh', '..', '%'].map((text) => parseLocalNumber(text))).toEqual(Array.from({length: 15}, () => undefined));
  });

  test('proves its decimal mark or says that it does not', () => {
    expect(['12,5', '12.5', '1.234', '1,234', '1.234.567', '1,234.5', '1234', '0,125', 'x'].map(evidenceOf)).toEqual([',', '.', 'ambigu', 'ambigu', ',', '.', 'netral', ',', undefined]);
  });

  test('comes back from every way of writing it', () => {
    const number = fc.integer({min: -1e12, max: 1e12}).map((value) => value / 100);
    fc.assert(
      fc.property(number, (value) => {
        const id = new Intl.NumberFormat('id-ID', {minimumFractionDigits: 2}).format(value);
        const en = new Intl.NumberFormat('en-GB', {minimumFractionDigits: 2}).format(value);
        for (const text of [id, en, `${id} %`, typedNumber(value), value < 0 ? id : `Rp${id}`]) expect(parseLocalNumber(text)).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});

test('marks for "no figure" are known, and zero is none of them', () => {
  expect(['', ' - ', '–', 'n/a', 'N/A', '…', 'belum ada data', '0', 'nol', 'x'].map(isBlankMark)).toEqual([true, true, true, true, true, true, true, false, false, false]);
});
