import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {buildDay} from '../buildDay';
import {dayOf, formatDate, formatDateRange, isIsoDate, toLocale} from '../dates';
import {didYouMean, nearest} from '../ids';
import {formatNumber} from '../numbers';
import {assertNoProblems, formatProblems} from '../problems';

describe('dates', () => {
  it('are written out in both languages, as precise as they are known', () => {
    expect(formatDate('2024-12-31')).toBe('31 Desember 2024');
    expect(formatDate('2024-12-31', 'en')).toBe('31 December 2024');
    expect(formatDate('2024-12')).toBe('Desember 2024');
    expect(formatDate('2024')).toBe('2024');
    expect(formatDate('kira-kira 2024')).toBe('kira-kira 2024');
  });

  it('span days, months and years as people say it', () => {
    expect(formatDateRange('2026-01-12', '2026-01-13')).toBe('12–13 Januari 2026');
    expect(formatDateRange('2026-01-30', '2026-02-02')).toBe('30 Januari – 2 Februari 2026');
    expect(formatDateRange('2025-12-30', '2026-01-02', 'en')).toBe('30 December 2025 – 2 January 2026');
    expect(formatDateRange('2026-01-12', undefined)).toBe('12 Januari 2026');
  });

  it('exist in the calendar or are refused', () => {
    expect(['2024-02-29', '2023-02-29', '2024-13-01', '2024-1-1', ''].map(isIsoDate)).toEqual([true, false, false, false, false]);
    fc.assert(fc.property(fc.date({min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true}), (date) => isIsoDate(date.toISOString().slice(0, 10))));
  });

  it('take English for any English locale and Indonesian otherwise', () => {
    expect(['en', 'en-GB', 'id', 'id-ID', 'jv'].map(toLocale)).toEqual(['en', 'en', 'id', 'id', 'id']);
  });
});

describe('numbers', () => {
  it('use the separators of the language', () => {
    expect(formatNumber(1234.5)).toBe('1.234,5');
    expect(formatNumber(1234.5, 'en')).toBe('1,234.5');
  });
});

describe('did you mean', () => {
  it('offers the nearest id and stays silent when nothing is near', () => {
    expect(didYouMean('uu-8-2061', ['uu-8-2016', 'pp-2-2018'])).toBe(' Mungkin maksudnya "uu-8-2016"?');
    expect(didYouMean('zzzzzz', ['uu-8-2016'])).toBe('');
    expect(nearest('spm', [])).toBeUndefined();
  });
});

describe('problems', () => {
  const problems = [
    {file: 'data/b.yml', message: 'kedua.'},
    {file: 'data/a.yml', line: 9, field: 'judul', message: 'pertama.'},
  ];

  it('print as one sorted list with a count', () => {
    expect(formatProblems(problems)).toBe('2 masalah pada berkas isi:\n- data/a.yml:9 › judul: pertama.\n- data/b.yml: kedua.');
  });

  it('stop a build with all faults, and only then', () => {
    expect(() => assertNoProblems(problems)).toThrow('2 masalah pada berkas isi');
    expect(() => assertNoProblems([])).not.toThrow();
  });
});

describe('dayOf', () => {
  it('turns at midnight in western Indonesia', () => {
    expect(dayOf(new Date('2026-01-12T16:59:59Z'))).toBe('2026-01-12');
    expect(dayOf(new Date('2026-01-12T17:00:00Z'))).toBe('2026-01-13');
  });
});

describe('the day of the build', () => {
  it('is today, or the day that SOURCE_DATE_EPOCH names', () => {
    expect(buildDay({}, new Date('2026-11-22T03:00:00Z'))).toBe('2026-11-22');
    expect(buildDay({SOURCE_DATE_EPOCH: '1767200400'})).toBe('2026-01-01');
  });
});
