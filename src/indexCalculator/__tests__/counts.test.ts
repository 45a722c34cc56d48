import {describe, expect, it} from 'vitest';
import {parseCount, type CountFault} from '../counts';
import {settleMarks} from '../paste';

const read = (text: string, locale: 'id' | 'en' = 'id'): number | CountFault | null => {
  const count = parseCount(text, locale);
  return count.kind === 'bilangan' ? count.value : count.kind === 'salah' ? count.fault : null;
};

describe('a count as typed', () => {
  it.each([
    ['1200', 1200],
    ['1.200', 1200],
    ['1.234.567', 1_234_567],
    [' 1 200 ', 1200],
    ['1\u00a0200', 1200],
    ['1.200,00', 1200],
    ['1200,0', 1200],
    ['0', 0],
    ['007', 7],
    ['1,234,567', 1_234_567],
    ['1,200.00', 1200],
    ['999999999999', 999_999_999_999],
  ])('%s is %d', (text, value) => {
    expect(read(text)).toBe(value);
  });

  it.each(['', '   ', '-', '–', 'n/a'])('"%s" is blank and not zero', (text) => {
    expect(read(text)).toBeNull();
  });

  it.each([
    ['1,200', 'rancu'],
    ['1,000', 'rancu'],
    ['12,5', 'pecahan'],
    ['12.5', 'pecahan'],
    ['1.200,50', 'pecahan'],
    ['-5', 'negatif'],
    ['85%', 'persen'],
    ['seratus', 'bukan-angka'],
    ['12 orang', 'bukan-angka'],
    ['Rp1.000', 'bukan-angka'],
    ['1.20.0', 'bukan-angka'],
    ['1000000000000', 'terlalu-besar'],
    ['99999999999999999999', 'terlalu-besar'],
  ])('%s is refused: %s', (text, why) => {
    expect(read(text)).toBe(why);
  });

  it('follows the marks of the English page there', () => {
    expect(read('1,200', 'en')).toBe(1200);
    expect(read('1.200', 'en')).toBe('rancu');
  });
});

describe('a pasted block', () => {
  it('settles doubtful numbers by those that leave no doubt', () => {
    expect(settleMarks([['1,234,567.0', '1,200'], ['abc', '']], 'id')).toEqual([['1,234,567.0', '1200'], ['abc', '']]);
  });

  it('stays as it is where its numbers prove nothing, or contradict each other', () => {
    expect(settleMarks([['1,200', '900']], 'id')).toEqual([['1,200', '900']]);
    expect(settleMarks([['1,200', '1,200.5', '1.200,5']], 'id')).toEqual([['1,200', '1,200.5', '1.200,5']]);
  });
});
