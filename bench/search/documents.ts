/** The documents that every engine gets: those of our own index, read from the same built pages by the same code. */
import {existsSync, readdirSync} from 'node:fs';
import {join, sep} from 'node:path';
import type {ExtractedPage} from '../../src/search/indexing/extract';
import {loadPages} from '../../src/search/indexing/loadPages';

/** Folders of `build/` that hold other languages or other forms of the same pages. */
const OTHERS = /^(en|ringan)\//;

const baseOf = (locale: string): string => (locale === 'id' ? '/' : `/${locale}/`);

/**
 * Pages of one locale, sorted by address.
 * @throws when the site is not built.
 */
export function builtDocuments(root: string, locale: string): ExtractedPage[] {
  const outDir = join(root, 'build', locale === 'id' ? '' : locale);
  if (!existsSync(join(outDir, 'index.html'))) throw new Error(`Situs bahasa "${locale}" belum dibangun di ${outDir}. Jalankan "npm run build" lebih dahulu.`);
  const files = readdirSync(outDir, {recursive: true, encoding: 'utf8'}).map((file) => file.split(sep).join('/'));
  const routesPaths = files.filter((file) => /(^|\/)index\.html$/.test(file) && !OTHERS.test(file)).map((file) => baseOf(locale) + file.slice(0, -'index.html'.length));
  const {pages} = loadPages({root, outDir, baseUrl: baseOf(locale), routesPaths, locale});
  return [...pages].sort((a, b) => (a.url < b.url ? -1 : 1));
}

/** Every address that a judgement may name: pages, sections and provisions. */
export function addressesOf(documents: readonly ExtractedPage[]): Set<string> {
  return new Set(documents.flatMap(({url, sections, provisions}) => [url, ...sections.map(({anchor}) => `${url}#${anchor}`), ...provisions.map((id) => `${url}#${id}`)]));
}

/** What a peer may index of a document, field by field; the same words that our index has. */
export interface PeerDocument {
  readonly id: number;
  readonly url: string;
  readonly title: string;
  /** Other names, region, sector and year, which our index knows too. */
  readonly keywords: string;
  readonly description: string;
  readonly sections: readonly {readonly anchor: string; readonly heading: string; readonly text: string}[];
}

/** Documents as plain fields. */
export function toPeerDocuments(documents: readonly ExtractedPage[]): PeerDocument[] {
  return documents.map(({url, title, meta, description, sections}, id) => {
    const sector = meta.sektor && !/[\s,]/.test(meta.sektor) ? meta.sektor.replace(/-/g, ' ') : '';
    return {id, url, title, description, keywords: [meta.alias, meta.wilayah, sector, meta.tahun].filter(Boolean).join(', '), sections};
  });
}
