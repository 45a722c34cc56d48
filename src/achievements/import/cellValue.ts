/** One cell of figures → number, state, note. Pure. */
import {isBlankMark, parseLocalNumber} from '../../site/sheets/localNumbers';
import type {SheetCell} from '../../site/sheets/types';
import {isValueStatus, VALUE_STATUSES, type ValueStatus} from '../../site/table/statuses';

export type CellValue = {readonly value: number | null; readonly status?: ValueStatus; readonly note?: string} | {readonly fault: string};

const WORDS: readonly (readonly [RegExp, ValueStatus])[] = [
  [/^(?:n\/?b|tidak berlaku|tidak ada kejadian)$/i, 'tidak-berlaku'],
  [/^(?:rahasia|dirahasiakan|\*+)$/i, 'dirahasiakan'],
];
const MARKS = new Map<string, ValueStatus>(Object.entries(VALUE_STATUSES).map(([status, {mark}]) => [mark, status as ValueStatus]));

function splitMark(text: string): {readonly body: string; readonly status?: ValueStatus} {
  const mark = /\[[^\]]*\]$/.exec(text)?.[0];
  const status = mark === undefined ? undefined : MARKS.get(mark);
  return status === undefined || mark === undefined ? {body: text} : {body: text.slice(0, -mark.length).trim(), status};
}

/** Number of a cell. Empty and "-" are no zero: they become `tidak-tersedia` with a note of what stood there. */
export function cellValue({value, text}: SheetCell): CellValue {
  if (typeof value === 'number') return {value};
  const plain = text.trim();
  if (plain === '') return {value: null, status: 'tidak-tersedia', note: 'Sel kosong pada berkas asal.'};
  if (/^#/.test(plain)) return {fault: `berisi kesalahan rumus "${plain}". Perbaiki rumusnya di berkas asal.`};
  const {body, status} = splitMark(plain);
  const word = isValueStatus(plain) ? plain : WORDS.find(([pattern]) => pattern.test(plain))?.[1];
  const withheld = status && !VALUE_STATUSES[status].hasValue && body === '' ? status : word;
  if (withheld) return {value: null, status: withheld, ...(withheld === 'dirahasiakan' ? {} : {note: `Tertulis "${plain}" pada berkas asal.`})};
  if (isBlankMark(body)) return {value: null, status: 'tidak-tersedia', note: `Tertulis "${plain}" pada berkas asal.`};
  const number = parseLocalNumber(body);
  if (number === undefined) return {fault: `berisi "${plain.slice(0, 40)}", bukan angka. Tulis angkanya saja, atau kosongkan.`};
  return {value: number, ...(status ? {status} : {})};
}
