/** The elucidation of an article, beside it or below it. */
import {escapeHtml} from '../../site/escapeHtml';
import {ownText} from '../grammar/flow';
import {elucidationByArticle} from '../grammar/ranges';
import {innerPlace, OUTSIDE} from '../grammar/references';
import {isUnit, type ParsedRegulation, type Unit} from '../grammar/types';
import {renderChildren} from './body';
import type {Context, Spot} from './context';
import {idOf, marked} from './parts';

const CLEAR = /^cukup jelas\.?$/i;
const titleOf = (note: Unit, name: string, {labels}: Context): string => labels.elucidationOf(marked(note).replace(/[.:]$/, '') || name);

/** The elucidation that belongs to an article; of a range, the first article carries it and the others link to it. */
export function renderNote(article: Unit, name: string, spot: Spot, context: Context): string {
  const shared = context.sharedNotes.get(article.id);
  if (shared) return `<p data-bagian="penjelasan-singkat"><a href="#${escapeHtml(shared.id)}">${escapeHtml(titleOf(shared, name, context))}</a></p>`;
  const note = context.notes.get(article.id);
  if (!note) return '';
  const text = ownText(note);
  const title = titleOf(note, name, context);
  if (!note.children.some(isUnit) && CLEAR.test(text)) return `<p data-bagian="penjelasan-singkat"${idOf(note)}>${escapeHtml(title)}: ${escapeHtml(text)}</p>`;
  const inner = {name: title, level: spot.level, place: innerPlace(note, OUTSIDE)};
  return `<details data-bagian="penjelasan"${idOf(note)}><summary>${escapeHtml(title)}</summary>${renderChildren(note.children, inner, context)}</details>`;
}

/** "Ayat (1)", "Huruf a" inside an elucidation. */
export function renderSubNote(unit: Unit, spot: Spot, context: Context): string {
  const inner = {...spot, place: innerPlace(unit, spot.place)};
  return `<div data-butir="penjelasan"${idOf(unit)}><p>${escapeHtml(marked(unit))}</p><div>${renderChildren(unit.children, inner, context)}</div></div>`;
}

interface Notes {
  /** By the article that carries the elucidation. */
  readonly own: ReadonlyMap<string, Unit>;
  /** By each further article that an elucidation covers. */
  readonly shared: ReadonlyMap<string, Unit>;
}

/** Sorts the article-by-article elucidation to the articles of the act: of a range, the first article carries it. */
export function notesOf(parsed: ParsedRegulation, articles: readonly Unit[]): Notes {
  const byNumber = elucidationByArticle(parsed);
  const own = new Map<string, Unit>();
  const shared = new Map<string, Unit>();
  const carried = new Set<Unit>();
  for (const {id, number} of articles) {
    const note = byNumber.get(number.toUpperCase());
    if (!note) continue;
    (carried.has(note) ? shared : own).set(id, note);
    carried.add(note);
  }
  return {own, shared};
}
