/** Which provision of the older text became which provision of the newer one: by number first, then by words. */
import {wordsOf, type Bag, type Lexicon} from './similarity';

/** Share of common words from which two provisions with different numbers are one and the same. */
export const SAME = 0.6;

/** What is matched: its number and all its words. */
export interface Candidate {
  readonly key: string;
  readonly text: string;
}

/** Position in the older list → position in the newer one. */
export type Matches = Map<number, number>;

interface Side {
  readonly keys: readonly string[];
  readonly texts: readonly string[];
  readonly bags: readonly Bag[];
}

function toSide(list: readonly Candidate[], {toBag}: Lexicon): Side {
  const words = list.map(({text}) => wordsOf(text));
  return {keys: list.map(({key}) => key), texts: words.map((one) => one.join(' ')), bags: words.map(toBag)};
}

interface State {
  readonly before: Side;
  readonly after: Side;
  readonly lexicon: Lexicon;
  readonly matches: Matches;
  readonly taken: Set<number>;
}

function take({matches, taken}: State, old: number, fresh: number): void {
  if (matches.has(old) || taken.has(fresh)) return;
  matches.set(old, fresh);
  taken.add(fresh);
}

const openOld = ({before, matches}: State): number[] => before.keys.flatMap((_key, index) => (matches.has(index) ? [] : [index]));
const openNew = ({after, taken}: State): number[] => after.keys.flatMap((_key, index) => (taken.has(index) ? [] : [index]));

/** Same number, and the words fit (`accept`). */
function byKey(state: State, accept: (old: number, fresh: number) => boolean): void {
  const at = new Map(openNew(state).map((index) => [state.after.keys[index], index]));
  for (const old of openOld(state)) {
    const fresh = at.get(state.before.keys[old]);
    if (fresh !== undefined && accept(old, fresh)) take(state, old, fresh);
  }
}

function once(texts: readonly string[], open: readonly number[]): Map<string, number> {
  const seen = new Map<string, number>();
  for (const index of open) {
    const text = texts[index] ?? '';
    seen.set(text, seen.has(text) ? -1 : index);
  }
  return seen;
}

/** "Dihapus." and "Cukup jelas." prove nothing: many provisions say just that. */
const provesNothing = (text: string): boolean => text === 'dihapus' || text === 'cukup jelas';

/** The same words under another number, when they stand once on each side. */
function byText(state: State, leastWords: number): void {
  const [old, fresh] = [once(state.before.texts, openOld(state)), once(state.after.texts, openNew(state))];
  for (const [text, index] of old) {
    const there = fresh.get(text) ?? -1;
    const says = text.split(' ').length >= leastWords && !provesNothing(text);
    if (index >= 0 && there >= 0 && says) take(state, index, there);
  }
}

/** Most alike first, then nearest. */
function byLikeness(state: State): void {
  const {before, after, lexicon} = state;
  const fresh = openNew(state).filter((index) => !provesNothing(after.texts[index] ?? ''));
  const olds = openOld(state).filter((index) => !provesNothing(before.texts[index] ?? ''));
  const alike = olds.flatMap((old) => {
    const bag = before.bags[old];
    const likeness = bag ? lexicon.likenessTo(bag) : () => 0;
    return fresh.flatMap((index) => {
      const other = after.bags[index];
      const share = other ? likeness(other, SAME) : 0;
      return share >= SAME ? [{old, fresh: index, share}] : [];
    });
  });
  alike.sort((a, b) => b.share - a.share || Math.abs(a.old - a.fresh) - Math.abs(b.old - b.fresh) || a.old + a.fresh - b.old - b.fresh);
  for (const one of alike) take(state, one.old, one.fresh);
}

/**
 * Matches two lists, in this order: same number and same words · same words · same number and alike · alike · same number.
 * Last comes a provision that was written anew under its old number. What is left over was removed or inserted.
 * @param leastWords shorter texts are not recognised by their words alone
 */
export function match(olds: readonly Candidate[], news: readonly Candidate[], lexicon: Lexicon, leastWords: number): Matches {
  const state: State = {before: toSide(olds, lexicon), after: toSide(news, lexicon), lexicon, matches: new Map(), taken: new Set()};
  const {before, after} = state;
  byKey(state, (old, fresh) => before.texts[old] === after.texts[fresh]);
  byText(state, leastWords);
  byKey(state, (old, fresh) => {
    const [a, b] = [before.bags[old], after.bags[fresh]];
    return a !== undefined && b !== undefined && lexicon.likenessTo(a)(b, SAME) >= SAME;
  });
  byLikeness(state);
  byKey(state, () => true);
  return state.matches;
}
