/**
 * The words of a hit travel to its page inside the browser: they stand in no address, so no server and no link that is
 * passed on carries what somebody searched for.
 */
import type {ShownHit} from './present';
import type {Segments} from './passage';

const KEY = 'pustaka-sorot';

export interface HandedOver {
  /** Path of the page on which the words are marked. */
  readonly path: string;
  readonly q: string;
  /** Printed forms of the words that were found. */
  readonly words: readonly string[];
}

const marked = (segments: Segments | undefined): string[] => (segments ?? []).flatMap(({text, mark}) => (mark ? (text.match(/[\p{L}\p{N}]+/gu) ?? []) : []));

/** Words to mark on the page of a hit: those marked in its title and passages; without any, the longer words of the query. */
export function wordsOf(hit: Pick<ShownHit, 'title' | 'passage' | 'more'>, q: string): string[] {
  const printed = [hit.title, hit.passage, ...hit.more.map(({passage}) => passage)].flatMap(marked);
  const words = printed.length > 0 ? printed : (q.match(/\p{L}{4,}/gu) ?? []);
  return [...new Set(words.map((word) => word.toLowerCase()))].slice(0, 40);
}

/** Called when a hit is opened. Never throws: without storage the page opens unmarked. */
export function handOver(url: string, q: string, words: readonly string[]): void {
  try {
    if (words.length === 0) return;
    sessionStorage.setItem(KEY, JSON.stringify({path: url.split(/[?#]/)[0] ?? '', q: q.slice(0, 80), words} satisfies HandedOver));
  } catch {
    // Storage is forbidden: the hit still opens.
  }
}

/** What was handed over for a page, if anything. Never throws. */
export function handedOver(path: string): HandedOver | undefined {
  try {
    const stored = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as HandedOver | null;
    return stored?.path === path && Array.isArray(stored.words) ? stored : undefined;
  } catch {
    return undefined;
  }
}

/** The reader is done with the marks. */
export function forgetHandedOver(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Nothing was stored either.
  }
}
