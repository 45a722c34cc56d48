/** PDFs made by code: pages of placed words, or objects as the test writes them. */
import {deflateSync} from 'node:zlib';

export interface Word {
  readonly x: number;
  /** From the bottom of the page. */
  readonly y: number;
  readonly text: string;
  readonly size?: number;
}

export interface PdfPage {
  readonly words: readonly Word[];
  /** Quarter turn of the page, degrees. */
  readonly rotate?: number;
  /** Operators before the words: `3 Tr` for invisible text, a matrix for turned text. */
  readonly before?: string;
}

const escapeText = (text: string): string => text.replace(/[\\()]/g, '\\$&').replace(/[^\x20-\x7e]/g, (sign) => ({'–': '\\226', '…': '\\205', '•': '\\225', '“': '\\223', '”': '\\224'})[sign] ?? '?');

/** Content stream of a page. */
export function contentOf({words, before = ''}: PdfPage): string {
  return `BT ${before} ${words.map(({x, y, text, size = 12}) => `/F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escapeText(text)}) Tj`).join('\n')} ET`;
}

export const stream = (text: string | Uint8Array, dictionary = ''): Buffer => {
  const data = Buffer.from(text);
  return Buffer.concat([Buffer.from(`<< /Length ${data.length} ${dictionary} >>\nstream\n`), data, Buffer.from('\nendstream')]);
};

export const packedStream = (data: Uint8Array, dictionary = ''): Buffer => stream(deflateSync(data), `/Filter /FlateDecode ${dictionary}`);

/** A file of numbered objects (1, 2, …) with a right cross-reference table. */
export function makeObjects(objects: readonly (string | Uint8Array)[], trailer = ''): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\u00e2\u00e3\n', 'latin1')];
  const offsets: number[] = [];
  let size = parts[0]?.length ?? 0;
  for (const [index, object] of objects.entries()) {
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]);
    offsets.push(size);
    parts.push(part);
    size += part.length;
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${size}\n%%EOF\n`));
  return Buffer.concat(parts);
}

const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>';

/** A document: catalog 1, page tree 2, font 3, then page and content in turn. @param catalog more entries of the catalog @param info producer and the like */
export function makePdf(pages: readonly PdfPage[], {catalog = '', info = '', more = []}: {readonly catalog?: string; readonly info?: string; readonly more?: readonly (string | Uint8Array)[]} = {}): Buffer {
  const kids = pages.map((_page, index) => `${4 + index * 2} 0 R`).join(' ');
  const objects: (string | Uint8Array)[] = [`<< /Type /Catalog /Pages 2 0 R ${catalog} >>`, `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`, FONT];
  for (const [index, page] of pages.entries()) {
    objects.push(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${page.rotate ? `/Rotate ${page.rotate}` : ''} /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`, stream(contentOf(page)));
  }
  objects.push(...more);
  if (info !== '') objects.push(`<< ${info} >>`);
  return makeObjects(objects, info === '' ? '' : `/Info ${objects.length} 0 R`);
}

/** Lines of text from the top of a page, one word object a line; leading spaces become indent. Courier: every letter is 0.6 of the size. */
export function linesToWords(lines: readonly string[], top = 700): Word[] {
  return lines.flatMap((line, index) => (line.trim() === '' ? [] : [{x: 72 + (line.length - line.trimStart().length) * 7.2, y: top - index * 16, text: line.trim()}]));
}
