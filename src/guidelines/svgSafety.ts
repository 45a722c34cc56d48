const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
  [/<script\b/i, 'skrip'],
  [/\son[a-z]+\s*=/i, 'penangan kejadian'],
  [/<foreignObject\b/i, 'HTML di dalam gambar'],
  [/\b(?:xlink:)?href\s*=\s*["'](?!#)/i, 'tautan keluar'],
  [/url\(\s*["']?(?!["']?#)/i, 'rujukan url() keluar'],
  [/@import\b/i, '@import'],
  [/javascript:/i, 'javascript:'],
];

/** What a drawing must not carry: scripts, handlers, embedded HTML, or anything fetched from elsewhere. Empty when it is clean. */
export function unsafeParts(svg: string): string[] {
  return FORBIDDEN.filter(([pattern]) => pattern.test(svg)).map(([, name]) => name);
}
