import type {Locale} from '../../dates';
import {escapeHtml} from '../../escapeHtml';
import type {TableModel} from '../model';
import type {ValueStatus} from '../statuses';
import {createFootnotes, type Footnotes} from './notes';
import {toSpec, type TableSpec} from './spec';
import {TABLE_WORDS, type TableWords} from './words';

/** A file of all rows, at its fixed address. */
export interface TableFile {
  /** As shown, e.g. "XLSX". */
  readonly label: string;
  readonly href: string;
  readonly bytes: number;
}

export interface TableOptions {
  readonly locale: Locale;
  /** `/` or `/en/`: in front of addresses of pages. */
  readonly baseUrl: string;
  /** `https://pustaka.example.go.id`, without a slash at its end. */
  readonly origin: string;
  readonly siteTitle: string;
  readonly files?: readonly TableFile[];
  /** Second and further tables of a page: in front of their parameters, e.g. `laporan.`. */
  readonly prefix?: string;
  /** In the frame of another website: links leave the frame, headings start at two, only the first view is shown. */
  readonly embedded?: true;
}

/** Everything that the parts of one table share while its HTML is made. */
export interface Context extends TableOptions {
  readonly model: TableModel;
  readonly spec: TableSpec;
  readonly words: TableWords;
  readonly footnotes: Footnotes;
  readonly usedStatuses: Set<ValueStatus>;
}

export function createContext(model: TableModel, options: TableOptions): Context {
  return {...options, model, spec: toSpec(model), words: TABLE_WORDS[options.locale], footnotes: createFootnotes(), usedStatuses: new Set()};
}

/** A link of the table; in a frame it opens outside of it. */
export function anchor(href: string, inner: string, {embedded}: TableOptions, extra = ''): string {
  return `<a href="${escapeHtml(href)}"${embedded ? ' target="_blank" rel="noopener"' : ''}${extra}>${inner}</a>`;
}

/** Heading of a part below the table. */
export function heading(id: string, text: string, {embedded}: TableOptions): string {
  const tag = embedded ? 'h2' : 'h3';
  return `<${tag} id="${id}">${escapeHtml(text)}</${tag}>`;
}

/** Address of a page of this site: `/indikator/` → `/en/indikator/`. */
export const pageAddress = ({baseUrl}: TableOptions, path: string): string => `${baseUrl}${path.replace(/^\//, '')}`;
