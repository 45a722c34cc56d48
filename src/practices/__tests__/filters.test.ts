import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {applyFilter, countChoices, FACETS, parseFilter, stringifyFilter} from '../filters';
import {toPracticeCardProps} from '../props';
import {goodPractice} from './fixtures';

const card = (id: string, change: Parameters<typeof goodPractice>[0] = {}) => toPracticeCardProps(goodPractice({id, ...change}), []);
const cards = [
  card('a', {daerah: 'kaltara', urusan: ['sosial', 'kesehatan']}),
  card('b', {daerah: 'kaltara', urusan: ['sosial'], tingkat_biaya: {belum_diketahui: 'tidak ada angka anggaran'}}),
  card('c', {daerah: 'ntt', urusan: ['kesehatan']}),
];
const ids = (shown: readonly {id: string}[]): string => shown.map(({id}) => id).join('');

describe('filters of practices', () => {
  it('keeps everything without a filter', () => {
    expect(ids(applyFilter(cards, {}))).toBe('abc');
  });

  it('joins facets with "and"', () => {
    expect(ids(applyFilter(cards, {daerah: 'kaltara', urusan: 'kesehatan'}))).toBe('a');
  });

  it('finds ratings that nobody could give', () => {
    expect(ids(applyFilter(cards, {biaya: 'belum'}))).toBe('b');
  });

  it('counts what each choice would leave beside the other facets', () => {
    expect(Object.fromEntries(countChoices(cards, {daerah: 'kaltara'}, 'urusan'))).toEqual({sosial: 2, kesehatan: 1});
    expect(Object.fromEntries(countChoices(cards, {daerah: 'kaltara'}, 'daerah'))).toEqual({kaltara: 2, ntt: 1});
  });

  it('drops unknown keys and broken values of an address', () => {
    expect(parseFilter('?urusan=sosial&warna=merah&daerah=<b>&bukti=')).toEqual({urusan: 'sosial'});
  });

  it('writes nothing for an empty filter', () => {
    expect(stringifyFilter({urusan: ''})).toBe('');
  });

  it('reads back what it writes', () => {
    const filter = fc.record(Object.fromEntries(FACETS.map((facet) => [facet, fc.stringMatching(/^[a-z0-9-]{1,12}$/)])), {requiredKeys: []});
    fc.assert(
      fc.property(filter, (one) => {
        expect(parseFilter(stringifyFilter(one))).toEqual({...one});
      }),
    );
  });
});
