/** The regions of a regulation as HTML: title page, preamble, body, elucidation, annexes. */
import {escapeHtml} from '../../site/escapeHtml';
import {innerPlace} from '../grammar/references';
import {isUnit, type Unit, type UnitKind} from '../grammar/types';
import {renderChildren} from './body';
import type {Context, Spot} from './context';
import {nameOf} from './names';
import {heading, idOf, marked, permalink, printedLines} from './parts';
import {renderBlocks} from './tables';

type RegionRenderer = (unit: Unit, spot: Spot, context: Context) => string;

const printed: RegionRenderer = (unit) => `<div data-bagian="${unit.kind}"${idOf(unit)}>${printedLines(unit)}</div>`;

function renderPreambleList(unit: Unit, spot: Spot, context: Context): string {
  const name = nameOf(unit, '');
  const inner = {name, level: spot.level + 1, place: innerPlace(unit, spot.place)};
  return `<section data-unit="${unit.kind}"${idOf(unit)}>${heading(spot.level, `<span>${escapeHtml(name)}</span>${permalink(unit, name, context)}`)}${renderChildren(unit.children, inner, context)}</section>`;
}

/** What is not beside an article: general part, notes without an article, those of the act's own numbering that found no place. */
function renderElucidation(unit: Unit, spot: Spot, context: Context): string {
  const {labels} = context;
  const placed = new Set(context.notes.values());
  const parts = unit.children.map((child) => {
    if (!isUnit(child)) return `<div data-bagian="kepala">${printedLines({...unit, marker: [], children: [child]})}</div>`;
    const inner = {...spot, name: '', level: spot.level + 2};
    if (child.kind === 'penjelasan-umum') return `<section${idOf(child)}>${heading(spot.level + 1, `<span>${escapeHtml(labels.generalElucidation)}</span>${permalink(child, labels.generalElucidation, context)}`)}${renderChildren(child.children, inner, context)}</section>`;
    const left = child.children.filter((node) => !isUnit(node) || !placed.has(node));
    const note = placed.size > 0 ? `<p data-catatan>${escapeHtml(labels.byArticleNote)}</p>` : '';
    return `<section${idOf(child)}>${heading(spot.level + 1, escapeHtml(labels.byArticle))}${note}${renderChildren(left, inner, context)}</section>`;
  });
  return `<section data-unit="penjelasan"${idOf(unit)}>${heading(spot.level, escapeHtml(labels.elucidation))}${parts.join('')}</section>`;
}

function renderAnnex(unit: Unit, spot: Spot, context: Context): string {
  const name = nameOf(unit, '');
  const text = unit.children.flatMap((child) => (isUnit(child) ? [] : child.segments)).map((segment) => segment.text).join('\n');
  return `<section data-unit="lampiran"${idOf(unit)}>${heading(spot.level, `<span>${escapeHtml(marked(unit))}</span>${permalink(unit, name, context)}`)}${renderBlocks(text, (part) => context.labels.annexTable(part === 0 ? name : `${name}, ${part + 1}`))}</section>`;
}

const REGIONS: Partial<Record<UnitKind, RegionRenderer>> = {
  menimbang: renderPreambleList,
  mengingat: renderPreambleList,
  memperhatikan: renderPreambleList,
  'batang-tubuh': (unit, spot, context) => renderChildren(unit.children, spot, context),
  penjelasan: renderElucidation,
  lampiran: renderAnnex,
};

/** One region; what has no renderer of its own stays as printed. */
export function renderRegion(unit: Unit, spot: Spot, context: Context): string {
  return (REGIONS[unit.kind] ?? printed)(unit, spot, context);
}
