/** Finds the head of a table in a sheet: title rows above it, one to three rows high, groups over years. */
import type {Sheet, SheetCell} from '../../site/sheets/types';
import {COLUMNS, type ColumnKey, type ColumnRule, type YearGroup} from './columns';
import type {ColumnUse} from './types';
import {plain} from './words';

export interface Head {
  /** 0-based rows. */
  readonly first: number;
  readonly last: number;
  readonly columns: readonly ColumnUse[];
  readonly doubled: readonly ColumnUse[];
}

const HIGHEST = 3;
const SEARCHED = 40;
/** Fewer known columns are no plan but a list of something else. */
const LEAST = 4;

const textAt = (row: readonly SheetCell[] | undefined, column: number): string => row?.[column]?.text ?? '';

/** Heads of all columns; a group's word above (`Target`) is put before what stands below it (`2026`). */
function headTexts(rows: readonly (readonly SheetCell[])[]): string[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({length: width}, (_, column) => {
    const parts = rows.map((row, level) => {
      const own = textAt(row, column);
      const below = rows.slice(level + 1).some((next) => textAt(next, column) !== '');
      if (own !== '' || !below) return own;
      for (let left = column - 1; left >= 0; left -= 1) {
        if (textAt(row, left) !== '') return rows.slice(level + 1).some((next) => textAt(next, left) !== '') ? textAt(row, left) : '';
      }
      return '';
    });
    return parts.filter((part, index) => part !== '' && part !== parts[index - 1]).join(' ');
  });
}

/** The year in a head: `Target 2027`, or `Th. 2` counted from the first year of the period. */
export function yearIn(head: string, firstYear: number | undefined): number | undefined {
  const year = /(?<!\d)(20\d{2})(?!\d)/.exec(head);
  if (year) return Number(year[1]);
  const nth = /\b(?:th|thn|tahun)\.?\s*(?:ke[- ]?)?([1-9])\b/i.exec(head);
  return nth && firstYear !== undefined ? firstYear + Number(nth[1]) - 1 : undefined;
}

interface Draft {
  readonly index: number;
  readonly head: string;
  readonly words: string;
  readonly year: number | undefined;
}

interface Claim {
  readonly rule: ColumnRule;
  readonly draft: Draft;
  /** Place of the pattern that fits: smaller is surer. */
  readonly rank: number;
}

function claimOf(rule: ColumnRule, draft: Draft): Claim[] {
  const words = rule.yearly ? draft.words : draft.words.replace(/\b(19|20)\d{2}\b/g, '').replace(/\s+/g, ' ').trim();
  const rank = rule.heads.findIndex((pattern) => pattern.test(words));
  return rank < 0 || (rule.yearly && draft.year === undefined) ? [] : [{rule, draft, rank}];
}

/** Gives every column at most one meaning, and every meaning (a year counts) at most one column. */
function assign(drafts: readonly Draft[]): {readonly columns: readonly ColumnUse[]; readonly doubled: readonly ColumnUse[]} {
  const uses = new Map<number, ColumnUse>();
  const doubled: ColumnUse[] = [];
  const taken = new Map<string, number>();
  const claims = drafts.flatMap((draft) => COLUMNS.flatMap((rule) => claimOf(rule, draft)));
  const order = [...claims].sort((a, b) => Number(b.rule.yearly ?? false) - Number(a.rule.yearly ?? false) || a.rank - b.rank || COLUMNS.indexOf(a.rule) - COLUMNS.indexOf(b.rule) || a.draft.index - b.draft.index);
  for (const {rule, draft, rank} of order) {
    if (uses.has(draft.index) || doubled.some(({index}) => index === draft.index)) continue;
    const key: ColumnKey | YearGroup = rule.key;
    const name = rule.yearly ? `${key} ${draft.year ?? ''}` : key;
    const {index, head, year} = draft;
    const use: ColumnUse = {index, head, key, ...(year === undefined ? {} : {year})};
    const before = taken.get(name);
    if (before === undefined) {
      taken.set(name, rank);
      uses.set(index, use);
    } else if (before === rank) doubled.push(use);
  }
  const twice = new Set(doubled.map(({index}) => index));
  const columns = drafts.filter(({index}) => !twice.has(index)).map(({index, head}) => uses.get(index) ?? {index, head});
  return {columns, doubled};
}

function understand(rows: readonly (readonly SheetCell[])[], firstYear: number | undefined): ReturnType<typeof assign> {
  const drafts = headTexts(rows).map((head, index) => ({index, head, words: plain(head), year: yearIn(head, firstYear)}));
  return assign(drafts.filter(({words}) => words !== ''));
}

const isHeadish = (row: readonly SheetCell[] | undefined): boolean => row !== undefined && row.filter(({text}) => text !== '').length > 0 && !row.some(({text}) => text.length > 120);

/** The head that gives most columns a meaning; undefined when no row looks like the head of an action plan. */
export function findHead(sheet: Sheet, firstYear: number | undefined): Head | undefined {
  let best: (Head & {readonly score: number}) | undefined;
  for (let first = 0; first < Math.min(sheet.rows.length, SEARCHED); first += 1) {
    for (let last = first; last < first + HIGHEST && isHeadish(sheet.rows[last]); last += 1) {
      const {columns, doubled} = understand(sheet.rows.slice(first, last + 1), firstYear);
      const known = columns.filter(({key}) => key !== undefined);
      const score = known.length - 2 * doubled.length - (last - first) * 0.5 - first * 0.01;
      const named = known.some(({key}) => key === 'layanan');
      if (named && known.length >= LEAST && (best === undefined || score > best.score)) best = {first, last, columns, doubled, score};
    }
  }
  return best;
}
