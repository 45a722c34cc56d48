import fc from 'fast-check';
import {expect, test} from 'vitest';
import {parseState, stringifyState} from '../filters';
import {FACETS} from '../library';

test('reads query and filters, drops unknown keys', () => {
  expect(parseState('?q=+spm+&jenis=pedoman&asing=1&tahun=')).toEqual({q: 'spm', filters: {jenis: 'pedoman'}});
});
test('the empty state has no address of its own', () => {
  expect(stringifyState({q: ' ', filters: {}})).toBe('');
});
test('parsing undoes stringifying', () => {
  const value = fc.string({minLength: 1}).filter((text) => text.trim() === text);
  fc.assert(fc.property(value, fc.dictionary(fc.constantFrom(...FACETS), value), (q, filters) => {
    expect(parseState(stringifyState({q, filters}))).toEqual({q, filters: {...filters}});
  }));
});
