/** What stands in the form: texts as typed. Pure. */
import type {Locale} from '../site/dates';
import type {Level} from '../site/levels';
import {DEFAULT_CHOICES, type Choices} from '../site/spmIndex/choices';
import {writeCount} from '../site/spmIndex/numbers';
import type {Entry} from '../site/spmIndex/service';
import {parseCount} from './counts';

export type QualityField = 'needed' | 'fulfilled';
export type Field = 'toServe' | 'served' | QualityField;

/** Columns of the form in their order, also for pasted blocks. */
export const FIELDS: readonly Field[] = ['toServe', 'served', 'needed', 'fulfilled'];

export type QualityTexts = Readonly<Record<QualityField, string>>;

export interface Row {
  readonly toServe: string;
  readonly served: string;
  /** At least one item. */
  readonly quality: readonly [QualityTexts, ...QualityTexts[]];
}

export interface Form {
  readonly level: Level;
  readonly region: string;
  readonly period: string;
  readonly rows: Readonly<Record<string, Row>>;
  readonly choices: Choices;
  /** Id of the invented example that was loaded, as long as any of its rows stands. */
  readonly example: string | null;
}

/** Place of one number. */
export interface CellAddress {
  readonly service: string;
  readonly field: Field;
  /** Item of quality, from 0; 0 for the other fields. */
  readonly item: number;
}

const EMPTY_ITEM: QualityTexts = {needed: '', fulfilled: ''};
export const EMPTY_ROW: Row = {toServe: '', served: '', quality: [EMPTY_ITEM]};
export const EMPTY_FORM: Form = {level: 'kabupaten-kota', region: '', period: '', rows: {}, choices: DEFAULT_CHOICES, example: null};
export const MOST_ITEMS = 9;

export const rowOf = (form: Form, service: string): Row => form.rows[service] ?? EMPTY_ROW;

const isQuality = (field: Field): field is QualityField => field === 'needed' || field === 'fulfilled';

/** Text of a cell; empty where there is none. */
export function textAt(form: Form, {service, field, item}: CellAddress): string {
  const row = rowOf(form, service);
  return isQuality(field) ? (row.quality[item]?.[field] ?? '') : row[field];
}

const withRow = (form: Form, service: string, row: Row): Form => ({...form, rows: {...form.rows, [service]: row}});

function withQuality(row: Row, change: (items: readonly QualityTexts[]) => readonly QualityTexts[]): Row {
  const [first = EMPTY_ITEM, ...rest] = change(row.quality);
  return {...row, quality: [first, ...rest]};
}

/** The form with one text changed; a cell that is not there changes nothing. */
export function setText(form: Form, {service, field, item}: CellAddress, text: string): Form {
  const row = rowOf(form, service);
  if (!isQuality(field)) return withRow(form, service, {...row, [field]: text});
  return withRow(form, service, withQuality(row, (items) => items.map((one, i) => (i === item ? {...one, [field]: text} : one))));
}

/** One more item of quality for a service, up to nine. */
export function addItem(form: Form, service: string): Form {
  const row = rowOf(form, service);
  return row.quality.length >= MOST_ITEMS ? form : withRow(form, service, withQuality(row, (items) => [...items, EMPTY_ITEM]));
}

/** One item of quality less; the first becomes empty instead. */
export function removeItem(form: Form, service: string, item: number): Form {
  return withRow(form, service, withQuality(rowOf(form, service), (items) => items.filter((_, i) => i !== item)));
}

export const isBlankRow = ({toServe, served, quality}: Row): boolean => [toServe, served, ...quality.flatMap((item) => [item.needed, item.fulfilled])].every((text) => text.trim() === '');

/** True when no number stands in the rows of any level. */
export const isBlank = (form: Form): boolean => Object.values(form.rows).every(isBlankRow);

function countOf(text: string, locale: Locale): number | null {
  const count = parseCount(text, locale);
  return count.kind === 'bilangan' ? count.value : null;
}

/** The numbers of a row; what is no count yet is missing, never 0. Somebody served where nobody is to be served counts as missing too. */
export function toEntry(row: Row, locale: Locale): Entry {
  const toServe = countOf(row.toServe, locale);
  const served = countOf(row.served, locale);
  return {
    toServe: toServe === 0 && served !== null && served > 0 ? null : toServe,
    served,
    quality: row.quality.map(({needed, fulfilled}) => ({needed: countOf(needed, locale), fulfilled: countOf(fulfilled, locale)})),
  };
}

/** Texts of a row for numbers, with the marks of the language. */
export function toRow(entry: Entry, locale: Locale): Row {
  const text = (value: number | null): string => (value === null ? '' : writeCount(value, locale));
  const [first = EMPTY_ITEM, ...rest] = entry.quality.map(({needed, fulfilled}) => ({needed: text(needed), fulfilled: text(fulfilled)}));
  return {toServe: text(entry.toServe), served: text(entry.served), quality: [first, ...rest]};
}

/** Numbers of each service that has a row. */
export function toEntries({rows}: Form, locale: Locale): Readonly<Record<string, Entry>> {
  return Object.fromEntries(Object.entries(rows).map(([id, row]) => [id, toEntry(row, locale)]));
}
