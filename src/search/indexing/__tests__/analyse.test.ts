import fc from 'fast-check';
import {describe, expect, it, test} from 'vitest';
import {plainPipeline, plainTokenizer} from '../../../../bench/search/scale/indexes/plain';
import {buildLexicon, type Language, type LexiconEntry} from '../../words/lexicon';
import {Analyser} from '../analyse';

const GLOSSARY: readonly LexiconEntry[] = [
  {name: 'SPM', others: ['Standar Pelayanan Minimal', 'Minimum Service Standards'], acronym: true},
  {name: 'RAD PD', others: ['Rencana Aksi Daerah Penyandang Disabilitas'], acronym: true, avoid: ['RAD penyandang cacat']},
  {name: 'Pelayanan Dasar', others: ['basic service'], acronym: false},
];
const lexicon = buildLexicon(GLOSSARY);
const plainTerms = (text: string, language: Language): string[] => plainPipeline(lexicon, language).run(plainTokenizer(lexicon, language)(text)).map(String);

/** Pieces of real texts, and everything that reaches over a blank. */
const piece = fc.constantFrom(
  ...'standar pelayanan minimal penyandang cacat difabel wali kota lanjut usia yang dan di resikonya propinsi hak-hak anak2 hak2nya e-spm non-fisik RAD PD services running basic service'.split(' '),
  ...'Bab IV pasal 5A ayat (2) huruf a lampiran II perda Nomor 17 Tahun 2024 17/2024 uu8/2016 uu 23 5-7 1.000 Rp5.000.000 50% 01/02/2024 triwulan iii kelas c peraturan daerah Kabupaten Contoh no.'.split(' '),
  ...['( 2 )', '17 / 2024', '17 /2024', '(', ')', '/', '-', '–', '“hak”', 'é', 'ﬁsik', '１２', 'я', '\u00A0', '\u200B', '\t', '\n', 'pela-\nyanan', 'pela- \n', '¨/', '2¨', 'undang', 'undang-undang', '.', ','],
);
const blank = fc.constantFrom(' ', ' ', ' ', ' ', '', '  ', '. ', ', ', '\n', '-');
const text = fc.array(fc.tuple(piece, blank), {maxLength: 40}).map((parts) => parts.flat().join(''));

describe('Analyser', () => {
  test('gives the terms that a plain lunr pipeline gives word by word', () => {
    const analyser = new Analyser(lexicon);
    fc.assert(
      fc.property(text, fc.constantFrom('id', 'en'), (one, language) => {
        expect(analyser.terms(one, language)).toEqual(plainTerms(one, language));
      }),
      {numRuns: 3000},
    );
  });
  test('reads any characters as a plain lunr pipeline does', () => {
    const analyser = new Analyser(lexicon);
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', maxLength: 60}), (one) => {
        expect(analyser.terms(one, 'id')).toEqual(plainTerms(one, 'id'));
      }),
      {numRuns: 1000},
    );
  });
  it('counts a word once for every text that has it', () => {
    const analyser = new Analyser(lexicon);
    for (const one of ['hak anak, hak orang', 'anak', 'dan di']) analyser.terms(one, 'id');
    expect(Object.fromEntries(analyser.counts)).toEqual({hak: 1, anak: 2, orang: 1, dan: 1});
  });
  it('keeps both readings of a word that two languages share', () => {
    const analyser = new Analyser(lexicon);
    analyser.terms('services pelayanan', 'id');
    analyser.terms('services', 'en');
    expect(analyser.meanings.get('services')).toEqual(new Set(['services', 'servic']));
    expect(analyser.meanings.get('pelayanan')).toEqual(new Set(['layan']));
  });
});
