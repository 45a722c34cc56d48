/** The piece of a text in which a query is answered, with the asked-for words marked. */

/** Plain and marked pieces in order; joined they are the text. */
export type Segments = readonly {readonly text: string; readonly mark: boolean}[];

/** Words a passage shows. */
const LENGTH = 32;

const PIECES = /([\p{L}\p{N}]+)/u;

type TermOf = (word: string) => string | undefined;

/** Marks the words of a text that stand for a term. */
export function markWords(text: string, termOf: TermOf): Segments {
  const out: {text: string; mark: boolean}[] = [];
  text.split(PIECES).forEach((piece, at) => {
    if (piece === '') return;
    const mark = at % 2 === 1 && termOf(piece) !== undefined;
    const last = out.at(-1);
    if (last?.mark === mark) last.text += piece;
    else out.push({text: piece, mark});
  });
  return out;
}

/** The term that each blank-separated word of a text stands for. */
function termsByWord(words: readonly string[], termOf: TermOf): (string | undefined)[] {
  return words.map((word) => {
    for (const piece of word.split(PIECES)) {
      const term = piece && termOf(piece);
      if (term) return term;
    }
    return undefined;
  });
}

/** First and last asked-for word of the window that holds the most different terms; the earliest of equals. */
function bestSpan(terms: readonly (string | undefined)[]): readonly [first: number, last: number] {
  const marked = terms.flatMap((term, at) => (term ? [at] : []));
  let best: readonly [number, number] = [marked[0] ?? 0, marked[0] ?? 0];
  let most = 0;
  marked.forEach((first, from) => {
    const inside = marked.slice(from).filter((at) => at < first + LENGTH);
    const different = new Set(inside.map((at) => terms[at])).size;
    if (different > most) [best, most] = [[first, inside.at(-1) ?? first], different];
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

/** The window of words that holds the most different asked-for words, from the start of its sentence where that is near. */
export function cutPassage(text: string, termOf: TermOf): Segments {
  const words = text.split(' ');
  const from = beginOf(words, bestSpan(termsByWord(words, termOf)));
  const shown = words.slice(from, from + LENGTH).join(' ');
  return markWords(`${from > 0 ? '… ' : ''}${shown}${from + LENGTH < words.length ? ' …' : ''}`, termOf);
}
