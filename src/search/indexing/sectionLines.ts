/**
 * For pages too long for one text file: in which sections a term stands, and how well. Asked for only when such a page is
 * among the results, so that a query never reads a whole law to find the pasal that answers.
 */
import {isListing} from '../library';
import {frontCode} from '../format/frontCode';
import {encodeNumbers} from '../format/vlq';
import type {Document, Fields} from './document';

/** Sections of a page kept for a term: the best ones. */
const MOST = 16;

/** Highest weight of a section, and what a heading adds. */
const [BODY, HEADING] = [20, 11];

type Rows = Map<string, [page: number, section: number, weight: number][]>;

function frequencies(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** Term frequency with its usual limit and length norm, as a small whole number. */
function weight(tf: number, length: number, average: number): number {
  return Math.round((BODY * tf) / (tf + 1.2 * (0.4 + (0.6 * length) / Math.max(1, average))));
}

function addPage(rows: Rows, page: number, document: Document, {sections}: Fields): void {
  const average = sections.reduce((sum, {text}) => sum + text.length, 0) / sections.length;
  const best = new Map<string, [section: number, weight: number][]>();
  sections.forEach(({heading, text}, section) => {
    if (isListing(document.page.sections[section]?.anchor ?? '')) return;
    const counts = frequencies(text);
    for (const term of new Set([...heading, ...text])) {
      const value = weight(counts.get(term) ?? 0, text.length, average) + (heading.includes(term) ? HEADING : 0);
      const list = best.get(term) ?? [];
      list.push([section, value]);
      best.set(term, list);
    }
  });
  for (const [term, list] of best) {
    const kept = list.sort(([, a], [, b]) => b - a).slice(0, MOST).sort(([a], [b]) => a - b);
    const row = rows.get(term) ?? [];
    for (const [section, value] of kept) row.push([page, section, value]);
    rows.set(term, row);
  }
}

/** Page gap, number of sections, then section gap and weight of each. */
function encodeRow(row: readonly (readonly [number, number, number])[]): string {
  const numbers: number[] = [];
  let [page, section, countAt] = [-1, 0, 0];
  for (const [nextPage, nextSection, value] of row) {
    if (nextPage !== page) {
      countAt = numbers.push(nextPage - Math.max(0, page), 0) - 1;
      [page, section] = [nextPage, 0];
    }
    numbers[countAt] = (numbers[countAt] ?? 0) + 1;
    numbers.push(nextSection - section, value);
    section = nextSection;
  }
  return encodeNumbers(numbers);
}

/** Takes long pages one after another, so that nobody has to keep the words of all pages at once. */
export class SectionRowsOfTerms {
  private readonly rows: Rows = new Map();

  /** @param page number, ascending. */
  add(page: number, document: Document, fields: Fields): void {
    if (document.cuts.length > 1) addPage(this.rows, page, document, fields);
  }

  /** The lines of some terms as one file. */
  lines(keys: readonly string[]): string {
    let before = '';
    return keys
      .flatMap((key) => {
        const row = this.rows.get(key);
        if (!row) return [];
        const coded = `${frontCode(before, key)}\t${encodeRow(row)}`;
        before = key;
        return [coded];
      })
      .join('\n');
  }
}
