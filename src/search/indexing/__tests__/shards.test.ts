import fc from 'fast-check';
import {expect, test} from 'vitest';
import {EMPTY_LINE, type TermLine} from '../../format/termLines';
import {toShards} from '../termShards';
import {fileNames, FORMAT} from '../../library';
import {openLibrary} from '../../engine/openLibrary';

const keys = fc.uniqueArray(fc.stringMatching(/^[a-c]{1,6}$/), {minLength: 1, maxLength: 40}).map((list) => list.sort());

test('every term is found in its shard, wherever shards are cut, and nothing that is not there', async () => {
  await fc.assert(
    fc.asyncProperty(keys, fc.integer({min: 1, max: 40}), async (sorted, size) => {
      const lines = sorted.map((key): TermLine => ({...EMPTY_LINE, key, postings: 'BAAAAAA'}));
      const {borders, terms} = toShards(lines, () => '', size);
      const manifest = {format: FORMAT, locale: 'id', generation: 'g', pages: 1, runs: [], shards: borders, letters: '', displaySize: 1, avoided: [], kept: []};
      const files = new Map([['manifest.json', JSON.stringify(manifest)], ...terms.map((text, shard): [string, string] => [`g/${fileNames.terms(shard)}`, text])]);
      const library = await openLibrary((path) => (files.has(path) ? Promise.resolve(files.get(path) ?? '') : Promise.reject(new Error(path))));
      expect((await Promise.all(sorted.map(library.line))).map((line) => line?.key)).toEqual(sorted);
      expect(await library.line(`${sorted[0] ?? ''}z`)).toBeUndefined();
      expect(library.shards.count).toBe(terms.length);
    }),
  );
});

test('a term longer than a shard has a file of its own', () => {
  const line = (key: string, postings: string): TermLine => ({...EMPTY_LINE, key, postings});
  const {terms} = toShards([line('a', 'BA'), line('b', 'B'.repeat(100)), line('c', 'BA')], () => '', 50);
  expect(terms.map((text) => text.split('\n').length)).toEqual([1, 1, 1]);
});
