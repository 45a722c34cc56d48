/** The engines that are held beside each other, and where each has its page, its code and its data. */
export const ENGINES = ['pustaka', 'pagefind', 'minisearch'] as const;
export type Engine = (typeof ENGINES)[number];

/**
 * lunr's own builder, for time and memory: with our tokenizer and pipeline, with finished terms, with Snowball's stemmer (a
 * package of the peers).
 */
export const LUNR = ['lunr', 'lunr-siap', 'lunr-snowball'] as const;

/** What a child process builds. */
export type Built = Engine | (typeof LUNR)[number];

export const LABELS: Readonly<Record<Built, string>> = {
  pustaka: 'Pustaka SPM',
  pagefind: 'Pagefind',
  minisearch: 'MiniSearch',
  lunr: 'pembangun lunr, pengolah kata kita',
  'lunr-siap': 'pembangun lunr, istilah siap pakai',
  'lunr-snowball': 'pembangun lunr, Snowball',
};
