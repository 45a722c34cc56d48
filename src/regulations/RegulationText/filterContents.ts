/** Narrows the contents of a text in the browser. */

const NUMBER = /^(?:pasal\s*)?(\d+[a-z]*)$/;
const fold = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** Whether an entry answers the words: a bare number means a Pasal that starts with it, else every word must occur. */
export function entryFits(entry: string, query: string): boolean {
  const wanted = fold(query);
  const number = NUMBER.exec(wanted)?.[1];
  const words = fold(entry);
  if (number !== undefined) return words.startsWith(`pasal ${number}`);
  return wanted.split(' ').every((word) => words.includes(word));
}

/**
 * Hides what does not fit and opens what holds a hit; an empty query shows everything as it was.
 * @returns the links that fit, an exact number first
 */
export function filterContents(contents: HTMLElement, query: string): HTMLAnchorElement[] {
  const links = [...contents.querySelectorAll<HTMLAnchorElement>('[data-bagian="daftar"] a')];
  const all = fold(query) === '';
  const fits = new Set(all ? [] : links.filter((link) => entryFits(link.textContent, query)));
  contents.toggleAttribute('data-disaring', !all);
  for (const item of contents.querySelectorAll<HTMLLIElement>('[data-bagian="daftar"] li')) {
    const within = [...item.querySelectorAll('a')];
    item.hidden = !all && !within.some((link) => fits.has(link)) && !insideHit(item, fits);
    const fold = item.querySelector<HTMLDetailsElement>(':scope > details');
    if (fold) fold.open = all ? within.some((link) => link.hasAttribute('aria-current')) : within.slice(1).some((link) => fits.has(link));
  }
  const exact = fold(query).replace(/^(?!pasal )/, 'pasal ');
  return [...fits].sort((a, b) => Number(fold(b.textContent) === exact) - Number(fold(a.textContent) === exact));
}

/** What a heading that fits contains stays visible in it. */
function insideHit(item: Element, fits: ReadonlySet<HTMLAnchorElement>): boolean {
  for (let outer = item.parentElement?.closest('li'); outer; outer = outer.parentElement?.closest('li')) {
    const link = outer.querySelector<HTMLAnchorElement>(':scope > a');
    if (link && fits.has(link)) return true;
  }
  return false;
}
