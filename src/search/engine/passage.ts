/** The piece of a text in which a query is answered, with the asked-for words marked. */
import type {FindMarks, MarkedWord} from './marks';

/** Plain and marked pieces in order; joined they are the text. */
export type Segments = readonly {readonly text: string; readonly mark: boolean}[];

/** Words a passage shows. */
const LENGTH = 32;

/** Marks the words of a text that were asked for. */
export function markWords(text: string, find: FindMarks): Segments {
  const out: {text: string; mark: boolean}[] = [];
  let behind = 0;
  for (const {from, to} of find(text)) {
    if (from > behind) out.push({text: text.slice(behind, from), mark: false});
    out.push({text: text.slice(from, to), mark: true});
    behind = to;
  }
  if (behind < text.length) out.push({text: text.slice(behind), mark: false});
  return out;
}

/** An asked-for word by its place among the blank-separated words of a text. */
interface Marked {
  readonly at: number;
  readonly term: string;
}

/** The first asked-for word of each blank-separated one. */
function placeWords(words: readonly string[], found: readonly MarkedWord[]): Marked[] {
  const marked: Marked[] = [];
  let [at, end] = [-1, -1];
  for (const {from, term} of found) {
    while (end < from) end += (words[(at += 1)] ?? '').length + 1;
    if (marked.at(-1)?.at !== at) marked.push({at, term});
  }
  return marked;
}

/** First and last asked-for word of the window that holds the most different terms; the earliest of equals. */
function bestSpan(marked: readonly Marked[]): readonly [first: number, last: number] {
  let best: readonly [number, number] = [marked[0]?.at ?? 0, marked[0]?.at ?? 0];
  let most = 0;
  marked.forEach(({at: first}, from) => {
    const terms = new Set<string>();
    let last = from;
    for (; (marked[last]?.at ?? Infinity) < first + LENGTH; last += 1) terms.add(marked[last]?.term ?? '');
    if (terms.size > most) [best, most] = [[first, marked[last - 1]?.at ?? first], terms.size];
  });
  return best;
}

/** Words before the first asked-for one that may be shown to begin with a sentence, and without one. */
const [BACK, SHORT_BACK] = [8, 3];

/** Where a passage begins: at the sentence of its first asked-for word where that is near, and never so early that the last is lost. */
function beginOf(words: readonly string[], [first, last]: readonly [number, number]): number {
  const earliest = Math.max(0, last - LENGTH + 1);
  const before = words.slice(Math.max(0, first - BACK), first).findLastIndex((word) => /[.:;!?]$/.test(word));
  const sentence = first <= BACK ? 0 : before >= 0 ? first - BACK + before + 1 : first - SHORT_BACK;
  return Math.max(earliest, sentence);
}

/**
 * The window of words that holds the most different asked-for words, from the start of its sentence where that is near.
 * @param found the asked-for words of the text.
 */
export function cutPassage(text: string, found: readonly MarkedWord[], find: FindMarks): Segments {
  const words = text.split(' ');
  const from = beginOf(words, bestSpan(placeWords(words, found)));
  const shown = words.slice(from, from + LENGTH).join(' ');
  return markWords(`${from > 0 ? '… ' : ''}${shown}${from + LENGTH < words.length ? ' …' : ''}`, find);
}
