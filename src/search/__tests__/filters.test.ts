import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {fewerWords, parseState, STEP, stringifyState, toChips, toQuick, withFilter} from '../filters';
import {FACETS} from '../library';

describe('the address of a result list', () => {
  it('gives query and filters, drops unknown keys', () => {
    expect(parseState('?q=+spm+&jenis=pedoman&asing=1&tahun=')).toEqual({q: 'spm', filters: {jenis: 'pedoman'}, limit: STEP});
  });
  it('is empty for the empty state', () => {
    expect(stringifyState({q: ' ', filters: {}})).toBe('');
  });
  it.each([['0', 20], ['20', 20], ['21', 40], ['40', 40], ['9999', 200], ['-5', 20], ['banyak', 20], ['Infinity', 20]])('counts "tampil=%s" as %i results', (text, limit) => {
    expect(parseState(`?q=spm&tampil=${text}`).limit).toBe(limit);
  });
  it('comes back the same after it was written and read', () => {
    const value = fc.string({minLength: 1}).filter((text) => text.trim() === text);
    const limit = fc.integer({min: 1, max: 10}).map((steps) => steps * STEP);
    fc.assert(fc.property(value, fc.dictionary(fc.constantFrom(...FACETS), value), limit, (q, filters, shown) => {
      expect(parseState(stringifyState({q, filters, limit: shown}))).toEqual({q, filters: {...filters}, limit: shown});
    }));
  });
});

describe('chosen filters', () => {
  it('are one chip each, in the order of the facets, and each chip says what is left without it', () => {
    expect(toChips({tahun: '2021', jenis: 'peraturan'})).toEqual([
      {facet: 'jenis', value: 'peraturan', without: {tahun: '2021'}},
      {facet: 'tahun', value: '2021', without: {jenis: 'peraturan'}},
    ]);
  });
  it('are set and lifted one by one', () => {
    expect(withFilter({jenis: 'ide'}, 'tahun', '2020')).toEqual({jenis: 'ide', tahun: '2020'});
    expect(withFilter({jenis: 'ide', tahun: '2020'}, 'jenis', undefined)).toEqual({tahun: '2020'});
  });
  it('are kept by the quick choices, which change kind and text only', () => {
    expect(toQuick({wilayah: 'Kaltara', jenis: 'praktik'})).toEqual([
      {choice: 'semua', filters: {wilayah: 'Kaltara'}, current: false},
      {choice: 'naskah', filters: {wilayah: 'Kaltara', naskah: 'ada'}, current: false},
      {choice: 'praktik', filters: {wilayah: 'Kaltara', jenis: 'praktik'}, current: true},
    ]);
  });
  it('leave no quick choice current when another kind is chosen', () => {
    expect(toQuick({jenis: 'pedoman'}).some(({current}) => current)).toBe(false);
  });
});

describe('fewer words', () => {
  it('are the words of the query, each once, without the shortest', () => {
    expect(fewerWords('hak anak di 17/2024, hak')).toEqual(['hak', 'anak', '17/2024']);
  });
  it('are none when there is one word only', () => {
    expect(fewerWords('renaksi')).toEqual([]);
  });
});
