/** Blocks of text: what a reader takes in at once around a match. */
const BLOCK = 'p, li, td, th, dd, dt, h1, h2, h3, h4, h5, h6, caption, figcaption, summary, blockquote';

const elementOf = (range: Range): Element | null => range.startContainer.parentElement;

/** Opens every fold around a match and brings it to the middle of the window. */
export function reveal(range: Range): void {
  const element = elementOf(range);
  for (let fold = element?.closest('details:not([open])'); fold; fold = fold.parentElement?.closest('details:not([open])')) {
    // A match in the summary can be seen while its fold is closed.
    if (!(fold.querySelector(':scope > summary')?.contains(range.startContainer) ?? false)) fold.setAttribute('open', '');
  }
  const {top, height} = range.getBoundingClientRect();
  if (height === 0) element?.scrollIntoView({block: 'center'});
  else window.scrollTo({top: window.scrollY + top - window.innerHeight / 2, behavior: 'auto'});
}

/** Gives the focus to the block of a match, so that reading and Tab go on there. */
export function focusOn(range: Range): void {
  const block = elementOf(range)?.closest<HTMLElement>(BLOCK);
  if (!block) return;
  if (!block.hasAttribute('tabindex')) {
    block.setAttribute('tabindex', '-1');
    block.addEventListener('blur', () => block.removeAttribute('tabindex'), {once: true});
  }
  block.focus({preventScroll: true});
}

/** Words around a match, for those who hear it. */
export function surroundings(range: Range): string {
  const block = elementOf(range)?.closest(BLOCK) ?? elementOf(range);
  const text = (block?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const word = range.toString();
  const at = Math.max(0, text.indexOf(word));
  return `${at > 40 ? '… ' : ''}${text.slice(Math.max(0, at - 40), at + word.length + 60).trim()}${text.length > at + word.length + 60 ? ' …' : ''}`;
}
