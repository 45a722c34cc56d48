/** What a regulation page says of its exported files. Pure. */
import {isUnit, type Unit} from '../grammar/types';
import type {RegulationText} from '../texts';
import type {FileKind} from './addresses';

/** A file that a reader can take away. */
export interface Download {
  readonly kind: FileKind;
  readonly bytes: number;
}

export interface ExportProps {
  readonly downloads: readonly Download[];
  /** Dated states of the text, oldest first, with the amending acts that each contains. */
  readonly states: readonly {readonly date: string; readonly includes: readonly string[]}[];
  /** Permalinks of the articles, for structured data; empty when there are so many that the page would grow heavy. */
  readonly articles: readonly string[];
}

/** Structured data of more articles would outweigh what it gives; `data.json` lists them all. */
const MOST_ARTICLES = 120;

function articlesIn(unit: Unit): string[] {
  return unit.children.filter(isUnit).flatMap((child) => (child.kind === 'pasal' ? [child.id] : child.kind === 'perubahan' ? [] : articlesIn(child)));
}

/** @param files the current files of the regulation, in the order in which they are offered */
export function toExportProps({parsed}: RegulationText, texts: readonly RegulationText[], files: readonly {readonly path: string; readonly text: string}[]): ExportProps {
  const body = parsed.root.children.filter(isUnit).find(({kind}) => kind === 'batang-tubuh');
  const articles = body ? articlesIn(body) : [];
  return {
    downloads: files.map(({path, text}) => ({kind: path.slice(path.lastIndexOf('/') + 1) as FileKind, bytes: new TextEncoder().encode(text).length})),
    states: texts.map(({date, record}) => ({date, includes: record.memuat})),
    articles: articles.length <= MOST_ARTICLES ? articles : [],
  };
}
