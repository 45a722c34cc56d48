/** XML parts as a light tree. No DOCTYPE, no entities of their own, bounded depth and size. */
import {SaxesParser} from 'saxes';
import {ImportFault} from '../types';

export interface Element {
  /** With the usual prefix: `w:p`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

const DEEPEST = 256;
const MOST_NODES = 1_200_000;
const CHUNK = 1 << 16;

/** Namespace of a part → the prefix under which this reader knows it, whatever the file calls it. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
};

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

function known(uri: string, local: string): string {
  const prefix = PREFIXES[uri];
  return prefix === undefined ? local : `${prefix}:${local}`;
}

function fail(part: string, why: string): never {
  throw new ImportFault(`Bagian ${part} di berkas Word ini ${why}. Buka di Word, simpan ulang, lalu ulangi.`);
}

/** @param part its name, for messages @throws ImportFault for broken, nested or declared (DOCTYPE) XML */
export function parseXml(bytes: Uint8Array, part: string): Element {
  const root: Element = {name: '', attributes: {}, children: []};
  const open: Element[] = [root];
  let nodes = 0;
  const parser = new SaxesParser({xmlns: true, position: false});
  parser.on('doctype', () => fail(part, 'memuat DOCTYPE (deklarasi entitas), yang tidak pernah ditulis Word; pembacaan dihentikan'));
  parser.on('error', () => fail(part, 'rusak atau terpotong'));
  parser.on('opentag', (tag) => {
    nodes += 1;
    if (open.length > DEEPEST) fail(part, `bersarang lebih dari ${DEEPEST} tingkat`);
    if (nodes > MOST_NODES) fail(part, 'terlalu besar untuk sebuah naskah peraturan');
    const attributes = Object.fromEntries(Object.values(tag.attributes).map(({uri, local, value}) => [known(uri, local), value]));
    const element: Element = {name: known(tag.uri, tag.local), attributes, children: []};
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (text) => void open.at(-1)?.children.push(text));
  const text = decode(bytes);
  for (let at = 0; at < text.length; at += CHUNK) parser.write(text.slice(at, at + CHUNK));
  parser.close();
  return root.children.find((child): child is Element => typeof child !== 'string') ?? fail(part, 'kosong');
}

/** Child elements. */
export const elements = (element: Element): Element[] => element.children.filter((child): child is Element => typeof child !== 'string');

/** First child of a name, along a path. */
export function find(element: Element | undefined, ...path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>((at, name) => (at ? elements(at).find((child) => child.name === name) : undefined), element);
}

/** `w:val` of the child at a path. */
export const valueOf = (element: Element | undefined, ...path: readonly string[]): string | undefined => find(element, ...path)?.attributes['w:val'];

/** A switch such as `<w:caps/>`: true, false when `w:val` says so, undefined when absent. */
export function switchOf(element: Element | undefined, name: string): boolean | undefined {
  const found = find(element, name);
  return found ? !/^(0|false|off|none)$/.test(found.attributes['w:val'] ?? '1') : undefined;
}

/** All text below an element. */
export function textOf(element: Element): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
