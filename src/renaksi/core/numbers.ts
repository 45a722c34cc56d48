/** Numbers as officials write them. The floor reads the usual forms; here are amounts in words: `1,5 miliar`, `Rp 500 juta`. */
import {isBlankMark, parseLocalNumber} from '../../site/sheets/localNumbers';
import type {SheetValue} from '../../site/sheets/types';

export interface ReadNumber {
  readonly value: number;
  /** Why a person should look at the reading again. */
  readonly doubt?: string;
}

const SCALE: Readonly<Record<string, number>> = {ribu: 1e3, rb: 1e3, juta: 1e6, jt: 1e6, miliar: 1e9, milyar: 1e9, m: 1e9, triliun: 1e12, t: 1e12};

/** True for a cell that says "nothing here": empty, a dash, `n/a`. It is never zero. */
export const isNothing = (text: string): boolean => isBlankMark(text);

/** An amount in words, e.g. `1,5 miliar` → 1 500 000 000. */
function scaled(text: string): ReadNumber | undefined {
  const match = /^(.*\d)\s*([a-z]+)\.?$/i.exec(text.trim());
  const scale = SCALE[(match?.[2] ?? '').toLowerCase()];
  const number = match?.[1] === undefined ? undefined : parseLocalNumber(match[1]);
  if (scale === undefined || number === undefined) return undefined;
  const value = Math.round(number * scale);
  return {value, doubt: `"${text}" dibaca sebagai ${showNumber(value)}`};
}

/** A cell as a number; undefined where it holds none. */
export function readNumber(cell: {readonly value: SheetValue; readonly text: string} | undefined): ReadNumber | undefined {
  if (cell === undefined) return undefined;
  if (typeof cell.value === 'number') return {value: cell.value};
  return typeof cell.value === 'string' ? scaled(cell.text) : undefined;
}

const SHOWN = new Intl.NumberFormat('id-ID', {maximumFractionDigits: 2});

/** `1250000.5` → `1.250.000,5`. */
export const showNumber = (value: number): string => SHOWN.format(value);
