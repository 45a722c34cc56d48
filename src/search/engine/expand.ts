/** Index terms by their beginning or by their likeness, over as many shards as it takes: what lunr does with `kata*` and `kata~1`. */
import type {TermLine} from '../format/termLines';
import type {Library} from './openLibrary';
import {editDistance} from '../words/nearby';

/** Lines of one shard whose keys pass. */
async function linesIn(library: Library, shard: number, passes: (key: string) => boolean): Promise<TermLine[]> {
  const opened = await library.shards.at(shard);
  return opened.keys.filter(passes).flatMap((key) => opened.line(key) ?? []);
}

/** Shards that may hold keys with a beginning. */
function shardsOf({shards: {indexOf}}: Library, prefix: string): number[] {
  const [first, last] = [indexOf(prefix), indexOf(`${prefix}\uFFFF`)];
  return Array.from({length: last - first + 1}, (_, at) => first + at);
}

/** All terms that begin so. */
export async function termsWithPrefix(library: Library, prefix: string): Promise<TermLine[]> {
  return (await Promise.all(shardsOf(library, prefix).map((shard) => linesIn(library, shard, (key) => key.startsWith(prefix))))).flat();
}

/** Terms with the same first letter and at most so many letters changed, added, dropped or swapped. */
export async function termsNear(library: Library, word: string, most: number): Promise<TermLine[]> {
  const near = (key: string): boolean => key.startsWith(word.slice(0, 1)) && editDistance(word, key, most) <= most;
  return (await Promise.all(shardsOf(library, word.slice(0, 1)).map((shard) => linesIn(library, shard, near)))).flat();
}
