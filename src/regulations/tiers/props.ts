/** What the three-tier tables show. Pure. */
import type {Certainty} from '../../site/certainty';
import {pickSources, type SourceProps} from '../../site/sources/props';
import {isUnknown, type Known} from '../../site/unknown';
import type {RegulationContent} from '../content';
import {allIds} from '../grammar/references';
import {textOn} from '../texts';
import {provisionIds} from './provision';
import {TIERS, type Tier, type TierEntry, type TierRow, type TierSet} from './schema';

export interface ProvisionProps {
  /** As written: "27 ayat (3)". */
  readonly words: string;
  /** Permalink, only where our text has that provision. */
  readonly anchor?: string;
}

export interface TierEntryProps {
  readonly id: string;
  readonly name: string;
  readonly model: boolean;
  readonly provisions: readonly ProvisionProps[];
  readonly says: string;
  readonly certainty: Certainty;
  /** Ids of the sources of this statement. */
  readonly sources: readonly string[];
}

export interface TierRowProps {
  readonly id: string;
  readonly topic: string;
  readonly topicEn: string;
  readonly cells: Readonly<Record<Tier, Known<readonly TierEntryProps[]>>>;
}

export interface TierSetProps {
  readonly id: string;
  readonly title: string;
  readonly titleEn: string;
  readonly rows: readonly TierRowProps[];
}

export interface TierPageProps extends TierSetProps {
  readonly intro: string;
  readonly introEn: string;
  readonly checked: string;
  /** In the order in which the table names them first. */
  readonly sources: readonly SourceProps[];
}

/** Permalinks of the text shown today, by act. */
function anchorsOf(content: RegulationContent, id: string): ReadonlySet<string> {
  const text = textOn(content.texts.get(id) ?? [], content.today);
  return text ? allIds(text.parsed) : new Set();
}

function toEntry(content: RegulationContent, entry: TierEntry): TierEntryProps {
  const act = content.regulations.find(({id}) => id === entry.peraturan);
  const anchors = anchorsOf(content, entry.peraturan);
  const toProvision = (words: string): ProvisionProps => {
    const [first = ''] = provisionIds(words) ?? [];
    return {words, ...(anchors.has(first) ? {anchor: first} : {})};
  };
  return {
    id: entry.peraturan,
    name: act?.sebutan ?? entry.peraturan,
    model: act?.jenis_naskah === 'model',
    provisions: (entry.pasal ?? []).map(toProvision),
    says: entry.isi,
    certainty: entry.kepastian,
    sources: entry.sumber ?? [],
  };
}

function toRow(content: RegulationContent, row: TierRow): TierRowProps {
  const toCell = (cell: TierRow['uu']): Known<readonly TierEntryProps[]> => (isUnknown(cell) ? {unknown: cell.belum_diketahui} : {value: cell.map((entry) => toEntry(content, entry))});
  return {id: row.id, topic: row.topik, topicEn: row.topik_en, cells: {uu: toCell(row.uu), pp: toCell(row.pp), perda: toCell(row.perda)}};
}

const entriesOf = (cell: TierRow[Tier]): readonly TierEntry[] => (isUnknown(cell) ? [] : cell);

const names = (row: TierRow, act: string): boolean => TIERS.some((tier) => entriesOf(row[tier]).some(({peraturan}) => peraturan === act));

/** The whole table. */
export function toTierPageProps(content: RegulationContent, set: TierSet): TierPageProps {
  return {
    id: set.id,
    title: set.judul,
    titleEn: set.judul_en,
    intro: set.pengantar,
    introEn: set.pengantar_en,
    checked: set.diperiksa,
    sources: pickSources(content.sources, set.baris.flatMap((row) => TIERS.flatMap((tier) => entriesOf(row[tier]).flatMap(({sumber = []}) => sumber)))),
    rows: set.baris.map((row) => toRow(content, row)),
  };
}

/** The rows that name one act, by table; tables without such a row are left out. */
export function tierRowsOf(content: RegulationContent, act: string): TierSetProps[] {
  return content.tiers.flatMap((set) => {
    const rows = set.baris.filter((row) => names(row, act));
    return rows.length === 0 ? [] : [{id: set.id, title: set.judul, titleEn: set.judul_en, rows: rows.map((row) => toRow(content, row))}];
  });
}
