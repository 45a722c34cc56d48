/** Paints matches with the CSS Custom Highlight API: the page's own HTML stays untouched, so nothing moves. */

const ALL = 'pustaka-sorot';
const CURRENT = 'pustaka-sorot-kini';

/** Browsers without the interface still get the bar, which scrolls from match to match. */
const canPaint = (): boolean => typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function';

/** @param current the match on which the reader is, painted stronger. */
export function paint(ranges: readonly Range[], current: Range | undefined): void {
  if (!canPaint()) return;
  CSS.highlights.set(ALL, new Highlight(...ranges));
  if (!current) {
    CSS.highlights.delete(CURRENT);
    return;
  }
  const one = new Highlight(current);
  one.priority = 1;
  CSS.highlights.set(CURRENT, one);
}

/** Takes all marks off. */
export function unpaint(): void {
  if (!canPaint()) return;
  CSS.highlights.delete(ALL);
  CSS.highlights.delete(CURRENT);
}
