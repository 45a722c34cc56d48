/** The form as text for the browser's own storage. Text of another version, or damaged text, counts as nothing kept. Pure. */
import {isLevel} from '../site/levels';
import {CHOICE_IDS, DEFAULT_CHOICES, withChoice, type Choices} from '../site/spmIndex/choices';
import {isBlankRow, type Form, type QualityTexts, type Row} from './form';

/** The same name in both storages of the browser. */
export const STORAGE_KEY = 'pustaka-indeks-spm';
const VERSION = 1;

const text = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 200) : '');
const record = (value: unknown): Readonly<Record<string, unknown>> => (typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {});

function readItem(value: unknown): QualityTexts {
  const {needed, fulfilled} = record(value);
  return {needed: text(needed), fulfilled: text(fulfilled)};
}

function readRow(value: unknown): Row {
  const {toServe, served, quality} = record(value);
  const [first, ...rest] = Array.isArray(quality) ? quality.slice(0, 9).map(readItem) : [];
  return {toServe: text(toServe), served: text(served), quality: [first ?? readItem(null), ...rest]};
}

function readChoices(value: unknown): Choices {
  const found = record(value);
  return CHOICE_IDS.reduce((choices, id) => withChoice(choices, id, text(found[id])), DEFAULT_CHOICES);
}

/** Reads what the browser kept; `null` for anything that is not a form of this version. */
export function parseKept(kept: string | null): Form | null {
  try {
    const {versi, level, region, period, rows, choices, example} = record(JSON.parse(kept ?? ''));
    if (versi !== VERSION || typeof level !== 'string' || !isLevel(level)) return null;
    return {
      level,
      region: text(region),
      period: text(period),
      rows: Object.fromEntries(Object.entries(record(rows)).map(([id, row]) => [id, readRow(row)])),
      choices: readChoices(choices),
      example: typeof example === 'string' ? example : null,
    };
  } catch {
    return null;
  }
}

/** The text to keep; blank rows are left out. The inverse of `parseKept`. */
export function serialise(form: Form): string {
  const rows = Object.fromEntries(Object.entries(form.rows).filter(([, row]) => !isBlankRow(row)));
  return JSON.stringify({versi: VERSION, ...form, rows});
}
