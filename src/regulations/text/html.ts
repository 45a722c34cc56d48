/**
 * A parsed regulation as HTML, made at build. Printed numbers are real text, every unit carries its permalink, and the
 * elucidation of an article stands in that article. Structure is told by data attributes; the looks are in RegulationText.
 */
import type {Change} from '../changes';
import {findDefinitions} from '../grammar/definitions';
import {allIds, OUTSIDE} from '../grammar/references';
import {isUnit, type ParsedRegulation, type Unit} from '../grammar/types';
import {addOnce, findBacklinks, type Backlink} from './backlinks';
import type {Context, Spot} from './context';
import type {ActFinder} from './inline';
import {TEXT_LABELS} from './labels';
import {notesOf} from './notes';
import {NO_NOTICES, placeNotices, type ActDirectory} from './notices';
import {renderRegion} from './regions';
import {createTermFinder} from './terms';
import {articlesBelow, renderContents} from './toc';

export interface TextOptions {
  readonly locale: 'id' | 'en';
  readonly findAct: ActFinder;
  /** What later acts do to this one; they are announced at the provisions that they change. */
  readonly changes?: readonly Change[];
  /** The acts that make those changes. */
  readonly acts?: ActDirectory;
  /** Provisions of other acts that cite this one, by the permalink that they cite. */
  readonly citedBy?: readonly (Backlink & {readonly target: string})[];
}

function backlinksOf(parsed: ParsedRegulation, citedBy: TextOptions['citedBy'] = []): ReadonlyMap<string, readonly Backlink[]> {
  const backlinks = findBacklinks(parsed);
  for (const {target, name, href} of citedBy) addOnce(backlinks, /^pasal-[^-]+/.exec(target)?.[0] ?? target, {name, href});
  return backlinks;
}

function contextOf(parsed: ParsedRegulation, {locale, findAct, changes, acts, citedBy}: TextOptions): Context {
  const ids = allIds(parsed);
  const labels = TEXT_LABELS[locale];
  const definitions = findDefinitions(parsed);
  const body = parsed.root.children.filter(isUnit).find(({kind}) => kind === 'batang-tubuh');
  const notes = notesOf(parsed, body ? articlesBelow(body) : []);
  const holds = (unit: Unit, id: string): boolean => id.startsWith(`${unit.id}-`);
  return {
    labels,
    ids,
    findAct,
    findTerms: createTermFinder(definitions),
    definesTerms: (article) => definitions.some(({id}) => holds(article, id)),
    notes: notes.own,
    sharedNotes: notes.shared,
    backlinks: backlinksOf(parsed, citedBy),
    notices: changes && acts ? placeNotices(changes, ids, acts, labels) : NO_NOTICES,
  };
}

/** From so many Pasal on a browser lays out only what is near (RegulationText). */
const LONG = 150;

/** The whole text as an HTML fragment: contents, then the text; its headings start at h3. */
export function renderRegulation(parsed: ParsedRegulation, options: TextOptions): string {
  const context = contextOf(parsed, options);
  const spot: Spot = {name: '', level: 3, place: OUTSIDE};
  const regions = parsed.root.children.filter(isUnit).map((unit) => renderRegion(unit, spot, context));
  const beside = context.notes.size > 0 ? ' data-penjelasan' : '';
  const long = [...context.ids].filter((id) => /^pasal-[^-]+$/.test(id)).length > LONG ? ' data-panjang' : '';
  return `${renderContents(parsed, context.labels, beside)}<div data-bagian="isi-naskah"${beside}${long}>${context.notices.top}${regions.join('')}</div>`;
}
