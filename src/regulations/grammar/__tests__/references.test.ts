import {describe, expect, it} from 'vitest';
import {toParagraphs} from '../flow';
import {parseRegulation} from '../parse';
import {findBrokenReferences, findReferences} from '../references';

const PLACE = {article: 'pasal-9', provision: 'pasal-9-ayat-3', prefix: ''};
const idsIn = (text: string): string[] => findReferences(text, PLACE).map(({id}) => id);

describe('references', () => {
  it('link each end of a chain', () => {
    expect(idsIn('sebagaimana dimaksud dalam Pasal 5 ayat (1), ayat (2), dan ayat (3) huruf a dan huruf b')).toEqual([
      'pasal-5-ayat-1', 'pasal-5-ayat-2', 'pasal-5-ayat-3-huruf-a', 'pasal-5-ayat-3-huruf-b',
    ]);
    expect(idsIn('Pasal 5A sampai dengan Pasal 9')).toEqual(['pasal-5a', 'pasal-9']);
    expect(idsIn('Pasal 12 ayat (4), Pasal 14 ayat (1), dan Pasal 73 huruf c')).toEqual(['pasal-12-ayat-4', 'pasal-14-ayat-1', 'pasal-73-huruf-c']);
  });

  it('start from where the text stands when they are relative', () => {
    expect(idsIn('sebagaimana dimaksud pada ayat (1) dan ayat (2)')).toEqual(['pasal-9-ayat-1', 'pasal-9-ayat-2']);
    expect(idsIn('sebagaimana dimaksud pada huruf a')).toEqual(['pasal-9-ayat-3-huruf-a']);
    expect(idsIn('sebagaimana dimaksud pada ayat (1a) huruf b angka 2')).toEqual(['pasal-9-ayat-1a-huruf-b-angka-2']);
  });

  it('read lists that name their level only once', () => {
    expect(idsIn('ayat (1), (2), dan (3)')).toEqual(['pasal-9-ayat-1', 'pasal-9-ayat-2', 'pasal-9-ayat-3']);
    expect(idsIn('Pasal 3 ayat (2) huruf a sampai dengan e harus')).toEqual(['pasal-3-ayat-2-huruf-a', 'pasal-3-ayat-2-huruf-e']);
    expect(idsIn('Pasal 5, 6 dan 7 berlaku; Pasal 8, 30 (tiga puluh) hari')).toEqual(['pasal-5', 'pasal-6', 'pasal-7', 'pasal-8']);
    expect(idsIn('huruf a dan di tempat lain')).toEqual(['pasal-9-ayat-3-huruf-a']);
  });

  it('look for a relative reference in the list around it first', () => {
    const ids = new Set(['pasal-9-ayat-3-huruf-b-angka-1', 'pasal-9-huruf-c']);
    const inList = {...PLACE, items: ['pasal-9-ayat-3-huruf-b']};
    const find = (text: string): string[] => findReferences(text, inList, (id) => ids.has(id)).map(({id}) => id);
    expect(find('pada angka 1, huruf c, dan huruf d')).toEqual(['pasal-9-ayat-3-huruf-b-angka-1', 'pasal-9-huruf-c', 'pasal-9-ayat-3-huruf-d']);
  });

  it('name groupings and annexes too', () => {
    expect(idsIn('tercantum dalam Lampiran II dan diatur dalam BAB IVA')).toEqual(['lampiran-2', 'bab-4a']);
    expect(idsIn('Lampiran I Peraturan Menteri Dalam Negeri Nomor 59 Tahun 2021')).toEqual([]);
  });

  it('leave other acts alone but not this act', () => {
    expect(idsIn('Pasal 5 ayat (2) dan Pasal 6 Undang-Undang Nomor 8 Tahun 2016')).toEqual([]);
    expect(idsIn('Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945')).toEqual([]);
    expect(idsIn('Pasal 5 Peraturan Daerah ini')).toEqual(['pasal-5']);
    expect(idsIn('Pasal 5 Peraturan Daerah Kota Contoh ini')).toEqual(['pasal-5']);
    expect(idsIn('Pasal 7 dari Undang-Undang dimaksud; Pasal 8 UU 8/2016')).toEqual([]);
  });

  it('are reported with their line when the act has no such provision', () => {
    const parsed = parseRegulation('MEMUTUSKAN:\nPasal 1\n(1) Isi.\n(2) Menurut ayat (1) dan Pasal 4 ayat (2).\n');
    expect(findBrokenReferences(parsed)).toEqual([{line: 4, text: 'Pasal 4 ayat (2)', id: 'pasal-4-ayat-2'}]);
  });
});

describe('running text', () => {
  it('joins printed lines and broken words, and keeps paragraphs', () => {
    const lines = ['Undang-', 'Undang  ini mulai', '', 'berlaku.', '', 'Paragraf   baru.'].map((text, index) => ({line: index + 1, text}));
    expect(toParagraphs(lines)).toEqual(['Undang-Undang ini mulai berlaku.', 'Paragraf baru.']);
  });
});
