/** The English stem of a word without lunr: Porter's steps with the commonest endings; equal to `stemEnglish` for nearly every word. */

const bare = (word: string): string => word.replace(/([aeiou])y/g, '$1w').replace(/^y/, 'w');
/** Porter's measure: how often consonants follow vowels. */
const measure = (word: string): number => bare(word).match(/[aeiouy][^aeiouy]+/g)?.length ?? 0;
const short = (word: string): boolean => /^[^aeiouy]+[aeiouy][^aeiouwxy]$/.test(bare(word));

/** Endings that give way to a shorter one behind a measure of 1. */
const SHORTER: readonly (readonly [RegExp, string])[] = [
  [/(at|iz)(ion(al)?|er|or)$/, '$1e'], [/(tion)al$|(al)(iti|ism|ize|li)$/, '$1$2'], [/(ive|ful|ous)ness$/, '$1'], [/iviti$/, 'ive'], [/biliti$|bli$/, 'ble'], [/([ae]nc)i$/, '$1e'],
  [/(ent|ous|e)li$/, '$1'], [/(ic)(ate|iti|al)$|(al)ize$/, '$1$3'], [/ative$|ness$|ful$/, ''],
];

function inflected(word: string): string {
  const one = word.replace(/(ss|i)es$|([^s])s$/, '$1$2');
  const cut = one.replace(/(ed|ing)$/, '');
  if (one.endsWith('eed')) return measure(one.slice(0, -3)) ? one.slice(0, -1) : one;
  if (cut === one || !/[aeiouy]/.test(bare(cut))) return one;
  if (/(at|bl|iz)$/.test(cut)) return `${cut}e`;
  if (/([^aeioulsz])\1$/.test(cut)) return cut.slice(0, -1);
  return measure(cut) === 1 && short(cut) ? `${cut}e` : cut;
}

/** Stem of one folded English word. */
export function guessEnglish(word: string): string {
  if (word.length > 40 || !/^[a-z]{3,}$/.test(word)) return word;
  let text = inflected(word).replace(/^(.+[^aeiou])y$/, '$1i');
  for (const [ending, instead] of SHORTER) {
    const next = text.replace(ending, instead);
    if (next !== text && measure(text.replace(ending, ''))) text = next;
  }
  const end = /(?:[ae]nce|er|ic|[ai]ble|ant|e?ment|ent|sion|tion|ou|ism|ate|iti|ous|ive|ize|al)$/.exec(text);
  const at = end ? end.index + (/^[st]ion/.test(end[0]) ? 1 : 0) : 0;
  if (end && measure(text.slice(0, at)) > 1) text = text.slice(0, at);
  const less = text.replace(/e$/, '');
  if (less !== text && (measure(less) > 1 || (measure(less) === 1 && !short(less)))) text = less;
  return measure(text) > 1 ? text.replace(/ll$/, 'l') : text;
}
