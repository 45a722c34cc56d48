/** Chance that can be repeated: a number depends on its seed and its name only, so that one change does not move the others. */

/** A number in [0, 1) from a seed and words (FNV-1a, then a 32-bit mix). */
export function chance(seed: number, ...words: readonly (string | number)[]): number {
  let hash = (2166136261 ^ seed) >>> 0;
  for (const char of words.join('|')) hash = Math.imul(hash ^ char.charCodeAt(0), 16777619) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 15), 2246822507) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 13), 3266489909) >>> 0;
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** A number between two bounds. */
export function between(low: number, high: number, seed: number, ...words: readonly (string | number)[]): number {
  return low + (high - low) * chance(seed, ...words);
}
