/** How alike two pieces of law are: share of their words in common, rare words counting more than boilerplate. */

/** Words as they are compared: lower case, no punctuation, without the "dan" or "atau" that ends an item of a list. */
export function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const last = words.at(-1);
  return last === 'dan' || last === 'atau' ? words.slice(0, -1) : words;
}

/** The words of one text by number, each with how often it occurs, and their weight in all. */
export interface Bag {
  readonly words: readonly number[];
  readonly times: readonly number[];
  readonly weight: number;
}

/** From 0 (no word in common) to 1 (the same words); 0 at once when it cannot reach `least`. */
export type Likeness = (other: Bag, least?: number) => number;

/** Numbers and weights of the words of two states. */
export interface Lexicon {
  readonly toBag: (words: readonly string[]) => Bag;
  /** Likeness of other texts to this one; holds until the next call. */
  readonly likenessTo: (bag: Bag) => Likeness;
}

/** Numbers for words, and in how many texts each stands. */
function countTexts(texts: readonly (readonly string[])[]): {readonly numbers: Map<string, number>; readonly seenIn: number[]} {
  const numbers = new Map<string, number>();
  const seenIn: number[] = [];
  for (const words of texts) {
    for (const word of new Set(words)) {
      const number = numbers.get(word) ?? numbers.size;
      numbers.set(word, number);
      seenIn[number] = (seenIn[number] ?? 0) + 1;
    }
  }
  return {numbers, seenIn};
}

/** "Ketentuan lebih lanjut" stands everywhere and says little: a word weighs log(1 + texts / texts with the word). @param texts words of all texts */
export function createLexicon(texts: readonly (readonly string[])[]): Lexicon {
  const {numbers, seenIn} = countTexts(texts);
  const weights = seenIn.map((times) => Math.log(1 + texts.length / times));
  const weigh = (word: number): number => weights[word] ?? Math.log(1 + texts.length);
  /** How often each word stands in the text to which others are held; all others stand at 0. */
  const held: number[] = seenIn.map(() => 0);
  let current: Bag | undefined;
  const toBag = (words: readonly string[]): Bag => {
    const counts = new Map<number, number>();
    for (const word of words) {
      const number = numbers.get(word) ?? numbers.size;
      numbers.set(word, number);
      counts.set(number, (counts.get(number) ?? 0) + 1);
    }
    return {words: [...counts.keys()], times: [...counts.values()], weight: [...counts].reduce((sum, [word, times]) => sum + times * weigh(word), 0)};
  };
  const likenessTo = (bag: Bag): Likeness => {
    for (const word of current?.words ?? []) held[word] = 0;
    bag.words.forEach((word, index) => (held[word] = bag.times[index] ?? 0));
    current = bag;
    return ({words, times, weight}, least = 0) => {
      const all = bag.weight + weight;
      if (all === 0 || (2 * Math.min(bag.weight, weight)) / all < least) return 0;
      let common = 0;
      for (let index = 0; index < words.length; index += 1) {
        const word = words[index] ?? 0;
        const there = held[word] ?? 0;
        if (there > 0) common += Math.min(there, times[index] ?? 0) * weigh(word);
      }
      return (2 * common) / all;
    };
  };
  return {toBag, likenessTo};
}
