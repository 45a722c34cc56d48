/** Running text, printed lines and lists of the law as blocks of Akoma Ntoso. Pure. */
import type {Element} from 'xast';
import {findActReferences, type ActReference} from '../../grammar/actReferences';
import {toParagraphs} from '../../grammar/flow';
import {findReferences, innerPlace, type Place} from '../../grammar/references';
import {isUnit, type Node, type Segment, type TextNode, type Unit} from '../../grammar/types';
import type {EIds} from './eIds';
import {block, inline, type Piece} from './xml';

/** Where references lead: into the same text by eId, to other acts by the address of their work. */
export interface Links extends EIds {
  readonly findAct: (reference: ActReference) => string | undefined;
}

interface Target {
  readonly start: number;
  readonly end: number;
  readonly href: string | undefined;
}

function targetsIn(text: string, place: Place, {ofId, findAct}: Links): Target[] {
  const own = findReferences(text, place, (id) => ofId.has(id)).map(({start, end, id}) => ({start, end, href: ofId.has(id) ? `#${ofId.get(id) ?? ''}` : undefined}));
  const acts = findActReferences(text).map((reference) => ({start: reference.start, end: reference.end, href: findAct(reference)}));
  return [...own, ...acts].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Running text as pieces, with `ref` on what points somewhere. References that lead nowhere stay text. */
export function pieces(text: string, place: Place, links: Links): Piece[] {
  const found: Piece[] = [];
  let at = 0;
  for (const {start, end, href} of targetsIn(text, place, links)) {
    if (href === undefined || start < at) continue;
    found.push(text.slice(at, start), inline('ref', {href}, [text.slice(start, end)]));
    at = end;
  }
  return [...found, text.slice(at)].filter((piece) => piece !== '');
}

/** Paragraphs of some text nodes; tables keep their lines. */
export function paragraphs(nodes: readonly TextNode[], place: Place, links: Links): Element[] {
  return nodes.flatMap(({kind, segments}) => (kind === 'tabel' ? preservedLines(segments) : toParagraphs(segments).map((text) => inline('p', {}, pieces(text, place, links)))));
}

/** Pieces of one printed line put together again: "Menetapkan :" and the words behind it. */
export function joinPieces(segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments) {
    const last = joined.at(-1);
    if (last?.line === segment.line) joined[joined.length - 1] = {line: last.line, text: last.text + segment.text};
    else joined.push(segment);
  }
  return joined;
}

/** Lines that stay as printed (title page, closing): one `p` a block, `eol` between its lines. */
export function printedLines(segments: readonly Segment[]): Element[] {
  const blocks: string[][] = [[]];
  for (const {text} of segments) {
    if (text.trim() === '') blocks.push([]);
    else blocks.at(-1)?.push(text.trim());
  }
  return blocks.filter((lines) => lines.length > 0).map((lines) => inline('p', {}, lines.flatMap((line, index): Piece[] => (index === 0 ? [line] : [inline('eol', {}, []), '\n', line]))));
}

/** Annexes and tables: columns are told by spaces, so every space stays. */
export function preservedLines(segments: readonly Segment[]): Element[] {
  const lines = segments.map(({text}) => text);
  while (lines.length > 0 && lines[0]?.trim() === '') lines.shift();
  while (lines.length > 0 && lines.at(-1)?.trim() === '') lines.pop();
  if (lines.length === 0) return [];
  return [inline('p', {'xml:space': 'preserve'}, lines.flatMap((line, index): Piece[] => (index === 0 ? [line] : [inline('eol', {}, []), '\n', line])))];
}

/** The printed mark on one line. */
export const marked = ({marker}: Unit): string => marker.map(({text}) => text.trim()).filter((text) => text !== '').join(' ');

/** `num` of a unit, unless it has no mark. */
export function numberOf(unit: Unit): Element | undefined {
  const mark = marked(unit);
  return mark === '' ? undefined : inline('num', {}, [mark]);
}

export const isText = (node: Node): node is TextNode => !isUnit(node);
export const isBlank = (node: TextNode): boolean => node.segments.every(({text}) => text.trim() === '');

/** Units below a preamble entry, as `blockList`: its marks and texts in order. */
export function blocksOf(nodes: readonly Node[], place: Place, links: Links): Element[] {
  const found: Element[] = [];
  let items: Element[] = [];
  const flush = (): void => {
    if (items.length > 0) found.push(block('blockList', {}, items));
    items = [];
  };
  for (const node of nodes) {
    if (isUnit(node)) {
      items.push(block('item', eIdOf(node, links), [numberOf(node), ...orEmpty(blocksOf(node.children, innerPlace(node, place), links))]));
    } else if (!isBlank(node)) {
      flush();
      found.push(...paragraphs([node], place, links));
    }
  }
  flush();
  return found;
}

/** Where the schema wants at least one block. */
export const orEmpty = (blocks: readonly Element[]): readonly Element[] => (blocks.length > 0 ? blocks : [inline('p', {}, [])]);

/** The `eId` attribute of a unit; empty where it has none. */
export function eIdOf(unit: Unit, {ofUnit}: EIds): {eId?: string} {
  const eId = ofUnit.get(unit);
  return eId === undefined ? {} : {eId};
}
