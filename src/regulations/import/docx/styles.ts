/** Paragraph and character styles: what a paragraph inherits along `basedOn`. */
import {elements, find, switchOf, valueOf, type Element} from './xml';

export interface Style {
  readonly id: string;
  readonly basedOn: string | undefined;
  readonly paragraph: Element | undefined;
  readonly run: Element | undefined;
  readonly table: Element | undefined;
}

export interface Styles {
  readonly byId: ReadonlyMap<string, Style>;
  readonly defaultParagraph: string | undefined;
}

const DEEPEST = 20;

/** @param root `w:styles`, or undefined when the file has no styles */
export function readStyles(root: Element | undefined): Styles {
  const all = root ? elements(root).filter(({name}) => name === 'w:style') : [];
  const byId = new Map(all.map((style) => [style.attributes['w:styleId'] ?? '', {id: style.attributes['w:styleId'] ?? '', basedOn: valueOf(style, 'w:basedOn'), paragraph: find(style, 'w:pPr'), run: find(style, 'w:rPr'), table: find(style, 'w:tblPr')}]));
  const first = all.find(({attributes}) => attributes['w:type'] === 'paragraph' && attributes['w:default'] === '1');
  return {byId, defaultParagraph: first?.attributes['w:styleId']};
}

/** A style and its ancestors, nearest first. A circle ends the chain. */
export function chainOf(styles: Styles, id: string | undefined): Style[] {
  const chain: Style[] = [];
  for (let at = id; at !== undefined && chain.length < DEEPEST; ) {
    const style: Style | undefined = styles.byId.get(at);
    if (!style || chain.includes(style)) break;
    chain.push(style);
    at = style.basedOn;
  }
  return chain;
}

/** A character switch (`w:caps`, `w:vanish`) of a run: its own, its character style's, its paragraph style's. */
export function runSwitch(styles: Styles, name: string, run: Element | undefined, paragraphChain: readonly Style[]): boolean {
  const own = switchOf(run, name);
  if (own !== undefined) return own;
  for (const style of [...chainOf(styles, valueOf(run, 'w:rStyle')), ...paragraphChain]) {
    const set = switchOf(style.run, name);
    if (set !== undefined) return set;
  }
  return false;
}
