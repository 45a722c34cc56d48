/** What a regulation page says of its exported files. Pure. */
import {isUnit, type Unit} from '../grammar/types';
import type {RegulationText} from '../texts';
import type {FileKind} from './addresses';

/** A file that a reader can take away. */
export interface Download {
  readonly kind: FileKind;
  readonly bytes: number;
}

export interface ExportedState {
  readonly date: string;
  /** Amending acts that it contains. */
  readonly includes: readonly string[];
  readonly downloads: readonly Download[];
}

export interface ExportProps {
  readonly downloads: readonly Download[];
  /** Dated states of the text, oldest first. */
  readonly states: readonly ExportedState[];
  /** Permalinks of the articles, for structured data; empty when there are so many that the page would grow heavy. */
  readonly articles: readonly string[];
}

/** Structured data of more articles would outweigh what it gives; `data.json` lists them all. */
const MOST_ARTICLES = 120;

function articlesIn(unit: Unit): string[] {
  return unit.children.filter(isUnit).flatMap((child) => (child.kind === 'pasal' ? [child.id] : child.kind === 'perubahan' ? [] : articlesIn(child)));
}

interface ExportFile {
  readonly path: string;
  readonly text: string;
}

const toDownload = ({path, text}: ExportFile): Download => ({kind: path.slice(path.lastIndexOf('/') + 1) as FileKind, bytes: new TextEncoder().encode(text).length});

/**
 * @param text the text of today
 * @param texts all texts with the files of each
 * @param files the current files of the regulation, in the order in which they are offered
 */
export function toExportProps({parsed}: RegulationText, texts: readonly {readonly text: RegulationText; readonly files: readonly ExportFile[]}[], files: readonly ExportFile[]): ExportProps {
  const body = parsed.root.children.filter(isUnit).find(({kind}) => kind === 'batang-tubuh');
  const articles = body ? articlesIn(body) : [];
  return {
    downloads: files.map(toDownload),
    states: texts.map(({text, files: dated}) => ({date: text.date, includes: text.record.memuat, downloads: dated.map(toDownload)})),
    articles: articles.length <= MOST_ARTICLES ? articles : [],
  };
}
