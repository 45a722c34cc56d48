/** Web pages: blocks become lines, list numbers become text. Scripts, styles, forms and addresses are left out. */
import {parse, type DefaultTreeAdapterTypes as Tree} from 'parse5';
import {formatNumber} from './docx/numberFormat';
import {tableLines, type Cell} from './docx/tables';
import {decodeText, decodeWindows} from './plain';
import {ImportFault, type Doubt, type Imported, type SourceLine} from './types';

const BLOCK = new Set(['address', 'article', 'aside', 'blockquote', 'body', 'center', 'dd', 'div', 'dl', 'dt', 'fieldset', 'figure', 'footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'html', 'li', 'main', 'nav', 'ol', 'p', 'pre', 'section', 'table', 'ul']);
const SKIPPED = new Set(['head', 'script', 'style', 'noscript', 'template', 'iframe', 'object', 'embed', 'svg', 'math', 'form', 'select', 'textarea', 'button', 'input']);
const DEEPEST = 400;
const LIST_TYPES: Readonly<Record<string, string>> = {'1': 'decimal', a: 'lowerLetter', A: 'upperLetter', i: 'lowerRoman', I: 'upperRoman'};
const PRINTED_MARK = /^\s*(\(?\d{1,3}[a-z]?[.)]|[a-z]{1,2}[.)])\s/;

const attribute = (element: Tree.Element, name: string): string | undefined => element.attrs.find((one) => one.name === name)?.value;
const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node;

/** Collects lines while walking; `place` is the block's number, as in Word. */
class PageReader {
  readonly doubts: Doubt[] = [];
  private done: SourceLine[] = [];
  private open = '';
  private blocks = 0;

  lines(): SourceLine[] {
    this.breakLine();
    return this.done;
  }

  private breakLine(): void {
    const text = this.open.replace(/[ \t\r\n\f]+/g, ' ').trim();
    this.open = '';
    if (text === '') return;
    this.blocks += 1;
    this.done.push({text, place: `blok ${this.blocks}`});
  }

  private lost(message: string): void {
    this.doubts.push({place: `blok ${this.blocks + 1}`, message});
  }

  walk(node: Tree.Node, depth: number): void {
    if (depth > DEEPEST) throw new ImportFault(`Halaman web ini bersarang lebih dari ${DEEPEST} tingkat. Salin naskahnya ke berkas teks, lalu ulangi.`);
    if (node.nodeName === '#text') this.open += (node as Tree.TextNode).value;
    if (!isElement(node)) {
      if ('childNodes' in node) for (const child of node.childNodes) this.walk(child, depth + 1);
      return;
    }
    if (SKIPPED.has(node.tagName)) return;
    this.element(node, depth);
  }

  private element(node: Tree.Element, depth: number): void {
    if (node.tagName === 'br') return this.breakLine();
    if (node.tagName === 'img') return this.lost('gambar tidak ikut.');
    if (node.tagName === 'pre') return this.preformatted(node);
    const block = BLOCK.has(node.tagName);
    if (block) this.breakLine();
    if (node.tagName === 'table') this.table(node, depth);
    else if (node.tagName === 'ol') this.list(node, depth);
    else for (const child of node.childNodes) this.walk(child, depth + 1);
    if (block) this.breakLine();
  }

  private preformatted(node: Tree.Element): void {
    this.breakLine();
    this.blocks += 1;
    this.done.push(...textOf(node).split('\n').map((text) => ({text: text.trimEnd(), place: `blok ${this.blocks}`})));
  }

  /** Numbers as the browser shows them, unless the item prints its own; the law does not number a lone item. */
  private list(list: Tree.Element, depth: number): void {
    const format = LIST_TYPES[attribute(list, 'type') ?? '1'] ?? 'decimal';
    const single = list.childNodes.filter((child) => isElement(child) && child.tagName === 'li').length === 1;
    let value = Number.parseInt(attribute(list, 'start') ?? '1', 10) || 1;
    for (const child of list.childNodes) {
      if (!isElement(child) || child.tagName !== 'li') {
        this.walk(child, depth + 1);
        continue;
      }
      value = Number.parseInt(attribute(child, 'value') ?? '', 10) || value;
      this.breakLine();
      this.open = single || PRINTED_MARK.test(`${textOf(child).trimStart().slice(0, 12)} `) ? '' : `${formatNumber(value, format) ?? value}. `;
      for (const inner of child.childNodes) this.walk(inner, depth + 1);
      this.breakLine();
      value += 1;
    }
  }

  private table(table: Tree.Element, depth: number): void {
    const rows = rowsOf(table).map((row) => row.childNodes.filter(isElement).filter(({tagName}) => tagName === 'td' || tagName === 'th').map((cell) => this.cell(cell, depth)));
    const {lines, aligned} = tableLines(rows, Number(attribute(table, 'border') ?? '0') > 0);
    if (aligned) this.lost(`tabel ${rows.length} baris ditulis sebagai kolom teks; cocokkan dengan aslinya.`);
    this.done.push(...lines);
  }

  private cell(cell: Tree.Element, depth: number): Cell {
    const inner = new PageReader();
    inner.blocks = this.blocks;
    for (const child of cell.childNodes) inner.walk(child, depth + 2);
    const lines = inner.lines();
    this.blocks = inner.blocks;
    this.doubts.push(...inner.doubts);
    return lines;
  }
}

function textOf(node: Tree.Node): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function rowsOf(table: Tree.Element): Tree.Element[] {
  return table.childNodes.filter(isElement).flatMap((child) => (child.tagName === 'tr' ? [child] : ['tbody', 'thead', 'tfoot'].includes(child.tagName) ? rowsOf(child) : []));
}

/** The encoding that the page names, where it is not UTF-8. */
function decode(bytes: Uint8Array): {readonly text: string; readonly doubts: readonly Doubt[]} {
  const head = String.fromCharCode(...bytes.subarray(0, 2048));
  const charset = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1]?.toLowerCase();
  if (charset !== undefined && /^(iso-8859-1|windows-125\d|latin1)$/.test(charset)) return {text: decodeWindows(bytes), doubts: []};
  return decodeText(bytes);
}

/** @throws ImportFault for a page without text, or nested beyond reason */
export function readHtml(bytes: Uint8Array): Imported {
  const {text, doubts} = decode(bytes);
  const reader = new PageReader();
  reader.walk(parse(text), 0);
  const lines = reader.lines();
  if (lines.length === 0) throw new ImportFault('Halaman web ini tidak memuat teks. Salin naskahnya ke berkas teks, lalu ulangi.');
  return {kind: 'html', lines, dropped: [], doubts: [...doubts, ...reader.doubts], ocr: false};
}
