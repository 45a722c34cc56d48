/** Sections of long pages by term, as read back from their file. See build/sectionLines.ts for what is written. */
import {frontDecode} from './frontCode';
import {NumberReader} from './vlq';

/** Page → its sections that have the term, each with a weight up to 31. */
export type SectionRows = ReadonlyMap<number, readonly (readonly [section: number, weight: number])[]>;

function readRow(text: string): SectionRows {
  const reader = new NumberReader(text);
  const rows = new Map<number, (readonly [number, number])[]>();
  let page = 0;
  while (!reader.done) {
    page += reader.next();
    const count = reader.next();
    const row: (readonly [number, number])[] = [];
    let section = 0;
    for (let at = 0; at < count && !reader.done; at += 1) {
      section += reader.next();
      row.push([section, reader.next()]);
    }
    rows.set(page, row);
  }
  return rows;
}

/** @returns the rows of a key; none for a term that no long page has. */
export function readSectionLines(text: string): (key: string) => SectionRows {
  const rows = new Map<string, string>();
  let before = '';
  for (const line of text.split('\n')) {
    const [coded = '', numbers = ''] = line.split('\t');
    before = frontDecode(before, coded);
    rows.set(before, numbers);
  }
  return (key) => readRow(rows.get(key) ?? '');
}
