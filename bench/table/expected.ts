/** What each engine must show after an action, worked out from the data and not from an engine. */
import type {PlainTable} from './model';

/** Numbers of the columns that are sorted. */
export const SORTED = {angka: 9, teks: 1} as const;
/** The word that is looked for, and the text of the cells in the sorted text column that hold it: never the first or the last of them. */
export const WORD = 'sanitasi';
export const FOUND = 'Sanitasi';

/** Texts that may stand in the first row once a column is sorted, whichever way an engine begins. */
export function firstTexts({rows, columns}: PlainTable, column: number): string[] {
  const numeric = columns[column]?.numeric;
  const cells = rows.map((row) => row[column] ?? ([null, ''] as const)).filter(([value]) => value !== null);
  const sorted = cells.toSorted(([a, shown], [b, other]) => (numeric ? Number(a) - Number(b) : shown.localeCompare(other, 'id')));
  return [...new Set([sorted[0]?.[1] ?? '', sorted.at(-1)?.[1] ?? ''])];
}

/** How many rows hold the word. */
export function countFound({rows}: PlainTable, word: string): number {
  return rows.filter((row) => row.some(([, text]) => text.toLowerCase().includes(word))).length;
}
