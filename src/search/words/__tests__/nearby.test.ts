import {describe, expect, test} from 'vitest';
import {completions, corrections, editDistance} from '../nearby';

describe('near words', () => {
  const words = [['disabilitas', 9], ['disiplin', 3], ['layanan', 5], ['pelayan', 1], ['pelayanan', 20], ['renaksi', 4]] as const;
  test('completions come most used first', () => {
    expect(completions(words, 'pelay', 5)).toEqual(['pelayanan', 'pelayan']);
    expect(completions(words, 'zzz', 5)).toEqual([]);
  });
  test('one change in short words, two in long ones, the first letter kept', () => {
    expect(corrections(words, 'disabilitis', 3)).toEqual(['disabilitas']);
    expect(corrections(words, 'pelayannan', 3)).toEqual(['pelayanan']);
    expect(corrections(words, 'renkasi', 3)).toEqual(['renaksi']);
    expect(corrections(words, 'benaksi', 3)).toEqual([]);
    expect(corrections(words, 'rnk', 3)).toEqual([]);
  });
  test('distance counts a swap once and stops early', () => {
    expect(editDistance('renkasi', 'renaksi', 2)).toBe(1);
    expect(editDistance('abc', 'abcdef', 2)).toBe(3);
    expect(editDistance('abcd', 'wxyz', 2)).toBe(3);
  });
});
