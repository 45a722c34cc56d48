/** The one form in which all text is compared: lower case, no accents, plain hyphens and quotes, no invisible marks. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu, '')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/%/g, ' persen ');
}

/** A word of three letters or more with a 2 behind it: said twice. `pp2` stays. */
const DOUBLED = /^(\p{L}{3,})2(?:nya|an)?$/u;

/**
 * Words of a folded text, in order. A reduplicated word counts once (`hak-hak` → `hak`, also as people type it: `hak2`,
 * `hak2nya`), a single letter before a hyphen belongs to its word (`e-spm` → `espm`), every other hyphen parts two words.
 */
export function splitWords(folded: string): string[] {
  const found = folded.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
  return found.flatMap((word) => {
    if (!word.includes('-')) return [word.replace(DOUBLED, '$1')];
    const parts = word.split('-');
    if (parts[0]?.length === 1 && /\p{L}/u.test(parts[0])) return [parts.join('')];
    return parts.filter((part, index) => !isRepeat(parts[index - 1], part));
  });
}

/** `hak-hak`, `kebijakan-kebijakan`, and with an ending on the second half: `hak-haknya`. */
function isRepeat(before: string | undefined, word: string): boolean {
  return before !== undefined && /\p{L}/u.test(word) && (word === before || (word.startsWith(before) && /^(nya|an|lah|kah)$/.test(word.slice(before.length))));
}
