import type {Certainty} from '../site/certainty';
import type {Directory, Kind} from '../site/directory';
import type {Term} from './schema';

interface TermLink {
  readonly title: string;
  readonly titleEn?: string;
  readonly url: string;
}

export interface TermProps {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly expansion?: string;
  readonly meaning: string;
  readonly meaningEn: string;
  readonly aliases: readonly string[];
  readonly avoid: readonly string[];
  readonly related: readonly TermLink[];
  readonly sources: readonly {readonly id: string; readonly label: string}[];
  readonly certainty: Certainty;
}

export interface GlossaryPageProps {
  /** Terms by first letter, A to Z; letters without a term are left out. */
  readonly letters: readonly {readonly letter: string; readonly terms: readonly TermProps[]}[];
  readonly count: number;
  /** Terms whose expansion or meaning still needs a source. */
  readonly unverified: number;
}

const LINKED: readonly Kind[] = ['istilah', 'pedoman', 'peraturan', 'indikator', 'praktik', 'ide', 'pertemuan'];

function relatedLinks(term: Term, directory: Directory): TermLink[] {
  const {terkait} = term;
  if (!terkait) return [];
  return LINKED.flatMap((kind) =>
    (terkait[kind as keyof typeof terkait]).flatMap((id) => {
      const entry = directory.get(kind, id);
      if (!entry) return [];
      return [{title: shortTitle(kind, entry.title), url: entry.url, ...(kind !== 'istilah' && entry.titleEn ? {titleEn: entry.titleEn} : {})}];
    }),
  );
}

/** "UU 23/2014 tentang Pemerintahan Daerah" is too long for a list of links; its number says enough. */
const shortTitle = (kind: Kind, title: string): string => (kind === 'peraturan' ? title.replace(/ tentang .*$/, '') : title);

/** "UU 23/2014" for a copy of a law, else the publisher: enough to judge a source by, one click from the whole record. */
export function sourceLabel(id: string, publisher: string): string {
  const law = /^r-([a-z]+)-(\d+)-(\d{4})$/.exec(id);
  return law ? `${(law[1] ?? '').toUpperCase()} ${law[2] ?? ''}/${law[3] ?? ''}` : publisher.replace(/ \(.*\)$/, '');
}

function toTermProps(term: Term, directory: Directory, publishers: ReadonlyMap<string, string>): TermProps {
  return {
    id: term.id,
    name: term.istilah,
    nameEn: term.istilah_en,
    ...(term.kepanjangan ? {expansion: term.kepanjangan} : {}),
    meaning: term.arti,
    meaningEn: term.arti_en,
    aliases: term.alias,
    avoid: term.hindari,
    related: relatedLinks(term, directory),
    sources: (term.sumber ?? []).map((id) => ({id, label: sourceLabel(id, publishers.get(id) ?? id)})),
    certainty: term.kepastian,
  };
}

/** @param publishers publisher of each source, by id */
export function toGlossaryPageProps(terms: readonly Term[], directory: Directory, publishers: ReadonlyMap<string, string>): GlossaryPageProps {
  const letters = new Map<string, TermProps[]>();
  for (const term of terms) {
    const letter = term.istilah.charAt(0).toUpperCase();
    letters.set(letter, [...(letters.get(letter) ?? []), toTermProps(term, directory, publishers)]);
  }
  return {
    letters: [...letters].sort(([a], [b]) => a.localeCompare(b, 'id')).map(([letter, list]) => ({letter, terms: list})),
    count: terms.length,
    unverified: terms.filter((term) => term.kepastian === 'perlu-verifikasi').length,
  };
}
