import {describe, expect, it, test} from 'vitest';
import {SPELLINGS} from '../spellings';
import {SHORT_FORMS, SYNONYMS} from '../synonyms';
import {REWRITES, rewriteWords} from '../rewrites';
import {respell} from '../variants';
import {table} from './tables';

describe('spellings', () => {
  it.each(table('good/spellings.tsv'))('writes %s as %s', (word = '', wanted = '') => {
    expect(respell(word)).toBe(wanted);
  });
  it.each(table('bad/spellings.tsv'))('leaves %s alone', (word = '') => {
    expect(respell(word)).toBe(word);
  });
  test('no table leads to a word that is itself replaced', () => {
    const tables = [SPELLINGS, SYNONYMS, SHORT_FORMS];
    const ends = tables.flatMap((one) => [...one.values()]);
    expect(ends.filter((word) => respell(word) !== word)).toEqual([]);
  });
});

describe('rewrites', () => {
  it.each(table('good/redirects.tsv'))('leads "%s" to "%s" and says so', (text = '', wanted = '') => {
    const {words, redirects} = rewriteWords(text.split(' '));
    expect(words.join(' ')).toBe(wanted);
    expect(redirects.map(({to}) => to.join(' '))).toEqual([wanted]);
  });
  it.each(table('bad/redirects.tsv'))('redirects nothing in "%s"', (text = '') => {
    expect(rewriteWords(text.split(' ')).redirects).toEqual([]);
  });
  test('the longest rule wins and one redirect is told once', () => {
    const {words, redirects} = rewriteWords('penyandang cacat fisik dan penyandang cacat fisik'.split(' '));
    expect(words.join(' ')).toBe('penyandang disabilitas fisik dan penyandang disabilitas fisik');
    expect(redirects).toHaveLength(1);
  });
  test('every rule can be reached after spelling', () => {
    const unreachable = REWRITES.filter(({from}) => from.map(respell).join(' ') !== from.join(' '));
    expect(unreachable.map(({from}) => from.join(' '))).toEqual([]);
  });
  test('no rule stands twice', () => {
    const all = REWRITES.map(({from}) => from.join(' '));
    expect(all.filter((rule, index) => all.indexOf(rule) !== index)).toEqual([]);
  });
});
