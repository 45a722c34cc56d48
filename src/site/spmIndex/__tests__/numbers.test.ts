import {describe, expect, it} from 'vitest';
import {CATEGORIES, categorise} from '../categories';
import {writeCount, writeIndex, writeRounded} from '../numbers';
import {mean, ratio, roundTo, toNumber} from '../ratio';
import {writeExact} from '../working';

describe('the scale', () => {
  it('begins each category at its lowest value and ends it just before the next', () => {
    for (const {from, name} of CATEGORIES) expect(categorise(ratio(from), 'kurang-dari').name).toBe(name);
    expect(categorise(ratio(99_999, 1000), 'kurang-dari').name).toBe('Tuntas Utama');
    expect(categorise(ratio(79_995, 1000), 'kurang-dari').name).toBe('Tuntas Pratama');
    expect(categorise(ratio(59_999_999, 1_000_000), 'kurang-dari').name).toBe('Belum Tuntas');
  });

  it('with whole numbers first takes 89.5 up and leaves 89.49', () => {
    expect(categorise(ratio(895, 10), 'dibulatkan').name).toBe('Tuntas Utama');
    expect(categorise(ratio(8949, 100), 'dibulatkan').name).toBe('Tuntas Madya');
    expect(categorise(ratio(996, 10), 'dibulatkan').name).toBe('Tuntas Paripurna');
  });
});

describe('numbers as text', () => {
  it('have the marks of the language', () => {
    expect(writeCount(1_234_567, 'id')).toBe('1.234.567');
    expect(writeCount(1_234_567, 'en')).toBe('1,234,567');
    expect(writeRounded(ratio(765_600, 10_000), 'id')).toBe('76,56');
    expect(writeRounded(ratio(5, 1000), 'id')).toBe('0,01');
    expect(writeRounded(ratio(1_234_500, 100), 'en', 1)).toBe('12,345.0');
  });

  it('never show the value of another category', () => {
    expect(writeIndex(ratio(79_996, 1000), 'kurang-dari', 'id')).toBe('79,996');
    expect(writeIndex(ratio(79_996, 1000), 'dibulatkan', 'id')).toBe('80,00');
    expect(writeIndex(ratio(99_999_999_999, 1_000_000_000), 'kurang-dari', 'id')).toBe('99,999999…');
    expect(writeIndex(ratio(7656, 100), 'kurang-dari', 'id')).toBe('76,56');
  });

  it('in formulas have all digits up to four and say when there are more', () => {
    expect(writeExact(ratio(772, 10), 'id')).toEqual({text: '77,2', exact: true});
    expect(writeExact(ratio(200, 3), 'id')).toEqual({text: '66,6667', exact: false});
  });
});

describe('exact fractions', () => {
  it('round halves up and cut downwards', () => {
    expect(toNumber(roundTo(ratio(79_995, 1000), 2))).toBe(80);
    expect(toNumber(roundTo(ratio(79_999, 1000), 2, 'ke-bawah'))).toBe(79.99);
    expect(toNumber(ratio(1005, 1000))).toBe(1.01);
  });

  it('have no mean of nothing', () => {
    expect(() => mean([])).toThrow(RangeError);
    expect(() => ratio(1, 0)).toThrow(RangeError);
  });
});
