/**
 * A parsed regulation as HTML, made at build. Printed numbers are real text, every unit carries its permalink, and the
 * elucidation of an article stands in that article. Structure is told by data attributes; the looks are in RegulationText.
 */
import {ownText, toParagraphs} from '../grammar/flow';
import {allIds, innerPlace, OUTSIDE, type Place} from '../grammar/references';
import {isUnit, type Node, type ParsedRegulation, type Segment, type Unit, type UnitKind} from '../grammar/types';
import {escapeHtml, renderInline, type ActFinder} from './inline';
import {TEXT_LABELS, type TextLabels} from './labels';
import {nameOf} from './names';
import {renderContents, titleOf} from './toc';

interface TextOptions {
  readonly locale: 'id' | 'en';
  readonly findAct: ActFinder;
}

interface Context {
  readonly labels: TextLabels;
  readonly ids: ReadonlySet<string>;
  readonly findAct: ActFinder;
  /** Elucidation of each article, by the article's id. */
  readonly notes: ReadonlyMap<string, Unit>;
}

/** Where a unit is drawn. */
interface Spot {
  /** Citation of the unit around it. */
  readonly name: string;
  /** Heading level for the next heading inside. */
  readonly level: number;
  readonly place: Place;
}

const ITEMS: ReadonlySet<UnitKind> = new Set(['ayat', 'huruf', 'angka', 'perubahan']);
const id = (unit: Unit): string => (unit.id ? ` id="${escapeHtml(unit.id)}"` : '');
const heading = (level: number, inner: string): string => `<h${Math.min(level, 6)}>${inner}</h${Math.min(level, 6)}>`;
const marked = (unit: Unit): string => unit.marker.map(({text}) => text.trim()).join(' ');

function permalink(unit: Unit, name: string, {labels}: Context): string {
  return `<a data-tautan="${escapeHtml(name)}" href="#${escapeHtml(unit.id)}" aria-label="${escapeHtml(labels.linkTo(name))}">#</a>`;
}

function paragraphs(segments: readonly Segment[], place: Place, {ids, findAct}: Context): string {
  return toParagraphs(segments).map((text) => `<p>${renderInline(text, place, ids, findAct)}</p>`).join('');
}

/** Lines that stay as printed: title page, closing, signatures. */
function printedLines(unit: Unit): string {
  const segments = [...unit.marker, ...unit.children.flatMap((child) => (isUnit(child) ? [] : child.segments))];
  const blocks = segments.map(({text}) => text.trim()).join('\n').split(/\n{2,}/).filter((block) => block.trim() !== '');
  return blocks.map((block) => `<p>${block.trim().split('\n').map(escapeHtml).join('<br>')}</p>`).join('');
}

function children(nodes: readonly Node[], spot: Spot, context: Context): string {
  return nodes.map((node) => (isUnit(node) ? renderUnit(node, spot, context) : node.kind === 'judul' ? '' : paragraphs(node.segments, spot.place, context))).join('');
}

function renderItem(unit: Unit, spot: Spot, context: Context): string {
  const inner = {...spot, name: nameOf(unit, spot.name), place: innerPlace(unit, spot.place)};
  return `<div data-butir="${unit.kind}"${id(unit)}><span data-nomor>${escapeHtml(marked(unit))}</span><div>${children(unit.children, inner, context)}</div>${permalink(unit, inner.name, context)}</div>`;
}

function renderGroup(unit: Unit, spot: Spot, context: Context): string {
  const name = nameOf(unit, spot.name);
  const inner = {name, level: spot.level + 1, place: innerPlace(unit, spot.place)};
  const title = titleOf(unit);
  const head = heading(spot.level, `<span>${escapeHtml(marked(unit))}</span>${title ? ` <span>${escapeHtml(title)}</span>` : ''}${permalink(unit, name, context)}`);
  return `<section data-unit="${unit.kind}"${id(unit)}>${head}${children(unit.children, inner, context)}</section>`;
}

function renderNote(note: Unit, name: string, spot: Spot, context: Context): string {
  const inner = {name: context.labels.elucidationOf(marked(note) || name), level: spot.level, place: innerPlace(note, OUTSIDE)};
  const text = ownText(note);
  if (!note.children.some(isUnit) && /^cukup jelas\.?$/i.test(text)) return `<p data-bagian="penjelasan-singkat"${id(note)}>${escapeHtml(inner.name)}: ${escapeHtml(text)}</p>`;
  return `<details data-bagian="penjelasan"${id(note)}><summary>${escapeHtml(inner.name)}</summary>${children(note.children, inner, context)}</details>`;
}

function renderArticle(unit: Unit, spot: Spot, context: Context): string {
  const name = nameOf(unit, spot.name);
  const inner = {name, level: spot.level + 1, place: innerPlace(unit, spot.place)};
  const note = context.notes.get(unit.id);
  return `<section data-unit="pasal"${id(unit)}>${heading(spot.level, `<span>${escapeHtml(marked(unit))}</span>${permalink(unit, name, context)}`)}${children(unit.children, inner, context)}${note ? renderNote(note, name, spot, context) : ''}</section>`;
}

function renderUnit(unit: Unit, spot: Spot, context: Context): string {
  if (ITEMS.has(unit.kind) && !unit.id.startsWith('penjelasan-')) return renderItem(unit, spot, context);
  if (unit.id.startsWith('penjelasan-')) return renderSubNote(unit, spot, context);
  return unit.kind === 'pasal' ? renderArticle(unit, spot, context) : renderGroup(unit, spot, context);
}

/** "Ayat (1)", "Huruf a" inside an elucidation. */
function renderSubNote(unit: Unit, spot: Spot, context: Context): string {
  const inner = {...spot, place: innerPlace(unit, spot.place)};
  return `<div data-butir="penjelasan"${id(unit)}><p>${escapeHtml(marked(unit))}</p><div>${children(unit.children, inner, context)}</div></div>`;
}

function renderPreambleList(unit: Unit, spot: Spot, context: Context): string {
  const name = nameOf(unit, '');
  const inner = {name, level: spot.level + 1, place: innerPlace(unit, spot.place)};
  return `<section data-unit="${unit.kind}"${id(unit)}>${heading(spot.level, `<span>${escapeHtml(name)}</span>${permalink(unit, name, context)}`)}${children(unit.children, inner, context)}</section>`;
}

function renderElucidation(unit: Unit, spot: Spot, context: Context): string {
  const {labels} = context;
  const parts = unit.children.map((child) => {
    if (!isUnit(child)) return `<div data-bagian="kepala">${printedLines({...unit, marker: [], children: [child]})}</div>`;
    const inner = {...spot, name: '', level: spot.level + 2};
    if (child.kind === 'penjelasan-umum') return `<section${id(child)}>${heading(spot.level + 1, `<span>${escapeHtml(labels.generalElucidation)}</span>${permalink(child, labels.generalElucidation, context)}`)}${children(child.children, inner, context)}</section>`;
    const left = child.children.filter((node) => !isUnit(node) || context.notes.get(node.id.replace(/^penjelasan-/, '')) !== node);
    return `<section${id(child)}>${heading(spot.level + 1, escapeHtml(labels.byArticle))}<p data-catatan>${escapeHtml(labels.byArticleNote)}</p>${children(left, inner, context)}</section>`;
  });
  return `<section data-unit="penjelasan"${id(unit)}>${heading(spot.level, escapeHtml(labels.elucidation))}${parts.join('')}</section>`;
}

function renderAnnex(unit: Unit, spot: Spot, context: Context): string {
  const name = nameOf(unit, '');
  const text = unit.children.flatMap((child) => (isUnit(child) ? [] : child.segments)).map((segment) => segment.text).join('\n');
  return `<section data-unit="lampiran"${id(unit)}>${heading(spot.level, `<span>${escapeHtml(marked(unit))}</span>${permalink(unit, name, context)}`)}<pre role="region" tabindex="0" aria-label="${escapeHtml(context.labels.annexTable(name))}">${escapeHtml(text)}</pre></section>`;
}

type RegionRenderer = (unit: Unit, spot: Spot, context: Context) => string;

const printed: RegionRenderer = (unit) => `<div data-bagian="${unit.kind}"${id(unit)}>${printedLines(unit)}</div>`;

const REGIONS: Partial<Record<UnitKind, RegionRenderer>> = {
  menimbang: renderPreambleList,
  mengingat: renderPreambleList,
  memperhatikan: renderPreambleList,
  'batang-tubuh': (unit, spot, context) => children(unit.children, spot, context),
  penjelasan: renderElucidation,
  lampiran: renderAnnex,
};

function notesOf(parsed: ParsedRegulation, ids: ReadonlySet<string>): Map<string, Unit> {
  const sections = parsed.root.children.filter(isUnit).filter(({kind}) => kind === 'penjelasan').flatMap((unit) => unit.children.filter(isUnit));
  const notes = sections.filter(({kind}) => kind === 'pasal-demi-pasal').flatMap((unit) => unit.children.filter(isUnit));
  return new Map(notes.map((note) => [note.id.replace(/^penjelasan-/, ''), note] as const).filter(([article]) => ids.has(article)));
}

/** The whole text as an HTML fragment; its headings start at h3. */
export function renderRegulation(parsed: ParsedRegulation, {locale, findAct}: TextOptions): string {
  const ids = allIds(parsed);
  const context: Context = {labels: TEXT_LABELS[locale], ids, findAct, notes: notesOf(parsed, ids)};
  const spot: Spot = {name: '', level: 3, place: OUTSIDE};
  const regions = parsed.root.children.filter(isUnit).map((unit) => (REGIONS[unit.kind] ?? printed)(unit, spot, context));
  return renderContents(parsed, context.labels) + regions.join('');
}
