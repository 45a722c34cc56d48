import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {SKIP, visit} from 'unist-util-visit';
import {DRAWINGS, drawingName, isMermaid, readFence, textEquivalent, type Diagram, type Node} from './diagrams';
import {SHADES, type Shade} from './diagramStyle';

const WORDS = {
  id: {alt: (title: string) => `Diagram: ${title}. Uraian teksnya ada di bawah gambar.`, text: 'Uraian teks diagram'},
  en: {alt: (title: string) => `Diagram: ${title}. The same in words is below the drawing.`, text: 'The diagram in words'},
};

type Words = (typeof WORDS)['id'];

function element(hName: string, hProperties: Record<string, unknown>, children: Node[] = []): Node {
  return {type: 'paragraph', data: {hName, hProperties}, children};
}

function drawing(root: string, diagram: Diagram, shade: Shade, words: Words, place: string): Node {
  const name = drawingName(diagram, shade);
  const path = join(root, DRAWINGS, name);
  if (!existsSync(path)) throw new Error(`${place}: gambar diagram "${diagram.name}" belum ada atau sudah usang. Jalankan: npm run diagrams`);
  const [, width, height] = /viewBox="[-\d.]+ [-\d.]+ ([\d.]+) ([\d.]+)"/.exec(readFileSync(path, 'utf8')) ?? [];
  return element('img', {
    src: `/diagram/${name}`,
    alt: words.alt(diagram.title),
    className: [`diagram-${shade}`],
    loading: 'lazy',
    ...(width && height ? {width: Math.ceil(Number(width)), height: Math.ceil(Number(height))} : {}),
  });
}

function figure(root: string, diagram: Diagram, text: Node, words: Words, place: string): Node {
  return element('figure', {className: ['diagram']}, [
    ...SHADES.map((shade) => drawing(root, diagram, shade, words, place)),
    element('figcaption', {}, [{type: 'text', value: diagram.title}]),
    element('details', {}, [element('summary', {}, [{type: 'text', value: words.text}]), ...(text.children ?? [])]),
  ]);
}

/**
 * Markdown step: a mermaid fence and the text equivalent below it become one `<figure>` with a light and a dark drawing.
 * Readers never download mermaid, and a build needs no browser. Faults stop the build with file, line and what to run.
 * @param root project root, where `static/diagram` is.
 */
export function remarkDiagrams(root: string) {
  return () => (tree: Node, file: {path: string}) => {
    const words = file.path.replaceAll('\\', '/').includes('/i18n/en/') ? WORDS.en : WORDS.id;
    visit(tree as never, (node: Node, index: number | undefined, parent: Node | undefined) => {
      if (!isMermaid(node) || !parent?.children || index === undefined) return undefined;
      const place = `${file.path}:${node.position?.start.line ?? 1}`;
      const {diagram, faults} = readFence(node);
      const text = textEquivalent(parent, index);
      if (!diagram || !text) throw new Error(`${place}: ${faults.join(' ') || 'diagram belum punya uraian teks (:::uraian-diagram).'}`);
      parent.children.splice(index, 2, figure(root, diagram, text, words, place));
      return [SKIP, index + 1];
    });
  };
}
