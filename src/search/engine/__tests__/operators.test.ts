import {expect, it, test} from 'vitest';
import {readOperators} from '../operators';

it.each([
  ['+spm', {word: 'spm', presence: 'required', prefix: false, distance: 0}],
  ['-kota', {word: 'kota', presence: 'prohibited', prefix: false, distance: 0}],
  ['layan*', {word: 'layan', presence: 'optional', prefix: true, distance: 0}],
  ['disabilitis~2', {word: 'disabilitis', presence: 'optional', prefix: false, distance: 2}],
  ['judul:spm', {word: 'spm', presence: 'optional', prefix: false, distance: 0, fields: 0b0011}],
  ['+isi:hak-hak*', {word: 'hak-hak', presence: 'required', prefix: true, distance: 0, fields: 0b1000}],
])('reads "%s"', (query, wanted) => {
  expect(readOperators(query)).toEqual({operated: [wanted], rest: ' '});
});

it.each(['rad-pd', 'covid - 19', '- kota', '+', '*', 'judul:', 'lain:spm', 'spm~9', 'a*b', '++spm', 'uu 8/2016', 'e-SPM', '~1 ^2'])('leaves "%s" as text', (query) => {
  expect(readOperators(query)).toEqual({operated: [], rest: query});
});

test('takes operators out of the rest of the query', () => {
  const {operated, rest} = readOperators('perda -kota +disabilitas 17/2024');
  expect(operated.map(({word, presence}) => [word, presence])).toEqual([['kota', 'prohibited'], ['disabilitas', 'required']]);
  expect(rest.trim().split(/\s+/)).toEqual(['perda', '17/2024']);
});

test('a query of ten million letters is cut before it is read', () => {
  expect(readOperators('+a '.repeat(4_000_000)).operated.length).toBeLessThan(100);
});
