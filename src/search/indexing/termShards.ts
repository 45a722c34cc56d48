/** Cuts lines into files of about one size; a term that most pages have gets a file of its own. */
import {frontCode} from '../format/frontCode';
import {writeTermLines, type TermLine} from '../format/termLines';

/** Letters a shard: about 2.5 KB on the wire. */
export const SHARD_SIZE = 6000;

const sizeOf = ({key, postings, forms, elsewhere, names}: TermLine): number =>
  key.length + postings.length + forms.join(' ').length + 20 * (elsewhere.size + names.length);

/** The shortest beginning of `key` that sorts behind `before`. */
function border(before: string, key: string): string {
  let length = 1;
  while (length < key.length && key.slice(0, length) <= before) length += 1;
  return key.slice(0, length);
}

/** From this share of a full shard on, the place with the shortest border is taken: borders travel with every manifest. */
const CUT_FROM = 0.6;

/** Where a full shard is best cut; its length when that is before the next line. */
function cutPlace(shard: readonly TermLine[], next: TermLine): number {
  const all = [...shard, next];
  const lengthAt = (at: number): number => border(all[at - 1]?.key ?? '', all[at]?.key ?? '').length;
  let best = shard.length;
  for (let at = shard.length - 1; at >= Math.max(1, Math.ceil(shard.length * CUT_FROM)); at -= 1) if (lengthAt(at) < lengthAt(best)) best = at;
  return best;
}

function cut(lines: readonly TermLine[], most: number): TermLine[][] {
  const shards: TermLine[][] = [];
  let shard: TermLine[] = [];
  let size = 0;
  for (const line of lines) {
    if (shard.length > 0 && size + sizeOf(line) > most) {
      // A line that fills a shard of its own is not joined by those before it.
      const at = sizeOf(line) > most ? shard.length : cutPlace(shard, line);
      shards.push(shard.slice(0, at));
      shard = shard.slice(at);
      size = shard.reduce((sum, one) => sum + sizeOf(one), 0);
    }
    shard.push(line);
    size += sizeOf(line);
  }
  return [...shards, shard];
}

export interface Shards {
  /** Borders for the manifest. */
  readonly borders: string;
  readonly terms: readonly string[];
  /** Sections of long pages for the terms of each shard; empty where no long page has any. */
  readonly sections: readonly string[];
}

/** @param lines sorted by key. @param sections gives the file of sections for some terms. @param most letters a shard; a longer line has a shard of its own. */
export function toShards(lines: readonly TermLine[], sections: (keys: readonly string[]) => string, most: number): Shards {
  const shards = cut(lines, most);
  const borders = shards.slice(1).map((shard, at) => border(shards[at]?.at(-1)?.key ?? '', shard[0]?.key ?? ''));
  return {
    borders: borders.map((one, at) => frontCode(borders[at - 1] ?? '', one)).join('\n'),
    terms: shards.map(writeTermLines),
    sections: shards.map((shard) => sections(shard.map(({key}) => key))),
  };
}
