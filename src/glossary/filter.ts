/** Text as the filter compares it: lower case, without accents. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** True when every word of the query begins somewhere in the folded text. */
export function matches(folded: string, query: string): boolean {
  return fold(query).split(/\s+/).filter(Boolean).every((word) => folded.includes(word));
}
