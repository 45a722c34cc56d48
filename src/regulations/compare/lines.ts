/** The inside of a provision: paragraphs, ayat, huruf and angka aligned with each other, then word by word. */
import {diffArrays} from 'diff';
import {inOrder} from './order';
import {match, type Matches} from './match';
import type {Lexicon} from './similarity';
import type {ChangeKind, Item, Line, Piece} from './types';
import {diffWords} from './words';

/** Beyond so many changed paragraphs they are not paired any more; the time stays bounded. */
const MOST_EDITS = 3000;
const LEAST_WORDS = 2;
const REMOVED = /^\(?dihapus\)?[.;]?$/i;

/** All words of an item. */
export const textOf = (item: Item): string => [item.text, ...item.children.map(textOf)].filter(Boolean).join(' ');
/** All words of a list of items. */
export const textOfAll = (items: readonly Item[]): string => items.map(textOf).join(' ');

/** "Dihapus." stands where a provision was: the number stays, the rule is gone (UU 12/2011 Lampiran II). */
export const isRemoval = (before: readonly Item[], after: readonly Item[]): boolean => REMOVED.test(textOfAll(after).trim()) && !REMOVED.test(textOfAll(before).trim());

/** Paragraphs that stayed as they are, in order: annexes and long texts without numbers. */
function sameParagraphs(olds: readonly Item[], news: readonly Item[]): Matches {
  const places = (items: readonly Item[]): number[] => items.flatMap(({kind}, index) => (kind === 'teks' ? [index] : []));
  const [old, fresh] = [places(olds), places(news)];
  const found = diffArrays(old, fresh, {comparator: (a, b) => olds[a]?.text === news[b]?.text, maxEditLength: MOST_EDITS});
  const matches: Matches = new Map();
  let [i, j] = [0, 0];
  for (const {added, removed, count} of found ?? []) {
    for (let step = 0; step < count && !added && !removed; step += 1) matches.set(old[i + step] ?? 0, fresh[j + step] ?? 0);
    if (!added) i += count;
    if (!removed) j += count;
  }
  return matches;
}

/** What the inside of a provision is compared with. */
export interface ItemContext {
  readonly lexicon: Lexicon;
  /** Permalinks that are known to belong together, old → new; they beat numbers and words. */
  readonly known: ReadonlyMap<string, string>;
}

function matchItems(olds: readonly Item[], news: readonly Item[], {lexicon, known}: ItemContext): Matches {
  const matches = sameParagraphs(olds, news);
  olds.forEach(({id}, index) => {
    const fresh = news.findIndex((item) => item.id !== '' && item.id === known.get(id));
    if (fresh >= 0) matches.set(index, fresh);
  });
  const taken = new Set(matches.values());
  const restOld = olds.flatMap((_item, index) => (matches.has(index) ? [] : [index]));
  const restNew = news.flatMap((_item, index) => (taken.has(index) ? [] : [index]));
  const candidate = (items: readonly Item[], at: readonly number[]): {key: string; text: string}[] =>
    at.flatMap((index, place) => {
      const item = items[index];
      return item ? [{key: item.kind === 'teks' ? `teks ${place}` : item.key, text: textOf(item)}] : [];
    });
  for (const [old, fresh] of match(candidate(olds, restOld), candidate(news, restNew), lexicon, LEAST_WORDS)) matches.set(restOld[old] ?? 0, restNew[fresh] ?? 0);
  return matches;
}

const whole = (state: Piece['state'], text: string): Piece[] => (text === '' ? [] : [{state, text}]);

function oneSided(item: Item, kind: 'disisipkan' | 'dihapus'): Line {
  const state = kind === 'disisipkan' ? 'ditambah' : 'dihapus';
  const side = kind === 'disisipkan' ? {new: item} : {old: item};
  return {kind, ...side, mark: whole(state, item.mark), words: whole(state, item.text), children: item.children.map((child) => oneSided(child, kind)), changed: true};
}

function kindOf(old: Item, fresh: Item, words: readonly Piece[]): ChangeKind {
  if (isRemoval([old], [fresh])) return 'dihapus';
  if (old.mark !== fresh.mark) return 'dinomori-ulang';
  return words.some(({state}) => state !== 'sama') ? 'diubah' : 'sama';
}

function bothSides(old: Item, fresh: Item, context: ItemContext): Line {
  const words = old.text === fresh.text ? whole('sama', fresh.text) : diffWords(old.text, fresh.text);
  const mark = old.mark === fresh.mark ? whole('sama', fresh.mark) : [...whole('dihapus', old.mark), ...whole('ditambah', fresh.mark)];
  const children = compareItems(old.children, fresh.children, context);
  const kind = kindOf(old, fresh, words);
  return {kind, old, new: fresh, mark, words, children, changed: kind !== 'sama' || children.some(({changed}) => changed)};
}

/** Lines in the order of the newer text; removed ones stand where they stood. */
export function compareItems(olds: readonly Item[], news: readonly Item[], context: ItemContext): Line[] {
  return inOrder(olds, news, matchItems(olds, news, context)).map(([old, fresh]) => {
    if (old && fresh) return bothSides(old, fresh, context);
    return old ? oneSided(old, 'dihapus') : oneSided(fresh, 'disisipkan');
  });
}
