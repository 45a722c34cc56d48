import {expect, it} from 'vitest';
import {wordsOfPath} from '../wordsOfPath';

it.each([
  ['/regulasi/uu-8-2061/', 'uu 8 2061'],
  ['/en/praktik-baik/kartu_layanan', 'kartu layanan'],
  ['/%3Cscript%3E/', 'script'],
  ['/404.html', ''],
  ['/', ''],
])('reads the words of %s', (path, words) => {
  expect(wordsOfPath(path)).toBe(words);
});
