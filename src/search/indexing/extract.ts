/** Documents for the index out of built HTML: what a reader sees in `main`, cut at headings and at each pasal. */
import {parse, type DefaultTreeAdapterTypes} from 'parse5';
import {isKind, type Kind} from '../library';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

export interface ExtractedSection {
  /** Id of the heading or pasal; empty before the first heading. */
  readonly anchor: string;
  readonly heading: string;
  readonly text: string;
  readonly lang: string;
}

export interface ExtractedPage {
  /** Site path with base URL. */
  readonly url: string;
  readonly title: string;
  readonly lang: string;
  /** Values of `<meta name="pustaka:…">`. */
  readonly meta: Readonly<Record<string, string>>;
  readonly description: string;
  readonly kind: Kind;
  readonly sections: readonly ExtractedSection[];
  /** Every id that looks like a part of a regulation (`pasal-5-ayat-2`, `lampiran-1`). */
  readonly provisions: readonly string[];
}

/** Every id of a page, for anchors that are not headings (entries of the glossary). */
export function idsOf(html: string): Set<string> {
  return new Set([...html.matchAll(/\sid="?([^"\s>]+)"?/g)].flatMap(([, id]) => id ?? []));
}

const SKIPPED_TAGS = new Set(['script', 'style', 'template', 'noscript', 'svg', 'nav', 'footer', 'button', 'form', 'input', 'select', 'textarea', 'dialog', 'iframe']);
const SKIPPED_CLASSES = /(^|\s)(hash-link|theme-doc-version-banner|theme-doc-version-badge|theme-doc-toc-(desktop|mobile)|pagination-nav|theme-doc-footer|theme-doc-breadcrumbs)(\s|$)/;
const BLOCKS = /^(p|div|li|tr|td|th|dt|dd|h[1-6]|section|article|header|table|caption|br|summary|details|blockquote|figcaption|pre)$/;
/** What parts short pieces that stand side by side on the page, so that a passage can be read. */
const CELLS: Partial<Record<string, string>> = {dt: ': ', dd: ' · ', li: ' · ', td: ' · ', th: ' · '};
const PROVISION = /^(pasal|lampiran|bab|perubahan|penjelasan|menimbang|mengingat)-[a-z0-9-]+$/;
const PASAL = /^pasal-[a-z0-9]+$/;

const isElement = (node: Node): node is Element => 'tagName' in node;
const attribute = (element: Element, name: string): string => element.attrs.find((one) => one.name === name)?.value ?? '';

/** Hidden parts, notes about the page (not translated, model text), and the permalink marks of provisions. */
const isMark = ({name, value}: {readonly name: string; readonly value: string}): boolean =>
  name === 'hidden' || name === 'data-tanpa-cari' || name === 'data-tautan' || (name === 'role' && value === 'note');

function isSkipped(element: Element): boolean {
  return SKIPPED_TAGS.has(element.tagName) || attribute(element, 'aria-hidden') === 'true' || element.attrs.some(isMark) || SKIPPED_CLASSES.test(attribute(element, 'class'));
}

/** True for an element that stands right behind another: styles often part the two where the text has no blank. */
const isBehindElement = (node: Node, at: number, all: readonly Node[]): boolean => {
  const before = all[at - 1];
  return isElement(node) && before !== undefined && isElement(before);
};

/** Visible text below a node, one space between blocks and between elements side by side. */
function textOf(node: Node): string {
  if (node.nodeName === '#text') return 'value' in node ? node.value : '';
  if (!isElement(node) || isSkipped(node)) return '';
  const inner = node.childNodes.map((child, at, all) => (isBehindElement(child, at, all) ? ` ${textOf(child)}` : textOf(child))).join('');
  return BLOCKS.test(node.tagName) ? ` ${inner} ` : inner;
}

/** One blank between words; the dot that parts rows and cells only where no mark of the text does. */
const tidy = (text: string): string =>
  text
    .replace(/[\s\u200B]+/g, ' ')
    .replace(/(?: ·)+(?= ·)/g, '')
    .replace(/([.:;,!?]) ·/g, '$1')
    .replace(/([?!]):/g, '$1')
    .replace(/ ([.,;)])(?=[\s).,;:]|$)/g, '$1')
    .replace(/^[ ·]+|[ ·]+$/g, '');

function find(node: Node, wanted: (element: Element) => boolean): Element | undefined {
  if (!isElement(node)) return undefined;
  if (wanted(node)) return node;
  for (const child of node.childNodes) {
    const found = find(child, wanted);
    if (found) return found;
  }
  return undefined;
}

interface Draft {
  anchor: string;
  heading: string;
  text: string;
  readonly letters: Record<string, number>;
}

/** Walks `main` in reading order and cuts it into sections. */
class Cutter {
  readonly drafts: Draft[] = [{anchor: '', heading: '', text: '', letters: {}}];
  readonly provisions: string[] = [];
  title = '';
  private current: Draft = this.drafts[0] ?? {anchor: '', heading: '', text: '', letters: {}};

  private open(anchor: string, heading: string): void {
    this.current = {anchor, heading, text: '', letters: {}};
    this.drafts.push(this.current);
  }

  private add(text: string, lang: string): void {
    this.current.text += text;
    this.current.letters[lang] = (this.current.letters[lang] ?? 0) + text.trim().length;
  }

  walk(node: Node, lang: string): void {
    if (node.nodeName === '#text') return this.add('value' in node ? node.value : '', lang);
    if (!isElement(node) || isSkipped(node)) return;
    const id = attribute(node, 'id');
    const own = attribute(node, 'lang').slice(0, 2) || lang;
    if (PROVISION.test(id)) this.provisions.push(id);
    if (node.tagName === 'h1' && !this.title) {
      this.title = tidy(textOf(node));
      return;
    }
    const heading = /^h[1-6]$/.test(node.tagName);
    if (node.tagName === 'summary' && id) return this.open(id, tidy(textOf(node)));
    if (heading && id && (/^h[23]$/.test(node.tagName) || PASAL.test(id))) return this.open(id, tidy(textOf(node)));
    if (PASAL.test(id) && !heading) return this.pasal(node, id, own);
    this.children(node, own);
  }

  /** A pasal is a section of its own, whatever element carries it; what follows belongs to the section before. */
  private pasal(node: Element, id: string, lang: string): void {
    const before = this.current;
    this.open(id, `Pasal ${id.slice('pasal-'.length).toUpperCase()}`);
    this.children(node, lang);
    this.current = before;
  }

  private children(node: Element, lang: string): void {
    const block = BLOCKS.test(node.tagName);
    if (block) this.current.text += ' ';
    node.childNodes.forEach((child, at, all) => {
      if (isBehindElement(child, at, all)) this.current.text += ' ';
      this.walk(child, lang);
    });
    if (block) this.current.text += CELLS[node.tagName] ?? ' ';
  }
}

const main = (letters: Readonly<Record<string, number>>, fallback: string): string =>
  Object.entries(letters).sort(([a, x], [b, y]) => y - x || a.localeCompare(b))[0]?.[0] ?? fallback;

/** Kind by address, for pages that do not declare theirs. */
const BY_PATH: readonly (readonly [RegExp, Kind])[] = [
  [/^\/regulasi\//, 'peraturan'],
  [/^\/pedoman\//, 'pedoman'],
  [/^\/praktik-baik\//, 'praktik'],
  [/^\/belanja-ide\//, 'ide'],
  [/^\/pertemuan\//, 'pertemuan'],
  [/^\/(indikator|alat)\//, 'indikator'],
  [/^\/orientasi\//, 'orientasi'],
  [/^\/istilah\//, 'istilah'],
  [/^\/sumber\//, 'sumber'],
];

function kindOf(meta: Readonly<Record<string, string>>, path: string): Kind {
  if (isKind(meta.jenis)) return meta.jenis;
  return BY_PATH.find(([pattern]) => pattern.test(path))?.[1] ?? 'lainnya';
}

function metas(head: Element | undefined): Record<string, string> {
  const pairs = (head?.childNodes ?? []).filter(isElement).filter(({tagName}) => tagName === 'meta').map((one) => [attribute(one, 'name'), attribute(one, 'content')] as const);
  return Object.fromEntries(pairs.filter(([name]) => name));
}

/**
 * Reads one page. Undefined when it has no `main`, or asks not to be indexed (`robots` noindex, `pustaka:cari` = `tidak`).
 * @param baseUrl of the site in this locale; taken off before kinds are told by address.
 */
export function extractPage(html: string, url: string, baseUrl: string): ExtractedPage | undefined {
  const root = parse(html).childNodes.find(isElement);
  const head = root?.childNodes.filter(isElement).find(({tagName}) => tagName === 'head');
  const all = metas(head);
  const meta = Object.fromEntries(Object.entries(all).filter(([name]) => name.startsWith('pustaka:')).map(([name, value]) => [name.slice(8), value]));
  const body = root && find(root, ({tagName}) => tagName === 'main');
  if (!root || !body || /noindex/.test(all.robots ?? '') || meta.cari === 'tidak') return undefined;
  const siteLang = attribute(root, 'lang').slice(0, 2) || 'id';
  const cutter = new Cutter();
  cutter.walk(body, siteLang);
  const sections = cutter.drafts
    .map(({anchor, heading, text, letters}) => ({anchor, heading, text: tidy(text), lang: main(letters, siteLang)}))
    .filter(({anchor, text}) => anchor === '' || text !== '');
  const path = `/${url.slice(baseUrl.length)}`;
  const title = cutter.title || tidy((find(root, ({tagName}) => tagName === 'title')?.childNodes ?? []).map(textOf).join('')).replace(/ \| [^|]*$/, '');
  return {url, title, lang: siteLang, meta, description: all.description ?? '', kind: kindOf(meta, path), sections, provisions: cutter.provisions};
}
