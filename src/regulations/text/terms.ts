/** Defined terms where they are used: the first use of each in an article. */
import type {Definition} from '../grammar/definitions';
import type {LinkSpan} from './inline';

/**
 * Finds uses of defined terms in one paragraph.
 * @param seen ids of the definitions already marked in this article; grows
 * @param free tells whether a stretch of the text carries no other link
 */
export type TermFinder = (text: string, seen: Set<string>, free: (start: number, end: number) => boolean) => LinkSpan[];

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+');
const fold = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');
/** "Peraturan Daerah" speaks of a kind of act, not of the region that "Daerah" defines. */
const ACT_WORD = /(?:Peraturan|Lembaran|Berita|Keputusan|Instruksi|Rancangan)\s+$/i;
const CAPITAL_BEFORE = /[^.:;?!”"]\s\p{Lu}[\p{L}/-]*\s+$/u;
const CAPITAL_AFTER = /^\s+\p{Lu}/u;

/** A longer proper name around the match ("Komisi Pemilihan Umum") is not the defined term. */
function standsFree(text: string, start: number, end: number, last: number): boolean {
  const before = text.slice(Math.max(last, start - 60), start);
  return !ACT_WORD.test(before) && !CAPITAL_BEFORE.test(before) && !CAPITAL_AFTER.test(text.slice(end, end + 3));
}

/** The longest defined name wins; drafters write defined terms with a capital, so other spellings are ordinary words. */
export function createTermFinder(definitions: readonly Definition[]): TermFinder {
  const byName = new Map(definitions.flatMap(({names, id}) => names.map((name) => [fold(name), id] as const)).reverse());
  if (byName.size === 0) return () => [];
  const names = [...byName.keys()].sort((a, b) => b.length - a.length).map(escapePattern);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}/-])(?=\\p{Lu})(?:${names.join('|')})(?![\\p{L}\\p{N}/-])`, 'giu');
  return (text, seen, free) => {
    const spans: LinkSpan[] = [];
    let last = 0;
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const id = byName.get(fold(match[0]));
      const fits = id !== undefined && /^\p{Lu}/u.test(match[0]) && free(start, end) && standsFree(text, start, end, last);
      last = end;
      if (!fits || seen.has(id)) continue;
      seen.add(id);
      spans.push({start, end, href: `#${id}`, term: true});
    }
    return spans;
  };
}
