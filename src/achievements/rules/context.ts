import type {Certainty} from '../../site/certainty';
import {CERTAINTIES} from '../../site/certainty';
import type {Region} from '../../site/regions/schema';
import type {Service} from '../../site/services/load';
import {isValueStatus} from '../../site/table/statuses';
import {cell, type Fault, type TextRow, type TextTable} from '../csv';
import {isPeriod} from '../periods';
import type {Measure, SetMeta} from '../schema';
import {TOTAL, type Observation} from '../types';

/** An observation with the line on which it stands. */
export interface Figure extends Observation {
  readonly line: number;
}

/** What the ids of a file may name. */
export interface Known {
  readonly regions: ReadonlyMap<string, Region>;
  readonly services: ReadonlyMap<string, Service>;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly sourceIds: ReadonlySet<string>;
}

/** All that a rule may look at. */
export interface Context extends Known {
  readonly meta: SetMeta;
  /** The file as text. */
  readonly text: string;
  readonly table: TextTable;
  /** Rows whose cells can be read; rules between figures look at these. */
  readonly figures: readonly Figure[];
  /** Rows that cannot be placed (a wrong id, year or period). */
  readonly misplaced: readonly TextRow[];
}

/** One rule: its id, what it asks and why, and the check. */
export interface Rule {
  readonly id: string;
  /** Indonesian, for the README and for authors. */
  readonly about: string;
  readonly check: (context: Context) => Fault[];
}

/** Columns that every file has, with the set's dimensions in their place. */
export function columnsOf({disagregasi}: SetMeta): string[] {
  return ['wilayah', 'tahun', 'periode', 'layanan', 'ukuran', ...disagregasi.map(({id}) => id), 'nilai', 'status', 'catatan'];
}

/** Columns that a file may have besides. */
export const OPTIONAL_COLUMNS = ['sumber', 'kepastian'] as const;

/** A number as data files write it: digits, point as decimal mark, no thousands mark. */
export const PLAIN_NUMBER = /^-?\d+(\.\d+)?$/;

function isCertainty(text: string): text is Certainty {
  return (CERTAINTIES as readonly string[]).includes(text);
}

/** A number that cannot be meant (words in it, more decimals than its measure keeps) is no number: rules that compare pass over it. */
function readValue(text: string, measure: Measure | undefined): number | null {
  const decimals = text.split('.')[1]?.length ?? 0;
  return PLAIN_NUMBER.test(text) && decimals <= (measure?.pembulatan ?? 0) ? Number(text) : null;
}

/** The row as a figure, or undefined when a cell that places it cannot be read. */
export function toFigure(row: TextRow, {table, meta, regions, services, measures}: Omit<Context, 'figures' | 'misplaced'>): Figure | undefined {
  const at = (column: string): string => cell(row, table.header, column).trim();
  const [regionId, period, serviceId, measureId] = [at('wilayah'), at('periode'), at('layanan'), at('ukuran')];
  const breakdown = Object.fromEntries(meta.disagregasi.map(({id}) => [id, at(id)]));
  const fits = meta.disagregasi.every(({id, nilai}) => breakdown[id] === TOTAL || nilai.some((part) => part.id === breakdown[id]));
  if (row.fields.length !== table.header.length) return undefined;
  if (!regions.has(regionId) || !isPeriod(period) || !measures.has(measureId) || (serviceId !== '' && !services.has(serviceId)) || !fits || !/^\d{4}$/.test(at('tahun'))) return undefined;
  const [value, status, note, source, certainty] = [at('nilai'), at('status'), at('catatan'), at('sumber'), at('kepastian')];
  return {
    line: row.line,
    regionId,
    year: Number(at('tahun')),
    period,
    ...(serviceId ? {serviceId} : {}),
    measureId,
    breakdown,
    value: readValue(value, measures.get(measureId)),
    ...(isValueStatus(status) ? {status} : {}),
    ...(note ? {note} : {}),
    ...(source ? {sourceIds: source.split(' ')} : {}),
    ...(isCertainty(certainty) ? {certainty} : {}),
  };
}

/** Reads every row once; the rules share the result. */
export function createContext(given: Omit<Context, 'figures' | 'misplaced'>): Context {
  const read = given.table.rows.map((row) => ({row, figure: toFigure(row, given)}));
  return {
    ...given,
    figures: read.flatMap(({figure}) => (figure ? [figure] : [])),
    misplaced: read.filter(({figure}) => !figure).map(({row}) => row),
  };
}
