/** The last part of an address as words to search for: `/regulasi/uu-8-2061/` → `uu 8 2061`. Addresses of files give none. */
export function wordsOfPath(pathname: string): string {
  const last = pathname.split('/').filter(Boolean).at(-1) ?? '';
  if (/\.\w+$/.test(last)) return '';
  return last.replace(/%[0-9a-f]{2}|[^\p{L}\p{N}]+/giu, ' ').trim();
}
