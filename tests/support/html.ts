import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parse, type DefaultTreeAdapterTypes} from 'parse5';
import {listFiles} from '../../cli/compareFolders';

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** Paths below `build/` of every HTML file. */
export function htmlFiles(): string[] {
  return listFiles('build').filter((file) => file.endsWith('.html'));
}

function collect(node: Node, found: Element[]): Element[] {
  if ('tagName' in node) found.push(node);
  if ('childNodes' in node) for (const child of node.childNodes) collect(child, found);
  return found;
}

/** All elements of one built page, in document order. */
export function elementsOf(file: string): Element[] {
  return collect(parse(readFileSync(join('build', file), 'utf8')), []);
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** Text content of a script or style element. */
export function innerText(element: Element): string {
  return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}
