import {expect, it} from 'vitest';
import {nameOfId} from '../names';

it.each([
  ['pasal-5a-ayat-2-huruf-a-angka-1', 'Pasal 5A ayat (2) huruf a angka 1'],
  ['bab-4', 'BAB IV'],
  ['bab-4a', 'BAB IVA'],
  ['perubahan-3', 'angka 3'],
  ['pasal-i', 'Pasal I'],
  ['menimbang-huruf-a', 'menimbang huruf a'],
  ['lampiran-2', 'Lampiran II'],
])('the permalink %s is cited as %s', (id, name) => {
  expect(nameOfId(id)).toBe(name);
});
