/** What a library looks like in numbers, to hold it beside a real one. */
import {gzipSync} from 'node:zlib';
import type {ExtractedPage} from '../../../../src/search/indexing/extract';

export interface Shape {
  readonly pages: number;
  readonly sections: number;
  readonly words: number;
  /** Distinct words of letters only. */
  readonly distinct: number;
  readonly bytes: number;
  readonly gzip: number;
}

/** Text as a reader sees it: title, headings, sections. */
export const textOf = ({title, sections}: ExtractedPage): string => [title, ...sections.map(({heading, text}) => `${heading}\n${text}`)].join('\n');

export function measureShape(pages: readonly ExtractedPage[]): Shape {
  const distinct = new Set<string>();
  let [sections, words, bytes, gzip] = [0, 0, 0, 0];
  for (const page of pages) {
    const text = textOf(page);
    sections += page.sections.length;
    words += text.split(/\s+/).filter(Boolean).length;
    bytes += Buffer.byteLength(text);
    for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) distinct.add(word);
  }
  for (let at = 0; at < pages.length; at += 100) gzip += gzipSync(pages.slice(at, at + 100).map(textOf).join('\n'), {level: 6}).length;
  return {pages: pages.length, sections, words, distinct: distinct.size, bytes, gzip};
}
