import {describe, expect, it, test} from 'vitest';
import {Analyser} from '../../indexing/analyse';
import {readText} from '../../normalise';
import {respell} from '../variants';
import {buildLexicon} from '../lexicon';
import {table} from './tables';

const lexicon = buildLexicon([
  {name: 'SPM', others: ['Standar Pelayanan Minimal', 'Minimum Service Standards'], acronym: true},
  {name: 'RAD PD', others: ['Rencana Aksi Daerah Penyandang Disabilitas'], acronym: true},
  {name: 'OPD', others: ['Organisasi Perangkat Daerah'], acronym: true},
  {name: 'OPD', others: ['Organisasi Penyandang Disabilitas'], acronym: true},
  {name: 'Pelayanan Dasar', others: ['Basic services'], acronym: false, avoid: ['layanan pokok lama']},
]);
const terms = (text: string, language: 'id' | 'en' = 'id'): string[] => new Analyser(lexicon).terms(text, language);

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
    expect(readText('data penyandang cacat', 'id', {respell, rewrites: lexicon.rewrites, kept: lexicon.acronyms}).redirects.map(({to}) => to.join(' '))).toEqual(['penyandang disabilitas']);
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
