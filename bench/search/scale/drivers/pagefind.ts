/** Pagefind through its own browser code, loaded with the first question as its interface does. */
import {now, offer, type Step} from './driver';

interface Pagefind {
  readonly search: (query: string) => Promise<{readonly results: readonly {readonly data: () => Promise<{readonly excerpt: string; readonly meta: Readonly<Record<string, string>>}>}[]}>;
}

const SCRIPT = '/pagefind/data/pagefind.js';

offer(async ({text}) => {
  const pagefind = (await import(SCRIPT)) as Pagefind;
  const {results} = await pagefind.search(text);
  const steps: Step[] = [];
  let shown = 0;
  // Title and excerpt of a result come in the same file.
  await Promise.all(
    results.slice(0, 10).map(async (result) => {
      const {meta} = await result.data();
      if (meta.title) shown += 1;
      steps.push({at: now(), titles: shown, passages: shown});
    }),
  );
  return [...steps, {at: now(), titles: shown, passages: shown}];
});
