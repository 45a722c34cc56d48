/** The last page of a scan is often scanned twice or three times: its copies are set aside, never the first one. */
import type {Line} from './lines';
import type {Segment} from './types';

const PLACE = /^\s*(?:Ditetapkan|Disahkan)\s+(?:di\b|pada\b)/i;
/** Share of the words of a copy that the first printing must hold too; two scans of a page never read quite alike. */
const ALIKE = 0.7;

const wordsOf = (lines: readonly Line[]): string[] => lines.flatMap(({text}) => text.toLowerCase().match(/[\p{L}\d]{3,}/gu) ?? []);

function isCopy(copy: readonly Line[], first: ReadonlySet<string>): boolean {
  const words = wordsOf(copy);
  return words.length >= 4 && words.filter((word) => first.has(word)).length >= words.length * ALIKE;
}

/** Where the page of a later closing begins: at the repeated heading of the last article, else at its first line of place. */
function startOf(closing: readonly Line[], from: number, place: number, article: string): number {
  const fold = (text: string): string => text.replace(/\s+/g, '').toLowerCase();
  const heading = article === '' ? -1 : closing.findIndex(({text}, index) => index > from && index < place && fold(text) === fold(article));
  return heading < 0 ? place : heading;
}

/**
 * Splits a closing into its first printing and the copies behind it.
 * @param before the last lines of the body @param article its last heading, e.g. `Pasal 8`
 */
export function splitClosing(closing: readonly Line[], before: readonly Line[], article: string): {readonly kept: readonly Line[]; readonly copies: readonly Segment[]} {
  const places = closing.flatMap(({text}, index) => (PLACE.test(text) ? [index] : []));
  const [first = 0, second] = places;
  if (second === undefined) return {kept: closing, copies: []};
  const start = startOf(closing, first, second, article);
  const known = new Set(wordsOf([...before, ...closing.slice(0, start)]));
  const copy = closing.slice(start);
  return isCopy(copy, known) ? {kept: closing.slice(0, start), copies: copy.map(({number, text}) => ({line: number, text}))} : {kept: closing, copies: []};
}
