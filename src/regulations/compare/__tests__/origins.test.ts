import {expect, test} from 'vitest';
import type {Change} from '../../changes';
import {originFinder} from '../origins';
import {BASE, compare, write} from './samples';

const change = (target: string, more: Partial<Change> = {}): Change => ({by: 'perda-x-4-2031', instruction: 'perubahan-2', action: 'diubah', target, outcome: 'diterapkan', ...more});

/** Origins of the changed Pasal 2. */
function originsOf(changes: readonly Change[], by = ['perda-x-4-2031']): readonly string[] {
  const base = write(BASE);
  const [entry] = compare(base, base.replace('30 (tiga puluh)', '14 (empat belas)')).filter(({kind}) => kind === 'diubah');
  const find = originFinder({changes, by, nameOf: () => 'Perda 4/2031', addressOf: (id) => `/regulasi/${id}/`});
  return entry ? find(entry).map(({name, href}) => `${name} ${href}`) : [];
}

test('an instruction for an ayat is named at its article, once', () => {
  expect(originsOf([change('pasal-2-ayat-2'), change('pasal-2')])).toEqual(['Perda 4/2031, angka 2 /regulasi/perda-x-4-2031/#perubahan-2']);
});

test('an instruction for another article is not', () => {
  expect(originsOf([change('pasal-2a'), change('pasal-20'), change('')])).toEqual([]);
});

test('neither is one that was not understood, nor one of an act that the newer text does not add', () => {
  expect(originsOf([change('pasal-2', {outcome: 'tidak-dipahami'})])).toEqual([]);
  expect(originsOf([change('pasal-2')], ['perda-x-9-2033'])).toEqual([]);
});
