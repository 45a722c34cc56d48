import {existsSync, readdirSync} from 'node:fs';

/** Paths of every page that was built, in both locales, sorted; also those that no sitemap names (earlier texts, comparisons). */
export function builtPaths(): string[] {
  if (!existsSync('build')) return [];
  const files = readdirSync('build', {recursive: true, encoding: 'utf8'}).map((file) => file.replaceAll('\\', '/'));
  return files.filter((file) => /(^|\/)index\.html$/.test(file)).map((file) => `/${file.slice(0, -'index.html'.length)}`).sort();
}
