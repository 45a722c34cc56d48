import {expect, test} from 'vitest';
import {scriptFor, wrap} from '../dataScript';
import {toFile} from '../elements';

test.each([
  ['/', '../', '/', '../index.html'],
  ['/regulasi/uu-8-2016/', '../', '/', '../regulasi/uu-8-2016/index.html'],
  ['/pustaka/en/istilah/#spm', '../../', '/pustaka/', '../../en/istilah/index.html#spm'],
  ['/data/jdih.json', '../', '/', '../data/jdih.json'],
])('%s lies in a file of the pack', (url, root, base, file) => {
  expect(toFile(url, root, base)).toBe(file);
});

test('only data files of the index become scripts', () => {
  expect(['cari/data/manifest.json', 'en/cari/data/g/k0.txt', 'cari/index.html', 'regulasi/cari/data/x.json'].map(scriptFor)).toEqual(['cari/data/manifest.json.js', 'en/cari/data/g/k0.txt.js', undefined, undefined]);
});

test('a script hands over path and text as they are', () => {
  const got: unknown[] = [];
  new Function('pustakaBerkas', wrap('en/cari/data/g/k0.txt', 'a\n"\\\u2029'))((...all: unknown[]) => got.push(...all));
  expect(got).toEqual(['g/k0.txt', 'a\n"\\\u2029']);
});
