/** What was searched for on this device. It never leaves the device; a browser that forbids storage has none. */

const KEY = 'pustaka-cari-terakhir';

/** As many as a reader can look over at once. */
const MOST = 8;

/** Longer queries are pasted texts, perhaps with names in them: they are not kept. */
const LONGEST = 80;

/** Reads a stored list; whatever else stands there counts as an empty one. */
export function parseRecent(stored: string | null): string[] {
  try {
    const list: unknown = JSON.parse(stored ?? '[]');
    return Array.isArray(list) ? list.filter((one): one is string => typeof one === 'string' && one.length > 0 && one.length <= LONGEST).slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Newest first, each query once whatever its capitals. */
export function addRecent(list: readonly string[], query: string): string[] {
  const q = query.replace(/\s+/g, ' ').trim();
  if (q.length < 2 || q.length > LONGEST) return [...list];
  return [q, ...list.filter((one) => one.toLowerCase() !== q.toLowerCase())].slice(0, MOST);
}

/** The stored list. Never throws. */
export function readRecent(): string[] {
  try {
    return parseRecent(localStorage.getItem(KEY));
  } catch {
    return [];
  }
}

/** Stores a list; an empty one leaves nothing behind. Never throws. */
export function writeRecent(list: readonly string[]): void {
  try {
    if (list.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(list));
  } catch {
    // Storage is forbidden or full: the list is a convenience, search works without it.
  }
}

/** Keeps a query that the reader has sent or followed to a page. */
export function keepRecent(query: string): void {
  writeRecent(addRecent(readRecent(), query));
}
