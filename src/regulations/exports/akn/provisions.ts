/** Chapters, articles, paragraphs, points and instructions of an amendment. Pure. */
import type {Element} from 'xast';
import {toParagraphs} from '../../grammar/flow';
import {innerPlace, type Place} from '../../grammar/references';
import {isUnit, type Node, type TextNode, type Unit} from '../../grammar/types';
import {eIdOf, isBlank, isText, numberOf, orEmpty, paragraphs, pieces, type Links} from './running';
import {elucidationName, LISTED, PROVISIONS} from './table';
import {block, inline} from './xml';

/** Where a unit is drawn. */
export interface Spot {
  readonly place: Place;
  readonly links: Links;
  /** Inside an elucidation every unit is a container, since it is no provision. */
  readonly elucidation: boolean;
}

/** Neighbouring texts, or neighbouring units of one sort: `list` for huruf, angka and instructions. */
type Run = {readonly texts: TextNode[]} | {readonly units: Unit[]; readonly list: boolean};

function toRuns(nodes: readonly Node[], {elucidation}: Spot): Run[] {
  const runs: Run[] = [];
  for (const node of nodes) {
    const last = runs.at(-1);
    if (isText(node)) {
      if (isBlank(node)) continue;
      if (last && 'texts' in last) last.texts.push(node);
      else runs.push({texts: [node]});
      continue;
    }
    const list = !elucidation && LISTED.has(node.kind);
    if (last && 'units' in last && last.list === list) last.units.push(node);
    else runs.push({units: [node], list});
  }
  return runs;
}

/** Content of a hierarchical element: `content`, or `intro`, units, `wrapUp`; text between units is an `alinea`. */
function hierarchy(nodes: readonly Node[], spot: Spot, eId: string, opening: readonly Element[] = []): Element[] {
  const runs = toRuns(nodes, spot);
  const text = (run: Run | undefined): Element[] => (run && 'texts' in run ? paragraphs(run.texts, spot.place, spot.links) : []);
  if (!runs.some((run) => 'units' in run)) {
    const said = [...opening, ...text(runs[0])];
    return said.length > 0 ? [block('content', {}, said)] : [];
  }
  let lists = 0;
  const found: Element[] = opening.length > 0 ? [block('intro', {}, opening)] : [];
  runs.forEach((run, index) => {
    const before = runs[index - 1];
    const after = runs[index + 1];
    if ('units' in run) {
      const units = run.units.map((unit) => renderUnit(unit, spot));
      if (!run.list) return found.push(...units);
      const words = text(before);
      const id = eId === '' ? {} : {eId: `${eId}__list_${(lists += 1)}`};
      return found.push(block('list', id, [words.length > 0 ? block('intro', {}, words) : undefined, ...units]));
    }
    if (after && 'units' in after && after.list) return undefined;
    if (index === 0 && opening.length === 0) return found.push(block('intro', {}, text(run)));
    return found.push(after ? block('alinea', {}, [block('content', {}, text(run))]) : block('wrapUp', {}, text(run)));
  });
  return found;
}

/** Title printed below a heading, and what follows it. A title after other text stays text, in its place. */
function splitTitle(unit: Unit): {readonly title: string; readonly rest: readonly Node[]} {
  const start = unit.children.findIndex((node) => node.kind !== 'judul' && !(isText(node) && isBlank(node)));
  const head = (start < 0 ? unit.children : unit.children.slice(0, start)).filter(isText);
  return {title: head.flatMap(({segments}) => toParagraphs(segments)).join(' '), rest: start < 0 ? [] : unit.children.slice(start)};
}

const heading = (title: string): Element | undefined => (title === '' ? undefined : inline('heading', {}, [title]));

const UNKNOWN_KIND = inline('p', {}, [inline('remark', {status: 'editorial'}, ['[Bagian ini belum punya padanan dalam Akoma Ntoso; isinya utuh.]'])]);

/** One instruction of an amending act: its words in `mod`, the new text in `quotedStructure`. Sources print no quotation marks of their own for it. */
function renderInstruction(unit: Unit, spot: Spot): Element {
  const inner = {...spot, place: innerPlace(unit, spot.place)};
  const eId = spot.links.ofUnit.get(unit) ?? '';
  const first = unit.children.findIndex(isUnit);
  const words = (first < 0 ? unit.children : unit.children.slice(0, first)).filter(isText).flatMap(({segments}) => toParagraphs(segments));
  const quoted = first < 0 ? undefined : block('quotedStructure', {eId: `${eId}__mod_1__qstr_1`, startQuote: '', endQuote: ''}, quotedBlocks(unit.children.slice(first), inner));
  const last = words.at(-1);
  const mod = inline('mod', {eId: `${eId}__mod_1`}, [...(last === undefined ? [] : pieces(last, inner.place, inner.links)), ...(quoted ? ['\n', quoted, '\n'] : [])]);
  const before = words.slice(0, -1).map((text) => inline('p', {}, pieces(text, inner.place, inner.links)));
  return block('point', eIdOf(unit, spot.links), [numberOf(unit), block('content', {}, [...before, inline('p', {}, [mod])])]);
}

function quotedBlocks(nodes: readonly Node[], spot: Spot): Element[] {
  return nodes.flatMap((node) => (isUnit(node) ? [renderUnit(node, spot)] : paragraphs([node], spot.place, spot.links)));
}

function renderContainer(unit: Unit, spot: Spot): Element {
  const known = spot.elucidation;
  const name = known ? elucidationName(unit.kind) : unit.kind;
  const eId = spot.links.ofUnit.get(unit) ?? '';
  const {title, rest} = splitTitle(unit);
  const inner = {...spot, place: innerPlace(unit, spot.place)};
  return block('hcontainer', {name, ...eIdOf(unit, spot.links)}, [numberOf(unit), heading(title), ...hierarchy(rest, inner, eId, known ? [] : [UNKNOWN_KIND])]);
}

/** One unit with everything inside. */
export function renderUnit(unit: Unit, spot: Spot): Element {
  const row = PROVISIONS[unit.kind];
  if (!row || spot.elucidation) return renderContainer(unit, spot);
  if (unit.kind === 'perubahan') return renderInstruction(unit, spot);
  const {title, rest} = splitTitle(unit);
  const inner = {...spot, place: innerPlace(unit, spot.place)};
  const content = hierarchy(rest, inner, spot.links.ofUnit.get(unit) ?? '');
  return block(row.element, eIdOf(unit, spot.links), [numberOf(unit), heading(title), ...content]);
}

/** Units and loose text of a body: text outside any unit becomes an `alinea`. At least one element, as the schema asks. */
export function renderBody(nodes: readonly Node[], spot: Spot): Element[] {
  const found = nodes.flatMap((node): Element[] => {
    if (isUnit(node)) return [renderUnit(node, spot)];
    return isBlank(node) ? [] : [block('alinea', {}, [block('content', {}, paragraphs([node], spot.place, spot.links))])];
  });
  return found.length > 0 ? found : [block('alinea', {}, [block('content', {}, orEmpty([]))])];
}
