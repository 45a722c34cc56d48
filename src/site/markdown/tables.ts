import {toString} from 'mdast-util-to-string';
import {SKIP, visit} from 'unist-util-visit';

interface Node {
  type: string;
  children?: Node[];
  data?: Record<string, unknown>;
  value?: string;
}

const CAPTION = /^(?:Tabel|Table): /;

function element(hName: string, hProperties: Record<string, unknown>, children: Node[]): Node {
  return {type: 'paragraph', data: {hName, hProperties}, children};
}

function captionOf(node: Node | undefined): string | undefined {
  const text = node?.type === 'paragraph' ? toString(node) : '';
  return CAPTION.test(text) ? text.replace(CAPTION, '') : undefined;
}

/**
 * Markdown step: a table gets its name from the line `Tabel: …` right above it, and scrolls by itself, by touch and by
 * keyboard, where it is wider than the screen. Tables without such a line scroll too, named "Tabel".
 */
export function remarkTables() {
  return (tree: Node) => {
    let count = 0;
    visit(tree as never, 'table', (table: Node, index: number | undefined, parent: Node | undefined) => {
      if (!parent?.children || index === undefined) return undefined;
      const caption = captionOf(parent.children[index - 1]);
      if (caption === undefined) {
        parent.children.splice(index, 1, element('div', {className: ['tabel-gulir'], role: 'region', tabIndex: 0, ariaLabel: 'Tabel'}, [table]));
        return [SKIP, index + 1];
      }
      const id = `tabel-${++count}`;
      table.data = {hProperties: {ariaLabelledBy: id}};
      const region = element('div', {className: ['tabel-gulir'], role: 'region', tabIndex: 0, ariaLabelledBy: id}, [table]);
      parent.children.splice(index - 1, 2, element('figure', {className: ['tabel']}, [element('figcaption', {id}, [{type: 'text', value: caption}]), region]));
      return [SKIP, index];
    });
  };
}
