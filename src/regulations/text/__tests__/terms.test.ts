import {describe, expect, it} from 'vitest';
import type {Definition} from '../../grammar/definitions';
import {createTermFinder} from '../terms';

const define = (id: string, ...names: string[]): Definition => ({term: names[0] ?? '', names, text: '', id});
const find = createTermFinder([define('d-1', 'Daerah'), define('d-2', 'Pemerintah Daerah'), define('d-3', 'Komisi'), define('d-4', 'Unit Layanan', 'UL'), define('d-5', 'Data/Angka (Asli)'), define('d-6', 'Unit')]);

function marked(text: string, seen = new Set<string>(), free = (): boolean => true): string[] {
  return find(text, seen, free).map(({start, end, href}) => `${text.slice(start, end)}=${href}`);
}

describe('defined terms', () => {
  it('are found as whole words, the longest name first', () => {
    expect(marked('Pemerintah Daerah mengatur Daerah.')).toEqual(['Pemerintah Daerah=#d-2', 'Daerah=#d-1']);
    expect(marked('Kedaerahan dan Antardaerah.')).toEqual([]);
  });

  it('are found by each of their names, signs included', () => {
    expect(marked('setiap UL memakai Data/Angka (Asli).')).toEqual(['UL=#d-4', 'Data/Angka (Asli)=#d-5']);
  });

  it('are marked once an article, whatever their name', () => {
    expect(marked('Unit Layanan dan UL di Daerah; Daerah lain.', new Set(['d-1']))).toEqual(['Unit Layanan=#d-4']);
  });

  it('are capitalised as drafters write them; the same letters elsewhere are ordinary words', () => {
    expect(marked('komisi di daerah.')).toEqual([]);
    expect(marked('KOMISI dibentuk.')).toEqual(['KOMISI=#d-3']);
  });

  it('are not parts of longer proper names or kinds of acts', () => {
    expect(marked('Peraturan Daerah ini dan anggota Komisi Pemilihan serta Dewan Daerah.')).toEqual([]);
    expect(marked('Setiap Komisi bekerja.')).toEqual(['Komisi=#d-3']);
  });

  it('leave stretches with another link alone', () => {
    expect(marked('Komisi di Daerah.', new Set(), () => false)).toEqual([]);
  });
});
