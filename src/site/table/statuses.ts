/**
 * States of a published value. In data files the word, in tables the mark with its legend, in exports the word and the
 * SDMX code. Marks follow the practice of square brackets (never `*` or `†`), because screen readers read them.
 */
export const VALUE_STATUSES = {
  'tidak-tersedia': {mark: '[t]', sdmx: 'M', hasValue: false},
  'tidak-berlaku': {mark: '[n/b]', sdmx: 'M', hasValue: false},
  dirahasiakan: {mark: '[r]', sdmx: 'C', hasValue: false},
  sementara: {mark: '[s]', sdmx: 'P', hasValue: true},
  direvisi: {mark: '[d]', sdmx: 'R', hasValue: true},
  perkiraan: {mark: '[e]', sdmx: 'E', hasValue: true},
  'seri-terputus': {mark: '[p]', sdmx: 'B', hasValue: true},
  'kurang-setengah': {mark: '[0~]', sdmx: 'A', hasValue: true},
} as const satisfies Record<string, {readonly mark: string; readonly sdmx: string; readonly hasValue: boolean}>;

export type ValueStatus = keyof typeof VALUE_STATUSES;

/** True for one of the words of `VALUE_STATUSES`. */
export function isValueStatus(text: string): text is ValueStatus {
  return Object.hasOwn(VALUE_STATUSES, text);
}
