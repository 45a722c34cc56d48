/** Number of words: runs between spaces that hold a letter or a digit. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((token) => /[\p{L}\p{N}]/u.test(token)).length;
}

/** The first sentence of a text (up to `.`, `!` or `?` before a space and a capital), or the whole text. */
export function firstSentence(text: string): string {
  const match = /^.*?[.!?](?=\s+\p{Lu})/su.exec(text.trim());
  return match ? match[0] : text.trim();
}

/** YAML folds long texts over lines: one space wherever there is white space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
