import {describe, expect, it, test} from 'vitest';
import {guessEnglish, guessStem} from '../guess';
import {stem} from '../stem';
import {stemEnglish} from '../stemEnglish';
import {table} from './tables';

const forms = (name: string): (readonly [root: string, form: string])[] => table(name).flatMap(([root = '', all = '']) => all.split(' ').map((form) => [root, form] as const));

describe('stem', () => {
  it.each([...table('good/stems.tsv'), ...table('good/compounds.tsv')])('gives %s for all its forms', (root, all = '') => {
    expect(all.split(' ').map((form) => `${form} ${stem(form)}`)).toEqual(all.split(' ').map((form) => `${form} ${root ?? ''}`));
  });
  it.each(table('bad/stems.tsv'))('never cuts %s down to %s', (word = '', cut) => {
    expect(stem(word)).not.toBe(cut);
    expect(stem(word)).toBe(word);
  });
  it.each([...table('bad/apart.tsv'), ...table('bad/compounds.tsv')])('keeps %s and %s apart', (one = '', other = '') => {
    expect(stem(one)).not.toBe(stem(other));
  });
  test('a stem is its own stem', () => {
    for (const [, form] of [...forms('good/stems.tsv'), ...forms('good/compounds.tsv')]) expect(stem(stem(form))).toBe(stem(form));
  });
  test('words with digits, of three letters and beyond all length stay', () => {
    expect(['dan', 'covid19', 'd'.repeat(41), 'diñata'].map(stem)).toEqual(['dan', 'covid19', 'd'.repeat(41), 'diñata']);
  });
});

describe('guess', () => {
  test('the guess without a dictionary is the stem for most everyday forms', () => {
    const all = forms('good/stems.tsv');
    const same = all.filter(([, form]) => guessStem(form) === stem(form));
    expect(same.length / all.length).toBeGreaterThan(0.9);
  });
  it.each([['menyelenggarakan', 'selenggara'], ['pelayanannya', 'layan'], ['ketidaksesuaian', 'tidaksesuai'], ['dipertimbangkan', 'timbang'], ['bekerja', 'kerja'], ['memproses', 'proses']])('takes %s for a form of %s', (form, root) => {
    expect(guessStem(form)).toBe(root);
  });
  it.each(['disabilitas', 'diskriminasi', 'bulan', 'dinas', 'kepala', 'sekolah', 'masalah', 'berita', 'menteri', 'jalan', 'pekan', 'terima', 'transparansi'])('leaves %s whole', (word) => {
    expect(guessStem(word)).toBe(word);
  });
  test('the English guess repeats the English stemmer of lunr on everyday words', () => {
    const words = 'services planning planned regulations agencies ability relational happiness running hopping agreed monitoring participation days try policies governance national accountability'.split(' ');
    expect(words.map(guessEnglish)).toEqual(words.map(stemEnglish));
  });
});

describe('stemEnglish', () => {
  test('English words get the English stemmer', () => {
    expect(['services', 'planning', 'planned'].map(stemEnglish)).toEqual(['servic', 'plan', 'plan']);
  });
});
