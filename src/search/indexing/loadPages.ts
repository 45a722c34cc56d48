/** Reads the built pages of one locale from disk. */
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {extractPage, idsOf, type ExtractedPage} from './extract';
import {readGlossary, toGlossaryPages, toLexiconEntries} from './glossary';
import {readRegionNames} from './regionNames';
import type {LexiconEntry} from '../words/lexicon';

interface BuiltSite {
  /** Project root, for `data/istilah` and `data/wilayah`. */
  readonly root: string;
  readonly outDir: string;
  /** With the locale: `/` or `/en/`. */
  readonly baseUrl: string;
  readonly routesPaths: readonly string[];
  readonly locale: string;
}

const SKIPPED = /^(404\.html|cari\/)$/;

/** HTML file of a route, or undefined when the route has none of its own. */
function htmlOf(outDir: string, path: string): string | undefined {
  const file = path.endsWith('.html') ? join(outDir, path) : join(outDir, path, 'index.html');
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** All documents of the locale: pages of the routes, and the entries of the glossary. */
export function loadPages({root, outDir, baseUrl, routesPaths, locale}: BuiltSite): {pages: ExtractedPage[]; names: LexiconEntry[]} {
  const rows = readGlossary(root);
  const pages = [...new Set(routesPaths)].flatMap((url) => {
    const path = url.slice(baseUrl.length);
    const html = SKIPPED.test(path) ? undefined : htmlOf(outDir, path);
    const page = html === undefined ? undefined : extractPage(html, url, baseUrl);
    if (!page || html === undefined) return [];
    // The entries follow one by one; the page itself stays findable by its title.
    if (path === 'istilah/') return [{...page, sections: page.sections.slice(0, 1)}, ...toGlossaryPages(rows, baseUrl, locale, idsOf(html))];
    return [page];
  });
  const entries = toLexiconEntries(rows);
  const taken = new Set(entries.map(({name}) => name));
  return {pages, names: [...entries, ...readRegionNames(root).filter(({name}) => !taken.has(name))]};
}
