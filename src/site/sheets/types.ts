/** Spreadsheets as rows of cells, whatever file they came in. The same code runs in Node and in the browser. */

export type SheetValue = string | number | boolean | Date | null;

export interface SheetCell {
  readonly value: SheetValue;
  /** As the person sees it, trimmed. */
  readonly text: string;
  /** The number stands as text in an .xlsx, so that sums of the person's own program pass over it. */
  readonly fromText?: true;
}

export interface Sheet {
  readonly name: string;
  /** 0-based rows; the number printed in messages is index + 1, as in the person's own program. */
  readonly rows: readonly (readonly SheetCell[])[];
}

/** A fault in the file itself (not in its figures). `row` is 1-based. */
export interface SheetProblem {
  readonly sheet?: string;
  readonly row?: number;
  readonly message: string;
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** What was understood of the file, in words that a person can check: kind, delimiter, decimal mark, byte order mark. */
  readonly understood: readonly string[];
  readonly problems: readonly SheetProblem[];
}

/** A file as the reader opened it, or as the command line read it. */
export interface SheetFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type NumberFormat = 'bilangan' | 'persen' | 'rupiah' | 'tanggal';

/** A cell to write. A formula starts with "=" and has its value worked out by the program that opens the file. */
export interface WriteCell {
  readonly value: string | number | null;
  readonly formula?: string;
  readonly format?: NumberFormat;
  readonly decimals?: number;
  readonly bold?: boolean;
  readonly tone?: 'masukan' | 'hasil' | 'kepala' | 'peringatan';
  readonly wrap?: boolean;
  readonly span?: number;
}

export interface WriteSheet {
  /** At most 31 characters, none of `[]:*?/\`, no apostrophe at either end. */
  readonly name: string;
  readonly rows: readonly (readonly (WriteCell | null)[])[];
  /** Widths in characters. */
  readonly widths?: readonly number[];
  /** Rows and columns that stay in view. */
  readonly stickyRows?: number;
  readonly stickyColumns?: number;
  readonly landscape?: boolean;
}
