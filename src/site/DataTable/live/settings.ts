import type {Locale} from '../../dates';
import type {TableSpec} from '../../table/html/spec';
import type {Said} from '../../table/html/words';

/** What the build wrote for the scripts (`settings` in table/html/render.ts). */
export interface Settings {
  readonly id: string;
  readonly spec: TableSpec;
  readonly said: Readonly<Record<Said, string>>;
  readonly locale: Locale;
  readonly prefix: string;
  /** Rows that a long table unfolds at a time; up to `whole` rows it shows all at once. */
  readonly fold: number;
  readonly whole: number;
  readonly cited: Readonly<Record<'title' | 'place' | 'period' | 'sources', string>>;
  /** Words of the mark of invented figures, empty for real ones. */
  readonly mark: string;
  readonly address: string;
}

/** Puts values where a sentence has `{name}`. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (all, name: string) => values[name] ?? all);
}
