/** Where the table begins in an office's sheet, and what its columns hold. Pure. */
import type {Sheet, SheetCell} from '../../site/sheets/types';
import type {Dimension} from '../schema';
import {meaningOf, settleRealisation} from './heads';
import type {ColumnPlan, Meaning} from './types';

export interface Layout {
  /** 0-based rows of the head. */
  readonly from: number;
  readonly to: number;
  readonly columns: readonly ColumnPlan[];
}

export interface Vocabulary {
  readonly measures: readonly string[];
  readonly dimensions: readonly Dimension[];
  /** Heads that the office's own mapping settles. */
  readonly heads: ReadonlyMap<string, Meaning>;
}

/** Heads stand near the top. */
const LOOK = 40;
/** Heads of groups, of measures, of years. */
const MAX_HEAD_ROWS = 3;

const isYear = (text: string): boolean => /^20\d{2}$/.test(text);
const textsOf = (row: readonly SheetCell[] | undefined): string[] => (row ?? []).map(({text}) => text);

/** A row of figures, not of heads: it holds numbers that are no years. */
function hasFigures(row: readonly SheetCell[] | undefined): boolean {
  return (row ?? []).some(({value, text}) => typeof value === 'number' && !isYear(text));
}

/** Heads of groups stand once above several columns: carried to the right as far as the row below has heads. */
function carried(rows: readonly (readonly SheetCell[])[], at: number, isLast: boolean): string[] {
  const texts = textsOf(rows[at]);
  if (isLast) return texts;
  const below = textsOf(rows[at + 1]);
  let group = '';
  return Array.from({length: Math.max(texts.length, below.length)}, (_, column) => {
    const own = texts[column] ?? '';
    if (own !== '') group = (below[column] ?? '') === '' ? '' : own;
    return own !== '' ? own : (below[column] ?? '') === '' ? '' : group;
  });
}

function headsOf(rows: readonly (readonly SheetCell[])[], from: number, to: number): string[] {
  const lines = Array.from({length: to - from + 1}, (_, index) => carried(rows, from + index, from + index === to));
  const width = Math.max(0, ...lines.map((line) => line.length));
  return Array.from({length: width}, (_, column) => {
    const parts = lines.map((line) => (line[column] ?? '').replace(/\s+/g, ' ').trim()).filter(Boolean);
    return parts.filter((part, index) => part !== parts[index - 1]).join(' › ');
  });
}

function columnsAt(rows: readonly (readonly SheetCell[])[], from: number, to: number, {measures, dimensions, heads}: Vocabulary): ColumnPlan[] {
  const plans = headsOf(rows, from, to).map((head, index) => ({index, head, meaning: heads.get(head.toLowerCase()) ?? heads.get((head.split(' › ').at(-1) ?? '').toLowerCase()) ?? meaningOf(head.replaceAll(' › ', ' '), measures, dimensions)}));
  const settled = settleRealisation(plans);
  return plans.map((plan, index) => ({...plan, meaning: settled[index] ?? plan.meaning}));
}

const USELESS = new Set(['tidak-dikenal', 'abaikan']);

/** How much a head explains: known columns count, unknown ones speak against it; rows and figures must both be there. */
function score(columns: readonly ColumnPlan[]): number {
  const kinds = columns.map(({meaning}) => meaning.kind);
  const figures = kinds.filter((kind) => kind === 'angka' || kind === 'nilai' || kind === 'hitungan').length;
  const labels = kinds.filter((kind) => kind === 'layanan' || kind === 'wilayah').length;
  if (figures === 0 || labels === 0) return 0;
  const distinct = new Set(columns.map(({meaning}) => JSON.stringify(meaning))).size;
  return distinct * 2 + kinds.filter((kind) => !USELESS.has(kind)).length - kinds.filter((kind) => kind === 'tidak-dikenal').length;
}

/** Finds the head of a sheet: one to three rows that explain most columns. Undefined where the sheet holds no table. */
export function findLayout(sheet: Sheet, vocabulary: Vocabulary): Layout | undefined {
  let best: {layout: Layout; score: number} | undefined;
  for (let from = 0; from < Math.min(LOOK, sheet.rows.length); from++) {
    for (let to = from; to < Math.min(from + MAX_HEAD_ROWS, sheet.rows.length) && !hasFigures(sheet.rows[to]); to++) {
      if (textsOf(sheet.rows[to]).filter(Boolean).length < (to === from ? 2 : 1)) break;
      const columns = columnsAt(sheet.rows, from, to, vocabulary);
      const points = score(columns);
      if (points > (best?.score ?? 0)) best = {layout: {from, to, columns}, score: points};
    }
  }
  return best?.layout;
}
