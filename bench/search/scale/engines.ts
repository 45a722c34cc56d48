/** The engines that are held beside each other, and where each has its page, its code and its data. */
export const ENGINES = ['pustaka', 'pagefind', 'minisearch'] as const;
export type Engine = (typeof ENGINES)[number];

/** lunr's own builder with the tokens of our build, and from text; only for time and memory. */
export const LUNR = ['lunr', 'lunr-teks'] as const;

/** What a child process builds. */
export type Built = Engine | (typeof LUNR)[number];

export const LABELS: Readonly<Record<Built, string>> = {pustaka: 'Pustaka SPM', pagefind: 'Pagefind', minisearch: 'MiniSearch', lunr: 'pembangun lunr, kata yang sama', 'lunr-teks': 'pembangun lunr, dari teks'};
