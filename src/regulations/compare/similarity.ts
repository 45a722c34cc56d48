/** How alike two pieces of law are: share of their words in common, rare words counting more than boilerplate. */

/** Words as they are compared: lower case, no punctuation, without the "dan" or "atau" that ends an item of a list. */
export function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const last = words.at(-1);
  return last === 'dan' || last === 'atau' ? words.slice(0, -1) : words;
}

/** Weight of a word. */
export type Weigh = (word: string) => number;

/** "Ketentuan lebih lanjut" stands everywhere and says little: log(1 + texts / texts with the word). */
export function createWeigh(texts: readonly (readonly string[])[]): Weigh {
  const seenIn = new Map<string, number>();
  for (const words of texts) for (const word of new Set(words)) seenIn.set(word, (seenIn.get(word) ?? 0) + 1);
  const weights = new Map([...seenIn].map(([word, times]) => [word, Math.log(1 + texts.length / times)]));
  return (word) => weights.get(word) ?? Math.log(1 + texts.length);
}

/** Words with how often they occur, and their weight in all. */
export interface Bag {
  readonly words: ReadonlyMap<string, number>;
  readonly weight: number;
}

/** Counts words. */
export function toBag(words: readonly string[], weigh: Weigh): Bag {
  const counts = new Map<string, number>();
  let weight = 0;
  for (const word of words) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
    weight += weigh(word);
  }
  return {words: counts, weight};
}

/** From 0 (no word in common) to 1 (the same words); 0 at once when it cannot reach `least`. */
export function similarity(a: Bag, b: Bag, weigh: Weigh, least = 0): number {
  const all = a.weight + b.weight;
  if (all === 0 || (2 * Math.min(a.weight, b.weight)) / all < least) return 0;
  const [few, many] = a.words.size < b.words.size ? [a, b] : [b, a];
  let common = 0;
  for (const [word, times] of few.words) {
    const there = many.words.get(word);
    if (there !== undefined) common += Math.min(times, there) * weigh(word);
  }
  return (2 * common) / all;
}
