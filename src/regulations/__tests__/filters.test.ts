import {expect, test} from 'vitest';
import {fits, haystack, NO_FILTERS, parseFilters, stringifyFilters, type FilterRow} from '../filters';

const row: FilterRow = {
  group: 'perda',
  region: 'kaltara',
  status: 'berlaku',
  year: 2024,
  themes: ['disabilitas', 'sosial'],
  words: haystack(['Perda Kaltara 17/2024', 'Pelindungan Hak Penyandang Disabilitas', 'Peraturan Daerah']),
};
const found = (change: Partial<typeof NO_FILTERS>): boolean => fits(row, {...NO_FILTERS, ...change});

test('an empty address is no choice, and no choice is an empty address', () => {
  expect(parseFilters('')).toEqual(NO_FILTERS);
  expect(stringifyFilters(NO_FILTERS)).toBe('');
});

test('what is written to the address comes back', () => {
  const filters = {q: 'perda no. 17/2024 & lain', jenis: 'perda', wilayah: 'kota-yogyakarta', status: 'dicabut', tahun: '2019', tema: 'pekerjaan-umum'} as const;
  expect(parseFilters(stringifyFilters(filters))).toEqual(filters);
  expect(stringifyFilters({...NO_FILTERS, tahun: '2019', jenis: 'perda'})).toBe('?jenis=perda&tahun=2019');
});

test('values that mean nothing are dropped', () => {
  expect(parseFilters('?jenis=fatwa&wilayah=%3Cscript%3E&status=hidup&tahun=20&tema=A%20B&lain=1')).toEqual(NO_FILTERS);
});

test('each choice must fit', () => {
  expect(found({jenis: 'perda', wilayah: 'kaltara', status: 'berlaku', tahun: '2024', tema: 'sosial'})).toBe(true);
  expect(found({jenis: 'menteri'})).toBe(false);
  expect(found({wilayah: 'ntb'})).toBe(false);
  expect(found({status: 'dicabut'})).toBe(false);
  expect(found({tahun: '2023'})).toBe(false);
  expect(found({tema: 'spm'})).toBe(false);
});

test.each(['perda 17/2024', 'Perda No. 17 Th 2024', 'peraturan daerah nomor 17 tahun 2024', 'disab kaltara', 'PELINDUNGAN'])('"%s" finds the Perda', (q) => {
  expect(found({q})).toBe(true);
});

test('a short number must be a whole one', () => {
  expect(found({q: 'perda 1'})).toBe(false);
  expect(found({q: '24'})).toBe(false);
});

test('words must begin a word', () => {
  expect(found({q: 'sabilitas'})).toBe(false);
});
