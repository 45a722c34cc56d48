/** Running text as HTML: escaped, with references as links. */
import {findReferences, type Place} from '../grammar/references';

const ESCAPES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** Text safe inside HTML elements and attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** Finds the page of another act by the words that cite it. */
export type ActFinder = (kind: string, number: string, year: string) => string | undefined;

interface LinkSpan {
  readonly start: number;
  readonly end: number;
  readonly href: string;
}

const ACT = /\b(Undang-Undang|Peraturan Pemerintah|Peraturan Presiden|Instruksi Presiden|Peraturan Menteri(?: [A-Z][a-z]+){1,8}) Nomor (\d+[A-Za-z]?)(?:\/[^\s]+)? Tahun (\d{4})\b/g;

function actSpans(text: string, findAct: ActFinder): LinkSpan[] {
  return [...text.matchAll(ACT)].flatMap((match) => {
    const href = findAct(match[1] ?? '', match[2] ?? '', match[3] ?? '');
    return href === undefined ? [] : [{start: match.index, end: match.index + match[0].length, href}];
  });
}

/** One paragraph with its links. References that lead nowhere stay text. */
export function renderInline(text: string, place: Place, ids: ReadonlySet<string>, findAct: ActFinder): string {
  const own = findReferences(text, place).filter(({id}) => ids.has(id) && id !== place.provision).map(({start, end, id}) => ({start, end, href: `#${id}`}));
  const spans = [...own, ...actSpans(text, findAct)].sort((a, b) => a.start - b.start);
  let at = 0;
  let html = '';
  for (const {start, end, href} of spans) {
    if (start < at) continue;
    html += `${escapeHtml(text.slice(at, start))}<a href="${escapeHtml(href)}">${escapeHtml(text.slice(start, end))}</a>`;
    at = end;
  }
  return html + escapeHtml(text.slice(at));
}
