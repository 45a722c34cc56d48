import lunr from 'lunr';

/** lunr's own English stemmer (Porter) on one folded word. */
export function stemEnglish(word: string): string {
  return /^[a-z]{3,}$/.test(word) ? lunr.stemmer(new lunr.Token(word, {})).toString() : word;
}
