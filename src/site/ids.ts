import {distance} from 'fastest-levenshtein';

/** Ids are lower-case words and numbers joined by single hyphens; they are part of addresses and never change. */
export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The known id nearest to a misspelt one, or undefined when nothing is near (more than a third of the letters differ). */
export function nearest(wrong: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(wrong.length / 3)) + 1;
  for (const candidate of known) {
    const d = distance(wrong, candidate);
    if (d < least) {
      least = d;
      best = candidate;
    }
  }
  return best;
}

/** ` Mungkin maksudnya "x"?` or an empty text. */
export function didYouMean(wrong: string, known: Iterable<string>): string {
  const guess = nearest(wrong, known);
  return guess === undefined ? '' : ` Mungkin maksudnya "${guess}"?`;
}
