/** Months as officials write them. A month is counted from year 0: `year * 12 + month - 1`. */
import type {SheetValue} from '../../site/sheets/types';

export type Month = number;
export type Edge = 'mulai' | 'selesai';

const NAMES = ['januari', 'februari', 'maret', 'april', 'mei', 'juni', 'juli', 'agustus', 'september', 'oktober', 'november', 'desember'] as const;
const ENGLISH: Readonly<Record<string, number>> = {may: 5, aug: 8, oct: 10, dec: 12, ags: 8, agt: 8, nop: 11, pebruari: 2, peb: 2};
const ROMAN: Readonly<Record<string, number>> = {i: 1, ii: 2, iii: 3, iv: 4};

const monthOf = (year: number, month: number): Month | undefined => (year >= 1990 && year <= 2100 && month >= 1 && month <= 12 ? year * 12 + month - 1 : undefined);
const fullYear = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text));

function monthByName(word: string): number | undefined {
  if (word.length < 3) return undefined;
  const at = NAMES.findIndex((name) => name.startsWith(word));
  return at >= 0 ? at + 1 : ENGLISH[word];
}

/** Part of a year: a quarter (`TW II`, `Triwulan 2`) or a half (`Semester 1`). */
function partOfYear(text: string, edge: Edge): Month | undefined {
  const match = /^(tw|triwulan|semester|smt)\s*(i{1,3}|iv|[1-4])\s*(?:tahun\s*)?(\d{4})$/.exec(text);
  if (!match) return undefined;
  const [, kind = '', number = '', year = ''] = match;
  const length = kind.startsWith('s') ? 6 : 3;
  const part = ROMAN[number] ?? Number(number);
  return monthOf(Number(year), edge === 'mulai' ? (part - 1) * length + 1 : part * length);
}

/**
 * A cell as a month, or undefined: `Januari 2026`, `Jan-26`, `01/2026`, `2026-01`, `15/01/2026`, `TW II 2026`, a date of
 * the program, or a year (its first or last month by the edge).
 */
export function readMonth(cell: {readonly value: SheetValue; readonly text: string} | undefined, edge: Edge): Month | undefined {
  if (cell === undefined) return undefined;
  if (cell.value instanceof Date) return cell.value.getUTCFullYear() * 12 + cell.value.getUTCMonth();
  const text = cell.text.toLowerCase().replace(/[,.]/g, ' ').replace(/\s+/g, ' ').trim();
  const year = /^(?:tahun )?(\d{4})$/.exec(text);
  if (year) return monthOf(Number(year[1]), edge === 'mulai' ? 1 : 12);
  const iso = /^(\d{4})[-/](\d{1,2})(?:[-/]\d{1,2})?$/.exec(text);
  if (iso) return monthOf(Number(iso[1]), Number(iso[2]));
  const slashed = /^(?:\d{1,2}[-/])?(\d{1,2})[-/](\d{4})$/.exec(text);
  if (slashed) return monthOf(Number(slashed[2]), Number(slashed[1]));
  const named = /^(?:\d{1,2} )?([a-z]+)[ -/]?(\d{4}|\d{2})$/.exec(text);
  if (named) return monthOf(fullYear(named[2] ?? ''), monthByName(named[1] ?? '') ?? 0) ?? partOfYear(text, edge);
  return partOfYear(text, edge);
}

/** A schedule in one cell: `2026–2028`, `Januari–Maret 2026`, `TW I 2026 s.d. TW IV 2027`, `2027`. */
export function readSpan(text: string): {readonly from?: Month; readonly to?: Month} {
  const parts = text.split(/\s*(?:–|—|\bs\/?d\b\.?|\bs\.\s?d\.?|\bsampai(?: dengan)?\b|\bhingga\b|(?<=[a-z\d])\s*-\s*(?=[a-z]|\d{4}\b))\s*/i).filter((part) => part !== '');
  const [first = '', last = first] = parts;
  const year = /(\d{4})\s*$/.exec(last)?.[1] ?? '';
  const begin = /\d{4}/.test(first) ? first : `${first} ${year}`;
  const from = readMonth({value: begin, text: begin}, 'mulai');
  const to = readMonth({value: last, text: last}, 'selesai');
  return {...(from === undefined ? {} : {from}), ...(to === undefined ? {} : {to})};
}

/** `24312` → `Januari 2026`. */
export function monthText(month: Month): string {
  const name = NAMES[month % 12] ?? '';
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${yearOf(month)}`;
}

/** The calendar year of a month. */
export const yearOf = (month: Month): number => Math.floor(month / 12);
