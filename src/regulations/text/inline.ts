/** Running text as HTML: escaped, with references and defined terms as links. */
import {escapeHtml} from '../../site/escapeHtml';
import {findActReferences, type ActReference} from '../grammar/actReferences';
import {findReferences} from '../grammar/references';
import type {Context, Spot} from './context';

/** Address of another act, or of its provision, by the words that cite it; undefined when the library does not hold it. */
export type ActFinder = (reference: ActReference) => string | undefined;

export interface LinkSpan {
  readonly start: number;
  readonly end: number;
  readonly href: string;
  /** The link explains a defined term. */
  readonly term?: true;
}

function referenceSpans(text: string, {place}: Spot, {ids, findAct}: Context): LinkSpan[] {
  const own = findReferences(text, place, (id) => ids.has(id)).filter(({id}) => ids.has(id) && id !== place.provision).map(({start, end, id}) => ({start, end, href: `#${id}`}));
  const acts = findActReferences(text).flatMap((reference) => {
    const href = findAct(reference);
    return href === undefined ? [] : [{start: reference.start, end: reference.end, href}];
  });
  return [...own, ...acts];
}

const byPlace = (a: LinkSpan, b: LinkSpan): number => a.start - b.start || b.end - a.end;

/** One paragraph with its links. References that lead nowhere stay text; references win over terms. */
export function renderInline(text: string, spot: Spot, context: Context): string {
  const references = referenceSpans(text, spot, context);
  const free = (start: number, end: number): boolean => references.every((one) => end <= one.start || start >= one.end);
  const terms = spot.seen ? context.findTerms(text, spot.seen, free) : [];
  let at = 0;
  let html = '';
  for (const {start, end, href, term} of [...references, ...terms].sort(byPlace)) {
    if (start < at) continue;
    html += `${escapeHtml(text.slice(at, start))}<a${term ? ' data-istilah' : ''} href="${escapeHtml(href)}">${escapeHtml(text.slice(start, end))}</a>`;
    at = end;
  }
  return html + escapeHtml(text.slice(at));
}
