/** What every reader gives back: plain lines with the place they came from, and everything that was lost or is doubtful. */

export const SOURCE_KINDS = ['docx', 'pdf', 'html', 'txt', 'md'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** One line of text as the source shows it. */
export interface SourceLine {
  /** Leading spaces show the indent. A form feed in front marks the first line of a page. */
  readonly text: string;
  /** Where a person finds it in the source: `hlm. 3`, `paragraf 12`. Empty for text files, whose own line numbers hold. */
  readonly place: string;
}

/** Something that a person must look at. */
export interface Doubt {
  readonly place: string;
  /** Indonesian, one sentence. */
  readonly message: string;
}

/** The result of one reader. */
export interface Imported {
  readonly kind: SourceKind;
  readonly lines: readonly SourceLine[];
  /** Headers, footers, page numbers: known by position and repetition, left out, listed. */
  readonly dropped: readonly SourceLine[];
  readonly doubts: readonly Doubt[];
  /** True when the text was put there by a machine that read a scan. */
  readonly ocr: boolean;
}

/** The file cannot be read; the message says why and what to do. */
export class ImportFault extends Error {
  override readonly name = 'ImportFault';
}

/** Largest input by kind, in bytes. Larger files are refused before they are opened. */
export const MAX_BYTES: Readonly<Record<SourceKind, number>> = {docx: 20e6, pdf: 50e6, html: 10e6, txt: 10e6, md: 10e6};
