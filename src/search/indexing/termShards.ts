/** Cuts lines into files of about one size; a term that most pages have gets a file of its own. */
import {frontCode} from '../format/frontCode';
import {writeTermLines, type TermLine} from '../format/termLines';
import type {SectionLines} from './sectionLines';

/** Letters a shard: about 2.5 KB on the wire. */
export const SHARD_SIZE = 6000;

const sizeOf = ({key, postings, forms, elsewhere, names}: TermLine): number =>
  key.length + postings.length + forms.join(' ').length + 20 * (elsewhere.size + names.length);

function cut(lines: readonly TermLine[], most: number): TermLine[][] {
  const shards: TermLine[][] = [];
  let room = 0;
  for (const line of lines) {
    const size = sizeOf(line);
    if (size > room) {
      shards.push([]);
      room = most;
    }
    shards.at(-1)?.push(line);
    room -= size;
  }
  return shards;
}

/** The shortest beginning of `key` that sorts behind `before`. */
function border(before: string, key: string): string {
  let length = 1;
  while (length < key.length && key.slice(0, length) <= before) length += 1;
  return key.slice(0, length);
}

export interface Shards {
  /** Borders for the manifest. */
  readonly borders: string;
  readonly terms: readonly string[];
  /** Sections of long pages for the terms of each shard; empty where no long page has any. */
  readonly sections: readonly string[];
}

/** @param lines sorted by key. @param most letters a shard; a longer line has a shard of its own. */
export function toShards(lines: readonly TermLine[], sections: SectionLines, most: number): Shards {
  const shards = cut(lines, most);
  const borders = shards.slice(1).map((shard, at) => border(shards[at]?.at(-1)?.key ?? '', shard[0]?.key ?? ''));
  return {
    borders: borders.map((one, at) => frontCode(borders[at - 1] ?? '', one)).join('\n'),
    terms: shards.map(writeTermLines),
    sections: shards.map((shard) => sections(shard.map(({key}) => key))),
  };
}
