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

/** Start of the window that holds the most different terms; the earliest of equals. */
function bestWindow(terms: readonly (string | undefined)[]): number {
  const inside = new Map<string, number>();
  let [best, most] = [0, -1];
  for (let end = 0; end < terms.length; end += 1) {
    const entering = terms[end];
    if (entering) inside.set(entering, (inside.get(entering) ?? 0) + 1);
    const leaving = terms[end - LENGTH];
    if (leaving) {
      const left = (inside.get(leaving) ?? 1) - 1;
      if (left > 0) inside.set(leaving, left);
      else inside.delete(leaving);
    }
    if (end >= LENGTH - 1 && inside.size > most) [best, most] = [end - LENGTH + 1, inside.size];
  }
  return best;
}

/** The window of words that holds the most different asked-for words, from the start of its sentence where that is near. */
export function cutPassage(text: string, termOf: TermOf): Segments {
  const words = text.split(' ');
  const start = bestWindow(termsByWord(words, termOf));
  const sentence = words.slice(Math.max(0, start - 8), start + 1).findLastIndex((word) => /[.:;!?]$/.test(word));
  const from = start === 0 ? 0 : sentence >= 0 ? Math.max(0, start - 8) + sentence + 1 : Math.max(0, start - 3);
  const shown = words.slice(from, from + LENGTH).join(' ');
  return markWords(`${from > 0 ? '… ' : ''}${shown}${from + LENGTH < words.length ? ' …' : ''}`, termOf);
}
