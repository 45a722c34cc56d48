import Slugger from 'github-slugger';
import rehypeStringify from 'rehype-stringify';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import {unified, type PluggableList} from 'unified';
import {visit} from 'unist-util-visit';
import {literalDirectives} from './literalDirectives';

interface Element {
  type: 'element';
  tagName: string;
  properties: Record<string, unknown>;
  children: Node[];
}
type Node = Element | {type: string; value?: string; children?: Node[]};

export interface Heading {
  readonly id: string;
  readonly text: string;
  readonly level: 2 | 3;
}

interface RenderedMarkdown {
  readonly html: string;
  readonly headings: readonly Heading[];
}

interface RenderOptions {
  /** Path of the Markdown file, handed to plugins for their messages. */
  readonly path: string;
  /** Site base with slashes (`/` or `/en/`), put before internal links. */
  readonly baseUrl: string;
  /** The features' own steps (directives, glossary), from `src/remark.ts`. */
  readonly remarkPlugins?: PluggableList;
}

function textOf(node: Node): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  return (node.children ?? []).map(textOf).join('');
}

function rehypeHeadings(headings: Heading[]) {
  return () => (tree: Node) => {
    const slugger = new Slugger();
    visit(tree as never, 'element', (element: Element) => {
      if (element.tagName !== 'h2' && element.tagName !== 'h3') return;
      const text = textOf(element);
      const id = slugger.slug(text);
      element.properties.id = id;
      headings.push({id, text, level: element.tagName === 'h2' ? 2 : 3});
    });
  };
}

function rehypeBaseUrl(baseUrl: string) {
  return () => (tree: Node) => {
    visit(tree as never, 'element', (element: Element) => {
      for (const key of ['href', 'src']) {
        const value = element.properties[key];
        if (typeof value === 'string' && value.startsWith('/') && !value.startsWith('//')) {
          element.properties[key] = baseUrl + value.slice(1);
        }
      }
    });
  };
}

/**
 * Markdown (CommonMark, GFM, directives; raw HTML is left out) → HTML with ids on h2 and h3.
 * `file.data.plainHtml` tells the features' steps that no React component can stand in this text.
 */
export async function renderMarkdown(markdown: string, options: RenderOptions): Promise<RenderedMarkdown> {
  const headings: Heading[] = [];
  const file = await unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkDirective)
    .use(options.remarkPlugins ?? [])
    .use(literalDirectives)
    .use(remarkRehype)
    .use(rehypeHeadings(headings))
    .use(rehypeBaseUrl(options.baseUrl))
    .use(rehypeStringify)
    .process({value: markdown, path: options.path, data: {plainHtml: true}});
  return {html: String(file), headings};
}
