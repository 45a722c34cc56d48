/** Small helpers for drawing without a framework. Texts come in as text, never as HTML. */
import type {Segments} from '../engine/passage';

type Child = Node | string;

/** An element with attributes (those without a value are left out) and children. */
export function element<T extends keyof HTMLElementTagNameMap>(tag: T, attributes: Readonly<Record<string, string | undefined>>, ...children: readonly (Child | readonly Child[])[]): HTMLElementTagNameMap[T] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(name, value);
  made.append(...children.flat());
  return made;
}

/** A text with the asked-for words marked. */
export const marked = (segments: Segments): Child[] => segments.map(({text, mark}) => (mark ? element('mark', {}, text) : text));

/** From an address of the site to the file in the pack. @param root address of the pack's top. @param base of the site */
export function toFile(url: string, root: string, base: string): string {
  const [path = '', hash] = url.split('#');
  const file = path.slice(base.length);
  return `${root}${file === '' || file.endsWith('/') ? `${file}index.html` : file}${hash === undefined ? '' : `#${hash}`}`;
}
