import {visit} from 'unist-util-visit';

interface MarkdownNode {
  type: string;
  value?: string;
  data?: object;
  children?: MarkdownNode[];
  position?: {start: {offset?: number}; end: {offset?: number}};
}

interface MarkdownFile {
  readonly value: string | Uint8Array;
}

/** Directives that stand in a line or fill one; blocks (`:::`) are always meant as directives. */
const LITERAL = ['textDirective', 'leafDirective'];

/**
 * Gives back what an author wrote where no step has claimed a directive: "surat :contoh" or "lampiran:satu" is text.
 * Docusaurus does the same in its own pipeline. Use it after all steps that know directives.
 */
export function literalDirectives() {
  return (tree: unknown, file: MarkdownFile): void => {
    const source = String(file.value);
    visit(tree as never, LITERAL, (node: MarkdownNode, index: number | undefined, parent: MarkdownNode | undefined) => {
      const {start, end} = node.position ?? {};
      if (node.data || index === undefined || !parent?.children || start?.offset === undefined) return;
      const text: MarkdownNode = {type: 'text', value: source.slice(start.offset, end?.offset)};
      parent.children[index] = node.type === 'leafDirective' ? {type: 'paragraph', children: [text]} : text;
    });
  };
}
