/** Two states of one regulation: what stayed, changed, came, went, moved or got another number. Pure. */
import type {ParsedRegulation} from '../grammar/types';
import {compareItems, isRemoval, textOfAll} from './lines';
import {match, SAME, type Matches} from './match';
import {inOrder, type Pair} from './order';
import {provisionsOf} from './provisions';
import {createLexicon, wordsOf, type Bag, type Lexicon} from './similarity';
import type {ChangeKind, Comparison, Entry, Line, Provision, ProvisionType} from './types';

/** Below this, words alone do not prove that a provision got another number; titles are short by nature. */
const LEAST_WORDS: Readonly<Record<ProvisionType, number>> = {pasal: 5, judul: 1, lampiran: 5, 'penjelasan-pasal': 5, penjelasan: 5, pembukaan: 5, penutup: 5};

interface Texts {
  readonly olds: readonly Provision[];
  readonly news: readonly Provision[];
  readonly lexicon: Lexicon;
  readonly matches: Matches;
}

type Pick = (provision: Provision) => boolean;

/** Matches the provisions of one sort. @param rename key under which an old provision is looked for */
function matchSome({olds, news, lexicon, matches}: Texts, pickOld: Pick, pickNew: Pick, rename: (key: string) => string = (key) => key): void {
  const places = (list: readonly Provision[], pick: Pick): number[] => list.flatMap((one, index) => (pick(one) ? [index] : []));
  const [old, fresh] = [places(olds, pickOld), places(news, pickNew)];
  const candidates = (list: readonly Provision[], at: readonly number[], keyOf: (key: string) => string): {key: string; text: string; type: ProvisionType}[] =>
    at.flatMap((index) => {
      const one = list[index];
      return one ? [{key: keyOf(one.key), text: textOfAll(one.items), type: one.type}] : [];
    });
  const [a, b] = [candidates(olds, old, rename), candidates(news, fresh, (key) => key)];
  const least = LEAST_WORDS[a[0]?.type ?? 'pasal'];
  for (const [i, j] of match(a, b, lexicon, least)) matches.set(old[i] ?? 0, fresh[j] ?? 0);
}

/** New key of each old provision that was found again. */
function renamed({olds, news, matches}: Texts): Map<string, string> {
  return new Map([...matches].map(([old, fresh]) => [olds[old]?.key ?? '', news[fresh]?.key ?? '']));
}

/** BAB first, then what is inside each, so that "Bagian Kesatu Umum" is sought in its own BAB only. */
function matchHeadings(texts: Texts, parents: readonly (readonly [string, string])[] = [['', '']]): void {
  for (const [oldParent, newParent] of parents) {
    const before = new Set(texts.matches.keys());
    const inside = (parent: string): Pick => ({type, parent: own}) => type === 'judul' && own === parent;
    matchSome(texts, inside(oldParent), inside(newParent), (key) => newParent + key.slice(oldParent.length));
    const found = [...texts.matches].filter(([old]) => !before.has(old)).map(([old, fresh]) => [texts.olds[old]?.key ?? '', texts.news[fresh]?.key ?? ''] as const);
    if (found.length > 0) matchHeadings(texts, found);
  }
}

/** The elucidation follows its article to the article's new number. */
function matchNotes(texts: Texts): void {
  const keys = renamed(texts);
  const isNote: Pick = ({type}) => type === 'penjelasan-pasal';
  matchSome(texts, isNote, isNote, (key) => {
    const article = keys.get(key.replace(/^penjelasan /, ''));
    return article === undefined ? key : `penjelasan ${article}`;
  });
}

const ownNumber = ({key, parent}: Provision): string => key.slice(parent.length).trim();
const BY_NUMBER: ReadonlySet<ProvisionType> = new Set(['pasal', 'judul', 'lampiran']);

/** A number that was given to another rule in another BAB is no move. */
function isMove(old: Provision, fresh: Provision, chapters: ReadonlyMap<string, string>, {likenessTo, toBag}: Lexicon): boolean {
  if (old.type !== 'pasal' || (chapters.get(old.chapter) ?? '') === fresh.chapter) return false;
  const bag = ({items}: Provision): Bag => toBag(wordsOf(textOfAll(items)));
  return likenessTo(bag(old))(bag(fresh)) >= SAME;
}

function kindOf(old: Provision, fresh: Provision, lines: readonly Line[], moved: boolean): ChangeKind {
  if (isRemoval(old.items, fresh.items)) return 'dihapus';
  const numberOf = old.type === 'judul' ? ownNumber : ({key}: Provision): string => key;
  if (BY_NUMBER.has(old.type) && numberOf(old) !== numberOf(fresh)) return 'dinomori-ulang';
  if (moved) return 'dipindah';
  return lines.some(({changed}) => changed) ? 'diubah' : 'sama';
}

function toEntry([old, fresh]: Pair<Provision>, {lexicon}: Texts, chapters: ReadonlyMap<string, string>, known: ReadonlyMap<string, string> = new Map()): Entry {
  const lines = compareItems(old?.items ?? [], fresh?.items ?? [], {lexicon, known});
  const type = (fresh ?? old)?.type ?? 'pasal';
  const reworded = lines.some(({changed}) => changed);
  if (old && fresh) return {kind: kindOf(old, fresh, lines, isMove(old, fresh, chapters, lexicon)), type, old, new: fresh, reworded, lines};
  return {kind: old ? 'dihapus' : 'disisipkan', type, ...(old ? {old} : {}), ...(fresh ? {new: fresh} : {}), reworded, lines};
}

/** Elucidation of each ayat that was found again: it follows the ayat to its new number. */
function notesKnown(entries: readonly Entry[]): Map<string, string> {
  const pairsIn = (lines: readonly Line[]): [string, string][] =>
    lines.flatMap(({old, new: fresh, children}) => [...(old?.id && fresh?.id ? [[`penjelasan-${old.id}`, `penjelasan-${fresh.id}`] as [string, string]] : []), ...pairsIn(children)]);
  return new Map(entries.filter(({type}) => type === 'pasal').flatMap(({lines}) => pairsIn(lines)));
}

/**
 * Compares two states of one regulation. Articles are aligned first, by number, then by at least 60 % common words;
 * then ayat, huruf and angka inside them; last the words. Time grows with length, and with the product of the
 * provisions that are found under no number again.
 * @returns every provision of both texts, in exactly one entry
 */
export function compareTexts(before: ParsedRegulation, after: ParsedRegulation): Comparison {
  const [olds, news] = [provisionsOf(before), provisionsOf(after)];
  const lexicon = createLexicon([...olds, ...news].map(({items}) => wordsOf(textOfAll(items))));
  const texts: Texts = {olds, news, lexicon, matches: new Map()};
  matchHeadings(texts);
  const chapters = renamed(texts);
  for (const type of ['pasal', 'lampiran', 'pembukaan', 'penjelasan', 'penutup'] as const) {
    matchSome(texts, (one) => one.type === type, (one) => one.type === type);
  }
  matchNotes(texts);
  const pairs = inOrder(olds, news, texts.matches);
  const isNote = ([old, fresh]: Pair<Provision>): boolean => (fresh ?? old).type === 'penjelasan-pasal';
  const entries = new Map(pairs.filter((pair) => !isNote(pair)).map((pair) => [pair, toEntry(pair, texts, chapters)]));
  const known = notesKnown([...entries.values()]);
  return pairs.map((pair) => entries.get(pair) ?? toEntry(pair, texts, chapters, known));
}
