import type {Certainty} from '../site/certainty';
import type {Directory, DirectoryEntry} from '../site/directory';
import {SECTORS, type Sector} from '../site/sectors';
import {pickSources, type SourceProps} from '../site/sources/props';
import type {Source} from '../site/sources/schema';
import {mapKnown, toKnown, type Known} from '../site/unknown';
import {CURRENT_EDITION, EDITIONS, type Edition} from './editions';
import type {Level} from '../site/levels';
import type {Indicator, IndicatorEdition, UNITS} from './schema';

export type Unit = (typeof UNITS)[number];

export interface LegalBasisProps {
  /** Name without the subject, e.g. "Peraturan Pemerintah Nomor 2 Tahun 2018". */
  readonly label: string;
  readonly url: string;
  readonly article?: string;
  readonly note?: string;
}

export interface TargetProps {
  readonly percent: number;
  readonly certainty: Certainty;
}

/** One row of the table: one service in one edition. */
export interface IndicatorRow {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly url: string;
  readonly edition: Edition;
  readonly recipient: Known<string>;
  readonly units: Known<readonly Unit[]>;
  readonly recipientIndicators: Known<readonly string[]>;
  readonly qualityIndicators: Known<readonly string[]>;
  readonly target: Known<TargetProps>;
  readonly legal: readonly LegalBasisProps[];
  /** Ids of the sources, also those of the target. */
  readonly sources: readonly string[];
  readonly certainty: Certainty;
  readonly note?: string;
}

export interface IndicatorTableProps {
  /** What the rows are: the services of one edition, or the editions of one service. */
  readonly by: 'layanan' | 'edisi';
  readonly sector: Sector;
  readonly level: Level;
  readonly rows: readonly IndicatorRow[];
  /** Titles of the sources that the rows name. */
  readonly sourceTitles: Readonly<Record<string, string>>;
}

function toLegal(basis: IndicatorEdition['dasar_hukum'][number], directory: Directory): LegalBasisProps {
  const entry = directory.get('peraturan', basis.peraturan);
  return {
    label: entry?.title.split(' tentang ')[0] ?? basis.peraturan,
    url: entry?.url ?? `/regulasi/${basis.peraturan}/`,
    ...(basis.pasal ? {article: basis.pasal} : {}),
    ...(basis.catatan ? {note: basis.catatan} : {}),
  };
}

function sourcesOf(values: IndicatorEdition): string[] {
  return [...new Set([...values.sumber, ...('sumber' in values.target ? values.target.sumber : [])])];
}

/** One service in one edition, as the table shows it. */
export function toRow(indicator: Indicator, edition: Edition, directory: Directory): IndicatorRow {
  const values = indicator.edisi[edition];
  return {
    id: indicator.id,
    name: indicator.nama,
    nameEn: indicator.nama_en,
    url: `/indikator/${indicator.id}/`,
    edition,
    recipient: toKnown(values.penerima),
    units: toKnown(values.satuan),
    recipientIndicators: toKnown(values.indikator_penerima),
    qualityIndicators: toKnown(values.indikator_mutu),
    target: mapKnown(values.target, ({persen, kepastian}) => ({percent: persen, certainty: kepastian})),
    legal: values.dasar_hukum.map((basis) => toLegal(basis, directory)),
    sources: sourcesOf(values),
    certainty: values.kepastian,
    ...(values.catatan ? {note: values.catatan} : {}),
  };
}

function toTable(by: IndicatorTableProps['by'], {sektor, tingkat}: Pick<Indicator, 'sektor' | 'tingkat'>, rows: readonly IndicatorRow[], directory: Directory): IndicatorTableProps {
  const ids = [...new Set(rows.flatMap(({sources}) => sources))];
  return {by, sector: sektor, level: tingkat, rows, sourceTitles: Object.fromEntries(ids.map((id) => [id, directory.get('sumber', id)?.title ?? id]))};
}

/** The services of one sector and level in one edition, in their order. */
export function toServiceTableProps(indicators: readonly Indicator[], sektor: Sector, tingkat: Level, edition: Edition, directory: Directory): IndicatorTableProps {
  const chosen = indicators.filter((one) => one.sektor === sektor && one.tingkat === tingkat);
  return toTable('layanan', {sektor, tingkat}, chosen.map((one) => toRow(one, edition, directory)), directory);
}

export interface ListedService {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly url: string;
  readonly recipient: Known<string>;
}

export interface SectorGroup {
  readonly sector: Sector;
  /** Address of the sector's guideline, when it exists. */
  readonly guideline?: string;
  readonly levels: Readonly<Record<Level, readonly ListedService[]>>;
}

export interface IndicatorListPageProps {
  readonly groups: readonly SectorGroup[];
}

function toListed(indicator: Indicator): ListedService {
  return {
    id: indicator.id,
    name: indicator.nama,
    nameEn: indicator.nama_en,
    url: `/indikator/${indicator.id}/`,
    recipient: toKnown(indicator.edisi[CURRENT_EDITION].penerima),
  };
}

function toGroup(indicators: readonly Indicator[], sector: Sector, directory: Directory): SectorGroup {
  const url = `/pedoman/enam-urusan/${sector}/`;
  const listed = (level: Level): ListedService[] => indicators.filter((one) => one.sektor === sector && one.tingkat === level).map(toListed);
  return {
    sector,
    levels: {provinsi: listed('provinsi'), 'kabupaten-kota': listed('kabupaten-kota')},
    ...(directory.entries.some((entry) => entry.kind === 'pedoman' && entry.url === url) ? {guideline: url} : {}),
  };
}

/** The overview: all services by sector and level. */
export function toIndicatorListPageProps(indicators: readonly Indicator[], directory: Directory): IndicatorListPageProps {
  return {groups: SECTORS.map((sector) => toGroup(indicators, sector, directory))};
}

const COMPARED = ['recipient', 'units', 'recipientIndicators', 'qualityIndicators', 'target'] as const;

export type ComparedField = (typeof COMPARED)[number];

/** What became of each value from the earlier edition to the one in force. */
export interface EditionDifference {
  readonly same: readonly ComparedField[];
  readonly changed: readonly ComparedField[];
  /** Not comparable: one side or both are unknown. */
  readonly unknown: readonly ComparedField[];
  readonly addedRules: readonly LegalBasisProps[];
  readonly droppedRules: readonly LegalBasisProps[];
}

function outcome(now: Known<unknown>, before: Known<unknown>): 'same' | 'changed' | 'unknown' {
  if ('unknown' in now || 'unknown' in before) return 'unknown';
  return JSON.stringify(now.value) === JSON.stringify(before.value) ? 'same' : 'changed';
}

/** Compares two editions field by field; a value that is unknown on one side is never called a change. */
export function compareEditions(now: IndicatorRow, before: IndicatorRow): EditionDifference {
  const fields = (wanted: string): ComparedField[] => COMPARED.filter((field) => outcome(now[field], before[field]) === wanted);
  const missingIn = (rules: readonly LegalBasisProps[], others: readonly LegalBasisProps[]): LegalBasisProps[] =>
    rules.filter((rule) => !others.some((other) => other.url === rule.url));
  return {
    same: fields('same'),
    changed: fields('changed'),
    unknown: fields('unknown'),
    addedRules: missingIn(now.legal, before.legal),
    droppedRules: missingIn(before.legal, now.legal),
  };
}

export interface Neighbour {
  readonly name: string;
  readonly nameEn: string;
  readonly url: string;
}

export interface IndicatorPageProps {
  readonly table: IndicatorTableProps;
  readonly number: number;
  readonly count: number;
  readonly aliases: readonly string[];
  readonly office: {readonly name: string; readonly certainty: Certainty};
  readonly difference: EditionDifference;
  readonly guideline?: string;
  readonly related: readonly DirectoryEntry[];
  readonly sources: readonly SourceProps[];
  readonly previous?: Neighbour;
  readonly next?: Neighbour;
}

function toNeighbour({nama, nama_en, id}: Indicator): Neighbour {
  return {name: nama, nameEn: nama_en, url: `/indikator/${id}/`};
}

/** One service with all its editions. `siblings` are the services of its sector and level, in order, itself among them. */
export function toIndicatorPageProps(indicator: Indicator, siblings: readonly Indicator[], directory: Directory, sources: readonly Source[]): IndicatorPageProps {
  const [now, ...earlier] = EDITIONS.map((edition) => toRow(indicator, edition, directory));
  const rows = now ? [now, ...earlier] : [];
  const at = siblings.findIndex(({id}) => id === indicator.id);
  const [previous, next] = [siblings[at - 1], siblings[at + 1]];
  const {guideline} = toGroup([], indicator.sektor, directory);
  const before = earlier[0];
  return {
    table: toTable('edisi', indicator, rows, directory),
    number: indicator.urutan,
    count: siblings.length,
    aliases: indicator.alias,
    office: {name: indicator.opd_pengampu.nama, certainty: indicator.opd_pengampu.kepastian},
    difference: now && before ? compareEditions(now, before) : {same: [], changed: [], unknown: [], addedRules: [], droppedRules: []},
    related: directory.linksTo('indikator', indicator.id),
    sources: pickSources(sources, [...rows.flatMap((row) => row.sources), ...(indicator.opd_pengampu.sumber ?? [])]),
    ...(guideline ? {guideline} : {}),
    ...(previous ? {previous: toNeighbour(previous)} : {}),
    ...(next ? {next: toNeighbour(next)} : {}),
  };
}

