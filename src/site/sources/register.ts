import type {Directory, DirectoryEntry} from '../directory';
import {toSourceProps, type SourceProps} from './props';
import {sourceKind, type Source} from './schema';

/** A record by title and address, as the register links to it. */
export interface RecordLink {
  readonly title: string;
  readonly titleEn?: string;
  readonly url: string;
}

export interface RegisterEntry extends SourceProps {
  /** Records that name this source. */
  readonly citedBy: readonly RecordLink[];
}

export interface SourcesPageProps {
  /** Sources by kind, strongest kind first; empty kinds are left out. */
  readonly groups: readonly {readonly kind: Source['jenis']; readonly sources: readonly RegisterEntry[]}[];
  /** Sources whose facts still need an official copy. */
  readonly unverifiedSources: readonly {readonly id: string; readonly title: string}[];
  /** Records of which at least one statement is still open. */
  readonly unverifiedRecords: readonly RecordLink[];
  readonly count: number;
}

const toLink = ({title, titleEn, url}: DirectoryEntry): RecordLink => ({title, url, ...(titleEn ? {titleEn} : {})});

/** @param directory tells who cites a source and which records say `kepastian: perlu-verifikasi` */
export function toSourcesPageProps(sources: readonly Source[], directory: Directory): SourcesPageProps {
  const entries = sources.map((source) => ({...toSourceProps(source), citedBy: directory.linksTo('sumber', source.id).map(toLink)}));
  return {
    groups: sourceKind.options.map((kind) => ({kind, sources: entries.filter((entry) => entry.kind === kind)})).filter((group) => group.sources.length > 0),
    unverifiedSources: entries.filter((entry) => entry.unverified).map(({id, title}) => ({id, title})),
    unverifiedRecords: directory.entries
      .filter((entry) => entry.unverified && entry.kind !== 'sumber')
      .map(toLink)
      .sort((a, b) => a.title.localeCompare(b.title, 'id')),
    count: sources.length,
  };
}
