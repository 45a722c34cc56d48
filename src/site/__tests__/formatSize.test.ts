import {expect, test} from 'vitest';
import {formatSize} from '../formatSize';

test('a size is said with a unit that people know, in the form of the language', () => {
  expect([formatSize(840, 'id'), formatSize(61_400, 'id'), formatSize(999_400, 'id'), formatSize(999_600, 'id'), formatSize(1_240_000, 'id'), formatSize(1_240_000, 'en')]).toEqual(['840 B', '61 KB', '999 KB', '1,0 MB', '1,2 MB', '1.2 MB']);
});
