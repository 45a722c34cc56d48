/** Finds the words of a search in a page. */
import {openMarks, type FindMarks, type Marks} from '../engine/marks';

/** More matches than this are noise: the word is then no help on this page. */
const MOST = 2000;

const SKIPPED = 'script, style, noscript, template, select, textarea, button, nav, [hidden], [aria-hidden="true"], .sembunyi-visual';

/** Where the searched words stand in a text; neighbours with nothing but blanks between them are one match. Pure. */
export function matchWords(text: string, find: FindMarks): (readonly [from: number, to: number])[] {
  const matches: [number, number][] = [];
  for (const {from, to} of find(text)) {
    const last = matches.at(-1);
    if (last && /^\s+$/.test(text.slice(last[1], from))) last[1] = to;
    else matches.push([from, to]);
  }
  return matches;
}

/** Lets the page breathe between pieces of work. */
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Milliseconds of work at a stretch. */
const STRETCH = 8;

/**
 * Ranges of all matches below an element, in the order of the page. Long legal texts are walked in short stretches, so
 * that scrolling never stops.
 * @param cancelled true when the reader has gone on; the rest is then left.
 */
export async function findMatches(root: Element, marks: Marks, cancelled: () => boolean): Promise<Range[]> {
  const find = openMarks(marks);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) => (node.parentElement?.closest(SKIPPED) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT));
  const ranges: Range[] = [];
  let since = performance.now();
  for (let node = walker.nextNode(); node && ranges.length < MOST && !cancelled(); node = walker.nextNode()) {
    for (const [from, to] of matchWords(node.nodeValue ?? '', find)) {
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      ranges.push(range);
    }
    if (performance.now() - since > STRETCH) {
      await rest();
      since = performance.now();
    }
  }
  return ranges;
}

/** Index of the match with which reading goes on: the first one in or behind the target of the address; `-1` without one. */
export function firstBehind(ranges: readonly Range[], target: Element | null): number {
  if (!target) return -1;
  return ranges.findIndex(({startContainer}) => target.contains(startContainer) || (target.compareDocumentPosition(startContainer) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);
}
