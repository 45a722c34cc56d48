/** The search part of an address for a state: `?a=1&b=2` in the order given, empty values left out; empty text for none. Pure. */
export function toSearch(pairs: Iterable<readonly [string, string | undefined]>): string {
  const query = new URLSearchParams([...pairs].flatMap(([key, value]) => (value ? [[key, value]] : []))).toString();
  return query && `?${query}`;
}
