/** Numbers that look random and are the same on every machine (mulberry32). */
export interface Random {
  /** From 0 up to 1. */
  readonly next: () => number;
  /** A whole number from 0 up to a bound. */
  readonly below: (bound: number) => number;
  readonly between: (least: number, most: number) => number;
  readonly chance: (share: number) => boolean;
  /** @throws on an empty list: there is nothing to pick. */
  readonly pick: <T>(list: readonly T[]) => T;
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (bound: number): number => Math.floor(next() * bound);
  return {
    next,
    below,
    between: (least, most) => least + below(most - least + 1),
    chance: (share) => next() < share,
    pick: (list) => {
      if (list.length === 0) throw new Error('Daftar kosong: tidak ada yang dapat dipilih.');
      return list[below(list.length)] as (typeof list)[number];
    },
  };
}

/**
 * Draws ranks (0 first) by Zipf–Mandelbrot: the share of rank r is 1 / (r + flat)^slope.
 * @param flat evens out the first ranks; content words have no such few that overshadow all others.
 */
export function zipf(ranks: number, slope: number, flat: number): (random: Random) => number {
  const sums = new Float64Array(ranks);
  let sum = 0;
  for (let rank = 0; rank < ranks; rank += 1) sums[rank] = sum += (rank + flat) ** -slope;
  return (random) => {
    const wanted = random.next() * sum;
    let [low, high] = [0, ranks - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) > wanted) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}
