import {readFileSync, existsSync} from 'node:fs';

function pathsOf(sitemap: string): string[] {
  if (!existsSync(sitemap)) return [];
  return [...readFileSync(sitemap, 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url ?? '').pathname);
}

/** Paths of every page in the sitemaps of both locales, sorted. */
export function sitemapPaths(): string[] {
  const paths = new Set([...pathsOf('build/sitemap.xml'), ...pathsOf('build/en/sitemap.xml')]);
  return [...paths].sort();
}
