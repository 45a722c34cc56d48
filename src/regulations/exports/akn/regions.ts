/** What stands around the provisions: title page, preamble, closing. Pure. */
import type {Element} from 'xast';
import {innerPlace, OUTSIDE} from '../../grammar/references';
import {isUnit, type Segment, type Unit, type UnitKind} from '../../grammar/types';
import {blocksOf, eIdOf, isBlank, isText, joinPieces, marked, numberOf, orEmpty, paragraphs, printedLines, type Links} from './running';
import {block, inline} from './xml';

const TITLE_STARTS = /^\s*(RANCANGAN|PERATURAN|UNDANG-UNDANG|QANUN|INSTRUKSI|KEPUTUSAN|NOMOR)\b/;
const TITLE_ENDS = /^\s*DENGAN\s+RAHMAT\b|^\s*(GUBERNUR|BUPATI|WALI\s?KOTA|PRESIDEN|MENTERI)\b.*,$/;

const segmentsOf = (unit: Unit): Segment[] => [...unit.marker, ...unit.children.flatMap((child) => (isUnit(child) ? [] : child.segments))];

/** The title page; `undefined` when it is empty. */
export function renderPreface(unit: Unit, links: Links): Element | undefined {
  const segments = segmentsOf(unit);
  const start = Math.max(segments.findIndex(({text}) => TITLE_STARTS.test(text)), 0);
  const found = segments.findIndex(({text}, index) => index > start && TITLE_ENDS.test(text));
  const end = found < 0 ? segments.length : found;
  const title = printedLines(segments.slice(start, end));
  const parts = [...printedLines(segments.slice(0, start)), ...(title.length > 0 ? [block('longTitle', {}, title)] : []), ...printedLines(segments.slice(end))];
  return parts.length > 0 ? block('preface', eIdOf(unit, links), parts) : undefined;
}

/** Menimbang and Mengingat: each item an entry; words before the items are `intro`, words after them `wrapUp`. */
function renderEntries(unit: Unit, names: readonly [list: string, entry: string], links: Links): Element {
  const place = innerPlace(unit, OUTSIDE);
  const nodes = unit.children.filter((node) => isUnit(node) || !isBlank(node));
  const firstUnit = nodes.findIndex(isUnit);
  const lastUnit = nodes.findLastIndex(isUnit);
  const label = marked(unit);
  const entries = nodes.map((node, index): Element => {
    if (isUnit(node)) return block(names[1], eIdOf(node, links), [numberOf(node), ...orEmpty(blocksOf(node.children, innerPlace(node, place), links))]);
    const said = paragraphs([node], place, links);
    if (index < firstUnit && index === 0) return block('intro', {}, said);
    return index > lastUnit && lastUnit >= 0 && index === nodes.length - 1 ? block('wrapUp', {}, said) : block(names[1], {}, said);
  });
  const some = entries.some(({name}) => name === names[1]) ? entries : [...entries, block(names[1], {}, orEmpty([]))];
  return block(names[0], eIdOf(unit, links), [label === '' ? undefined : inline('heading', {}, [label]), ...some]);
}

const formula = (unit: Unit, links: Links): Element => block('formula', {name: unit.kind, ...eIdOf(unit, links)}, orEmpty(printedLines(joinPieces(segmentsOf(unit)))));

function container(unit: Unit, links: Links): Element {
  const label = marked(unit);
  return block('container', {name: unit.kind, ...eIdOf(unit, links)}, [label === '' ? undefined : inline('p', {}, [label]), ...orEmpty(blocksOf(unit.children, innerPlace(unit, OUTSIDE), links))]);
}

const PREAMBLE: Partial<Record<UnitKind, (unit: Unit, links: Links) => Element>> = {
  menimbang: (unit, links) => renderEntries(unit, ['recitals', 'recital'], links),
  mengingat: (unit, links) => renderEntries(unit, ['citations', 'citation'], links),
  memperhatikan: container,
  persetujuan: formula,
  diktum: formula,
};

/** Menimbang up to the diktum; `undefined` when there is none of it. Unknown regions keep their words in a `container`. */
export function renderPreamble(units: readonly Unit[], links: Links): Element | undefined {
  return units.length > 0 ? block('preamble', {}, units.map((unit) => (PREAMBLE[unit.kind] ?? container)(unit, links))) : undefined;
}

/** Place, day and signatures. */
export function renderConclusions(unit: Unit, links: Links): Element | undefined {
  const lines = printedLines(joinPieces(segmentsOf(unit)));
  return lines.length > 0 ? block('conclusions', eIdOf(unit, links), lines) : undefined;
}

/** Lines of a unit before its first inner unit, and the rest. */
export function splitHead(unit: Unit): {readonly head: readonly Segment[]; readonly rest: Unit['children']} {
  const first = unit.children.findIndex(isUnit);
  const head = first < 0 ? unit.children : unit.children.slice(0, first);
  return {head: joinPieces([...unit.marker, ...head.filter(isText).flatMap(({segments}) => segments)]), rest: first < 0 ? [] : unit.children.slice(first)};
}
