/** BAB, Pasal, ayat and what stands in them, as HTML. */
import {escapeHtml} from '../../site/escapeHtml';
import {ownText} from '../grammar/flow';
import {innerPlace} from '../grammar/references';
import {isUnit, type Node, type TextNode, type Unit, type UnitKind} from '../grammar/types';
import type {Backlink} from './backlinks';
import type {Context, Spot} from './context';
import {nameOf} from './names';
import {renderNote, renderSubNote} from './notes';
import {heading, idOf, marked, paragraphs, permalink} from './parts';
import {renderTable} from './tables';
import {titleOf} from './toc';

const ITEMS: ReadonlySet<UnitKind> = new Set(['ayat', 'huruf', 'angka', 'perubahan']);
/** Longer lists of citing provisions fold away. */
const FOLD_ABOVE = 5;
const DELETED = /^\(?di\s?hapus\)?\.?$/i;

export function renderChildren(nodes: readonly Node[], spot: Spot, context: Context): string {
  return nodes.map((node) => (isUnit(node) ? renderUnit(node, spot, context) : renderText(node, spot, context))).join('');
}

function renderText({kind, segments}: TextNode, spot: Spot, context: Context): string {
  if (kind === 'tabel') return renderTable(segments.map(({text}) => text), context.labels.table(spot.name));
  return kind === 'judul' ? '' : paragraphs(segments, spot, context);
}

const isDeleted = (unit: Unit): boolean => !unit.children.some(isUnit) && DELETED.test(ownText(unit));
const deleted = (unit: Unit): string => (isDeleted(unit) ? ' data-dihapus' : '');

/** Announced changes around the words of a provision. */
function withNotices({id}: Unit, words: string, {notices}: Context): string {
  return (notices.at.get(id) ?? '') + words + (notices.below.get(id) ?? '');
}

/** A change of a BAB concerns its title: both kinds stand right below it. */
function titleNotices({id}: Unit, {notices}: Context): string {
  return (notices.at.get(id) ?? '') + (notices.below.get(id) ?? '');
}

/** One ayat, huruf or angka. A single paragraph needs no box of its own. */
function renderItem(unit: Unit, spot: Spot, context: Context): string {
  const inner = {...spot, name: nameOf(unit, spot.name), place: innerPlace(unit, spot.place)};
  const content = withNotices(unit, renderChildren(unit.children, inner, context), context);
  const boxed = /^<p>(?:(?!<\/p>).)*<\/p>$/s.test(content) ? content : `<div>${content}</div>`;
  return `<div data-butir="${unit.kind}"${idOf(unit)}${deleted(unit)}><span>${escapeHtml(marked(unit))}</span>${boxed}${permalink(unit, inner.name, context)}</div>${context.notices.after.get(unit.id) ?? ''}`;
}

function renderGroup(unit: Unit, spot: Spot, context: Context): string {
  const name = nameOf(unit, spot.name);
  const inner = {...spot, name, level: spot.level + 1, place: innerPlace(unit, spot.place)};
  const title = titleOf(unit);
  const head = heading(spot.level, `<span>${escapeHtml(marked(unit))}</span>${title ? ` <span>${escapeHtml(title)}</span>` : ''}${permalink(unit, name, context)}`);
  return `<section data-unit="${unit.kind}"${idOf(unit)}>${head}${titleNotices(unit, context)}${renderChildren(unit.children, inner, context)}</section>${context.notices.after.get(unit.id) ?? ''}`;
}

function renderBacklinks(backlinks: readonly Backlink[] | undefined, {labels}: Context): string {
  if (!backlinks) return '';
  const links = backlinks.map(({name, href}) => `<a href="${escapeHtml(href)}">${escapeHtml(name)}</a>`).join(', ');
  if (backlinks.length <= FOLD_ABOVE) return `<p data-dirujuk>${escapeHtml(labels.citedBy)} ${links}</p>`;
  return `<details data-dirujuk><summary>${escapeHtml(labels.citedByMany(backlinks.length))}</summary><p>${links}</p></details>`;
}

/** A Pasal: its words, who cites it, and its elucidation beside or below it. */
function renderArticle(unit: Unit, spot: Spot, context: Context): string {
  const name = nameOf(unit, spot.name);
  const inner: Spot = {name, level: spot.level + 1, place: innerPlace(unit, spot.place), ...(context.definesTerms(unit) ? {} : {seen: new Set<string>()})};
  const head = heading(spot.level, `<span>${escapeHtml(marked(unit))}</span>${permalink(unit, name, context)}`);
  const words = head + withNotices(unit, renderChildren(unit.children, inner, context), context) + renderBacklinks(context.backlinks.get(unit.id), context);
  const note = renderNote(unit, name, spot, context);
  return `<section data-unit="pasal"${idOf(unit)}${deleted(unit)}>${note ? `<div>${words}</div>${note}` : words}</section>${context.notices.after.get(unit.id) ?? ''}`;
}

/** Any unit of the body or of an elucidation. */
export function renderUnit(unit: Unit, spot: Spot, context: Context): string {
  if (unit.id.startsWith('penjelasan-')) return renderSubNote(unit, spot, context);
  if (ITEMS.has(unit.kind)) return renderItem(unit, spot, context);
  return unit.kind === 'pasal' ? renderArticle(unit, spot, context) : renderGroup(unit, spot, context);
}
