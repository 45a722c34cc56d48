/** Small helpers around xast: elements on lines of their own, and only characters that XML 1.0 allows. Pure. */
import type {Element, ElementContent} from 'xast';
import {x, type Attributes} from 'xastscript';

/** Everything outside `Char` of XML 1.0, and halves of surrogate pairs. */
const ILLEGAL = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Text fit for XML: a character that XML forbids becomes U+FFFD, so that its place stays visible. */
export function legal(text: string): string {
  return text.replace(ILLEGAL, '\uFFFD');
}

export type Piece = ElementContent | string;

const clean = (attributes: Attributes): Attributes => Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, typeof value === 'string' ? legal(value) : value]));
const toNode = (piece: Piece): ElementContent => (typeof piece === 'string' ? {type: 'text', value: legal(piece)} : piece);

/** An element with running text: its pieces stand together. */
export function inline(name: string, attributes: Attributes, pieces: readonly Piece[]): Element {
  return x(name, clean(attributes), pieces.map(toNode));
}

/** An element with elements: each on a line of its own, so that words of neighbours never run together. */
export function block(name: string, attributes: Attributes, children: readonly (Element | undefined)[]): Element {
  const present = children.filter((child) => child !== undefined);
  if (present.length === 0) return x(name, clean(attributes));
  return x(name, clean(attributes), '\n', present.flatMap((child): ElementContent[] => [child, {type: 'text', value: '\n'}]));
}
