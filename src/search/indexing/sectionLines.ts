/**
 * For pages too long for one text file: in which sections a term stands, and how well. Asked for only when such a page is
 * among the results, so that a query never reads a whole law to find the pasal that answers.
 */
import {frontCode} from '../format/frontCode';
import {encodeNumbers} from '../format/vlq';
import type {Document, Fields} from './document';

/** Sections of a page kept for a term: the best ones. */
const MOST = 16;

/** Highest weight of a section, and what a heading adds. */
const [BODY, HEADING] = [20, 11];

type Rows = Map<string, [page: number, section: number, weight: number][]>;

/** Writes the lines of some terms as one file. */
export type SectionLines = (keys: readonly string[]) => string;

function frequencies(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** Term frequency with its usual limit and length norm, as a small whole number. */
function weight(tf: number, length: number, average: number): number {
  return Math.round((BODY * tf) / (tf + 1.2 * (0.4 + (0.6 * length) / Math.max(1, average))));
}

function addPage(rows: Rows, page: number, {sections}: Fields): void {
  const average = sections.reduce((sum, {text}) => sum + text.length, 0) / sections.length;
  const best = new Map<string, [section: number, weight: number][]>();
  sections.forEach(({heading, text}, section) => {
    const counts = frequencies(text);
    for (const term of new Set([...heading, ...text])) {
      const value = weight(counts.get(term) ?? 0, text.length, average) + (heading.includes(term) ? HEADING : 0);
      best.set(term, [...(best.get(term) ?? []), [section, value]]);
    }
  });
  for (const [term, list] of best) {
    const kept = list.sort(([, a], [, b]) => b - a).slice(0, MOST).sort(([a], [b]) => a - b);
    rows.set(term, [...(rows.get(term) ?? []), ...kept.map(([section, value]): [number, number, number] => [page, section, value])]);
  }
}

/** Page gap, number of sections, then section gap and weight of each. */
function encodeRow(row: readonly (readonly [number, number, number])[]): string {
  const numbers: number[] = [];
  let [lastPage, lastSection] = [0, 0];
  row.forEach(([page, section, value], at) => {
    if (at === 0 || page !== lastPage) {
      numbers.push(page - lastPage, row.filter(([one]) => one === page).length);
      lastSection = 0;
    }
    numbers.push(section - lastSection, value);
    [lastPage, lastSection] = [page, section];
  });
  return encodeNumbers(numbers);
}

/** @param documents and their fields, in order. */
export function toSectionLines(documents: readonly Document[], fields: readonly Fields[]): SectionLines {
  const rows: Rows = new Map();
  documents.forEach(({cuts}, page) => {
    const own = fields[page];
    if (own && cuts.length > 1) addPage(rows, page, own);
  });
  return (keys) => {
    let before = '';
    return keys
      .flatMap((key) => {
        const row = rows.get(key);
        if (!row) return [];
        const coded = `${frontCode(before, key)}\t${encodeRow(row)}`;
        before = key;
        return [coded];
      })
      .join('\n');
  };
}
