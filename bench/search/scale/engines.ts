/** The engines that are held beside each other, and where each has its page, its code and its data. */
export const ENGINES = ['pustaka', 'pagefind', 'minisearch'] as const;
export type Engine = (typeof ENGINES)[number];

/** What a child process builds: an index, or for `lunr` only the time and memory of lunr's own builder. */
export type Built = Engine | 'lunr';

export const LABELS: Readonly<Record<Engine, string>> = {pustaka: 'Pustaka SPM', pagefind: 'Pagefind', minisearch: 'MiniSearch'};
