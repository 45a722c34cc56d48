import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it, test} from 'vitest';
import {Analyser} from '../../indexing/analyse';
import {readText} from '../../normalise';
import {citationAnchor, citationTerms, citationWords, parseCitations} from '../citations';
import {fold} from '../fold';
import {buildLexicon} from '../lexicon';
import {completions, corrections, editDistance} from '../nearby';
import {fromRoman} from '../roman';
import {stem} from '../stem';
import {stemEnglish} from '../stemEnglish';

const table = (name: string): string[][] => readFileSync(join(__dirname, '__fixtures__', name), 'utf8').trimEnd().split('\n').map((line) => line.split('\t'));
const lexicon = buildLexicon([
  {name: 'SPM', others: ['Standar Pelayanan Minimal', 'Minimum Service Standards'], acronym: true},
  {name: 'RAD PD', others: ['Rencana Aksi Daerah Penyandang Disabilitas'], acronym: true},
  {name: 'OPD', others: ['Organisasi Perangkat Daerah'], acronym: true},
  {name: 'OPD', others: ['Organisasi Penyandang Disabilitas'], acronym: true},
  {name: 'Pelayanan Dasar', others: ['Basic services'], acronym: false, avoid: ['layanan pokok lama']},
]);
const terms = (text: string, language: 'id' | 'en' = 'id'): string[] => new Analyser(lexicon).terms(text, language);

describe('stem', () => {
  it.each(table('good/stems.tsv'))('gives %s for all its forms', (root, forms = '') => {
    expect(forms.split(' ').map((form) => `${form} ${stem(form)}`)).toEqual(forms.split(' ').map((form) => `${form} ${root ?? ''}`));
  });
  it.each(table('bad/stems.tsv'))('never cuts %s down to %s', (word = '', cut) => {
    expect(stem(word)).not.toBe(cut);
    expect(stem(word)).toBe(word);
  });
  it.each(table('bad/apart.tsv'))('keeps %s and %s apart', (one = '', other = '') => {
    expect(stem(one)).not.toBe(stem(other));
  });
  test('a stem is its own stem', () => {
    for (const [, forms = ''] of table('good/stems.tsv')) for (const form of forms.split(' ')) expect(stem(stem(form))).toBe(stem(form));
  });
  test('English words get the English stemmer', () => {
    expect(['services', 'planning', 'planned'].map(stemEnglish)).toEqual(['servic', 'plan', 'plan']);
  });
});

describe('citations', () => {
  const parse = (text: string) => parseCitations(citationWords(fold(text)));
  it.each(table('good/citations.tsv'))('reads "%s" as %s', (text = '', wanted, anchor = '') => {
    const [citation] = parse(text);
    expect(citation && citationTerms(citation).join(' ')).toBe(wanted);
    expect(citation && citationAnchor(citation)).toBe(anchor);
  });
  it.each(table('bad/citations.tsv'))('finds none in "%s"', (text = '') => {
    expect(parse(text)).toEqual([]);
  });
  test('several citations in one sentence are all read', () => {
    expect(parse('sebagaimana dimaksud dalam Pasal 5 ayat (2) dan Pasal 7 UU Nomor 8 Tahun 2016').map(citationAnchor)).toEqual(['pasal-5-ayat-2', 'pasal-7']);
  });
});

describe('normalisation', () => {
  it.each(table('good/same.tsv'))('treats "%s" and "%s" alike', (one = '', other = '') => {
    expect(terms(one)).toEqual(terms(other));
  });
  it.each(table('bad/same.tsv'))('tells "%s" from "%s"', (one = '', other = '') => {
    expect(terms(one)).not.toEqual(terms(other));
  });
  test('an acronym and its long forms share one term', () => {
    expect(terms('SPM')).toContain('spm');
    expect(terms('standar pelayanan minimal')).toContain('spm');
    expect(terms('Minimum Service Standards', 'en')).toContain('spm');
    expect(terms('rencana aksi daerah penyandang disabilitas')).toContain('radpd');
    expect(terms('RAD-PD')).toContain('radpd');
  });
  test('the second meaning of an acronym is marked as ambiguous', () => {
    const phrases = lexicon.phrases.id.get('organisasi') ?? [];
    expect(phrases.map(({term, ambiguous}) => [term, ambiguous])).toEqual([['opd', true], ['opd', true]]);
  });
  test('a respectful term replaces another and is reported', () => {
    expect(readText('data penyandang cacat', 'id', {rewrites: lexicon.rewrites, kept: lexicon.acronyms}).redirects.map(({to}) => to.join(' '))).toEqual(['penyandang disabilitas']);
  });
  test('names that the glossary avoids lead to the preferred one', () => {
    expect(terms('layanan pokok lama')).toEqual(terms('pelayanan dasar'));
  });
  test('stop words are kept when there is nothing else', () => {
    expect(terms('apa itu')).toEqual(['apa', 'itu']);
    expect(terms('apa itu spm')).toEqual(['spm']);
  });
  test('words of JavaScript objects are plain words', () => {
    expect(terms('constructor toString __proto__')).toEqual(['constructor', 'tostring', 'proto']);
  });
});

describe('roman numerals', () => {
  it.each([['i', 1], ['iv', 4], ['ix', 9], ['xiv', 14], ['xl', 40], ['xcix', 99], ['cxx', 120]])('reads %s as %i', (text, value) => {
    expect(fromRoman(text)).toBe(value);
  });
  it.each(['', 'iiii', 'vx', 'ic', 'abc', 'mm'])('refuses "%s"', (text) => {
    expect(fromRoman(text)).toBeUndefined();
  });
});

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
