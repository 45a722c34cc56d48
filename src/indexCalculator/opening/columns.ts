/** Which column of an opened sheet holds what, guessed for the reader to correct. Pure. */
import type {Sheet} from '../../site/sheets/types';
import {FIELDS, type Field} from '../form';

export type ColumnUse = 'service' | Field;
export const USES: readonly ColumnUse[] = ['service', ...FIELDS];

export interface Mapping {
  /** Index of the row with the heads; rows below it hold data. -1 where there is none. */
  readonly head: number;
  /** Index of the column of each use, -1 for none. */
  readonly columns: Readonly<Record<ColumnUse, number>>;
}

const HEADS: Record<ColumnUse, RegExp> = {
  service: /layanan|pelayanan|indikator|uraian|service/,
  toServe: /harus|seharusnya|sasaran|target|populasi|to serve/,
  served: /terlayani|dilayani|realisasi|capaian|\bserved/,
  needed: /dibutuhkan|kebutuhan|needed/,
  fulfilled: /terpenuhi|tersedia|fulfilled/,
};
const QUALITY = /mutu|quality|barang|jasa|personel|sdm/;
/** Results of our own workbook, and percentages: never numbers to take over. */
const NEVER = /%|persen|per cent|indeks|index|kategori|category/;

const MOST_HEAD_ROWS = 20;

function useOf(text: string): ColumnUse | undefined {
  const head = text.toLowerCase();
  if (NEVER.test(head)) return undefined;
  if (HEADS.fulfilled.test(head)) return 'fulfilled';
  if (HEADS.needed.test(head)) return 'needed';
  if (QUALITY.test(head)) return /target|sasaran/.test(head) ? 'needed' : /realisasi|capaian/.test(head) ? 'fulfilled' : undefined;
  if (HEADS.toServe.test(head)) return 'toServe';
  if (HEADS.served.test(head)) return 'served';
  return HEADS.service.test(head) ? 'service' : undefined;
}

/** Heads of the columns of a row, together with the heads above it: offices put one over two. */
function headsAt({rows}: Sheet, row: number): string[] {
  const above = rows[row - 1] ?? [];
  return (rows[row] ?? []).map(({text}, i) => [above[i]?.text ?? '', text].join(' '));
}

/** The first column of each use. */
function read(heads: readonly string[]): Record<ColumnUse, number> {
  const uses = heads.map(useOf);
  const at = (use: ColumnUse): number => uses.indexOf(use);
  return {service: at('service'), toServe: at('toServe'), served: at('served'), needed: at('needed'), fulfilled: at('fulfilled')};
}

/** Column whose cells name the most services. */
function serviceColumn({rows}: Sheet, head: number, match: (text: string) => string | undefined): number {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const counts = Array.from({length: width}, (_, column) => new Set(rows.slice(head + 1).flatMap((row) => match(row[column]?.text ?? '') ?? [])).size);
  const most = Math.max(0, ...counts);
  return most === 0 ? -1 : counts.indexOf(most);
}

/** Columns of numbers to the right of the names, in their order, where the sheet has no heads. */
function byPlace({rows}: Sheet, service: number): Record<ColumnUse, number> {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const numeric = Array.from({length: width}, (_, i) => i).filter((i) => i > service && rows.some((row) => typeof row[i]?.value === 'number'));
  const [toServe = -1, served = -1, needed = -1, fulfilled = -1] = numeric;
  return {service, toServe, served, needed, fulfilled};
}

/** A guess: the row with the most heads that are known; the column that names the most services. */
export function guessMapping(sheet: Sheet, match: (text: string) => string | undefined): Mapping {
  const candidates = sheet.rows.slice(0, MOST_HEAD_ROWS).map((_, row) => ({row, columns: read(headsAt(sheet, row))}));
  const known = ({columns}: {readonly columns: Record<ColumnUse, number>}): number => FIELDS.filter((field) => columns[field] >= 0).length;
  const best = candidates.reduce((a, b) => (known(b) > known(a) ? b : a), {row: -1, columns: read([])});
  const service = serviceColumn(sheet, best.row, match);
  return known(best) >= 2 ? {head: best.row, columns: {...best.columns, service}} : {head: -1, columns: byPlace(sheet, service)};
}
