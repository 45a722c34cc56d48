/** Mermaid fences in Markdown: found, checked, and matched with the drawings that `npm run diagrams` makes. */
import {createHash} from 'node:crypto';
import {toString} from 'mdast-util-to-string';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {SLUG} from '../site/ids';
import type {Problem} from '../site/problems';
import {SHADES, mermaidConfig, type Shade} from './diagramStyle';

/** Folder of the drawings below the project root; `static/` is what the site serves from `/`. */
export const DRAWINGS = 'static/diagram';

/** Name of the container that holds the same content in words, right after the fence. */
const TEXT_EQUIVALENT = 'uraian-diagram';

/** A node of the Markdown tree, as far as these steps look at it. */
export interface Node {
  type: string;
  name?: string;
  lang?: string | null;
  meta?: string | null;
  value?: string;
  children?: Node[];
  data?: Record<string, unknown>;
  position?: {start: {line: number}};
}

export interface Diagram {
  /** Id of the diagram, first part of the drawing's file name. */
  readonly name: string;
  /** Caption, and alternative text of the drawing. */
  readonly title: string;
  /** Mermaid text. */
  readonly source: string;
}

/** `tahapan-1a2b3c4d-terang.svg`: the name changes with the content and with the style, so an old drawing is never taken for a new one. */
export function drawingName({name, source}: Diagram, shade: Shade): string {
  const styles = SHADES.map((one) => mermaidConfig(one));
  const hash = createHash('sha256').update(JSON.stringify([source, styles])).digest('hex').slice(0, 8);
  return `${name}-${hash}-${shade}.svg`;
}

const META = /([a-z]+)="([^"]*)"/g;

/** Reads `nama="…" judul="…"` behind ```` ```mermaid ````; faults come back as messages. */
export function readFence(node: Node): {diagram?: Diagram; faults: string[]} {
  const meta = node.meta ?? '';
  const found = new Map([...meta.matchAll(META)].map(([, key = '', value = '']) => [key, value]));
  const {nama = '', judul = ''} = Object.fromEntries(found);
  const faults = [
    ...(SLUG.test(nama) ? [] : [`diagram mermaid butuh nama="…" dari huruf kecil, angka, dan tanda hubung; ditemukan "${nama}".`]),
    ...(judul.length >= 5 ? [] : [`diagram mermaid butuh judul="…" paling sedikit 5 huruf; ditemukan "${judul}".`]),
    ...[...found.keys()].filter((key) => key !== 'nama' && key !== 'judul').map((key) => `kunci "${key}" pada diagram tidak dikenal. Yang boleh: nama, judul.`),
  ];
  return faults.length ? {faults} : {diagram: {name: nama, title: judul, source: (node.value ?? '').trim()}, faults};
}

/** True for a fenced block of the language `mermaid`. */
export function isMermaid(node: Node): boolean {
  return node.type === 'code' && node.lang === 'mermaid';
}

/** The text equivalent that must follow a fence, or undefined. */
export function textEquivalent(parent: Node, index: number): Node | undefined {
  const next = parent.children?.[index + 1];
  const right = next?.type === 'containerDirective' && next.name === TEXT_EQUIVALENT;
  return right && toString(next).trim().length > 0 ? next : undefined;
}

function withoutFrontMatter(text: string): string {
  return text.replace(/^---\r?\n[\s\S]*?\r?\n---[ \t]*(?=\r?\n|$)/, (matter) => '\n'.repeat(matter.split('\n').length - 1));
}

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkDirective);

/** All diagrams of one Markdown text, and every fault with its line. */
export function findDiagrams(file: string, text: string): {diagrams: Diagram[]; problems: Problem[]} {
  const diagrams: Diagram[] = [];
  const problems: Problem[] = [];
  const tree = parser.parse(withoutFrontMatter(text)) as unknown as Node;
  visit(tree as never, (node: Node, index: number | undefined, parent: Node | undefined) => {
    if (!isMermaid(node)) return;
    const place = {file, ...(node.position ? {line: node.position.start.line} : {})};
    const {diagram, faults} = readFence(node);
    problems.push(...faults.map((message) => ({...place, message})));
    if (!parent || index === undefined || !textEquivalent(parent, index)) {
      problems.push({...place, message: `diagram belum punya uraian teks. Tulis ":::${TEXT_EQUIVALENT}" … ":::" tepat di bawahnya.`});
    }
    if (diagram) diagrams.push(diagram);
  });
  return {diagrams, problems};
}
