import type {Directory, DirectoryEntry} from './directory';

/** A rule on which a record stands. */
export interface LegalBasisProps {
  readonly id: string;
  readonly entry?: DirectoryEntry;
  /** As printed, e.g. `Pasal 42 ayat (1)`. */
  readonly article?: string;
  /** What the rule gives. */
  readonly relevance?: string;
}

interface LegalBasis {
  readonly peraturan: string;
  readonly pasal?: string | undefined;
  readonly kaitan?: string | undefined;
}

/** One row of `dasar_hukum`; an id without an entry keeps its id as its name. */
export function toLegalBasis({peraturan, pasal, kaitan}: LegalBasis, directory: Directory): LegalBasisProps {
  const entry = directory.get('peraturan', peraturan);
  return {id: peraturan, ...(entry ? {entry} : {}), ...(pasal ? {article: pasal} : {}), ...(kaitan ? {relevance: kaitan} : {})};
}

/** `Pasal 42 ayat (1) Perda …`. */
export function legalBasisLabel({id, entry, article}: LegalBasisProps): string {
  return [article, entry?.title ?? id].filter(Boolean).join(' ');
}
