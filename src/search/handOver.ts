/**
 * The words of a hit travel to its page inside the browser: they stand in no address, so no server and no link that is
 * passed on carries what somebody searched for.
 */
import type {Marks} from './engine/marks';

const KEY = 'pustaka-sorot';

export interface HandedOver {
  /** Path of the page on which the words are marked. */
  readonly path: string;
  readonly q: string;
  /** Which printed words belong to the query: as in the passages of the result list. */
  readonly marks: Marks;
}

/** Called when a hit is opened. Never throws: without storage the page opens unmarked. */
export function handOver(url: string, q: string, marks: Marks): void {
  try {
    if (marks.terms.length === 0) return;
    sessionStorage.setItem(KEY, JSON.stringify({path: url.split(/[?#]/)[0] ?? '', q: q.slice(0, 80), marks} satisfies HandedOver));
  } catch {
    // Storage is forbidden: the hit still opens.
  }
}

/** What was handed over for a page, if anything. Never throws. */
export function handedOver(path: string): HandedOver | undefined {
  try {
    const stored = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as HandedOver | null;
    return stored?.path === path && Array.isArray(stored.marks?.terms) ? stored : undefined;
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
