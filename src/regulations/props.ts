/** What one page shows: hand-picked, nothing else travels to the browser. Pure. */
import type {Certainty} from '../site/certainty';
import type {DirectoryEntry} from '../site/directory';
import type {Sector} from '../site/sectors';
import {listedName} from '../site/regions/names';
import type {Region} from '../site/regions/schema';
import {pickSources, type SourceProps} from '../site/sources/props';
import {mapKnown, type Known} from '../site/unknown';
import {firstSentence} from '../site/words';
import {regionOf, statusOf, type RegulationContent} from './content';
import type {ExportProps} from './exports/props';
import {fullCitation, fullKind, searchAliases, shortGazette} from './format';
import {kindKey, KINDS} from './kinds';
import type {Regulation} from './load';
import type {RelationView} from './relations';
import type {TextState, Theme} from './schema';
import type {Status, StatusCode} from './status';
import {groupMentions, type TextMentionGroup} from './text/mentions';
import {toTimelineProps, type TimelineProps} from './timelineProps';
import {textStateOf} from './textState';
import {textOn} from './texts';
import {tierRowsOf, type TierSetProps} from './tiers/props';

export interface ActProps {
  readonly id?: string;
  readonly name: string;
  readonly unverified: boolean;
}

export interface StatusProps {
  readonly code: StatusCode;
  readonly since?: string;
  readonly amendedBy: readonly ActProps[];
  readonly repealedBy: readonly ActProps[];
}

/** The text on the page: from when it holds, who read it, and which amendments stand in it. */
export interface TextProps {
  readonly date: string;
  readonly reading: TextState;
  readonly readBy?: string;
  readonly readOn?: string;
  /** Machine-read from a scan. */
  readonly scanned: boolean;
  readonly contains: readonly ActProps[];
  readonly lacks: readonly ActProps[];
  readonly unrecorded: readonly ActProps[];
}

export type RelationProps = Omit<RelationView, 'since'>;

/** JDIH metadata; absent fields are unknown. */
export interface MetadataProps {
  readonly kind: string;
  readonly short: string;
  readonly number?: string;
  readonly year?: number;
  readonly author?: string;
  readonly place?: string;
  readonly signed?: Known<string>;
  readonly promulgated?: Known<string>;
  readonly inForce?: Known<string>;
  /** Absent for kinds that no gazette carries. */
  readonly gazette?: Known<string>;
  readonly hasGazette: boolean;
  readonly subjects: readonly string[];
  readonly field: string;
  readonly chapters?: number;
  readonly articles?: number;
  readonly official?: string;
}

export interface RegulationPageProps {
  readonly id: string;
  readonly model: boolean;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly region: {readonly name: string; readonly short: string; readonly national: boolean};
  readonly status: StatusProps;
  /** Absent when the library holds no text. */
  readonly text?: TextProps;
  /** Day of the last check of the record. */
  readonly checked: string;
  /** Day for which the page was built. */
  readonly today: string;
  readonly certainty: Certainty;
  readonly themes: readonly Theme[];
  readonly sectors: readonly Sector[];
  readonly summary: string;
  /** Easy-read version, empty where there is none. */
  readonly easyRead: string;
  /** Who of those concerned has reviewed the easy-read version; absent while nobody has. */
  readonly easyReadReview?: {readonly by: string; readonly on: string};
  readonly relations: readonly RelationProps[];
  readonly citation: {readonly short: string; readonly full: string};
  readonly metadata: MetadataProps;
  /** Days from which a text held, oldest first; empty when the library holds no text. */
  readonly expressions: readonly string[];
  readonly timeline: TimelineProps;
  readonly mentions: readonly DirectoryEntry[];
  /** Provisions of other texts in the library that cite this act. */
  readonly textMentions: readonly TextMentionGroup[];
  /** Rows of the three-tier tables that name this act. */
  readonly tiers: readonly TierSetProps[];
  readonly sources: readonly SourceProps[];
  readonly aliases: string;
  /** Files for taking away; absent without a text. */
  readonly exports?: ExportProps;
}

const toAct = ({id, name, certainty}: RelationView): ActProps => ({name, unverified: certainty === 'perlu-verifikasi', ...(id ? {id} : {})});

function toStatus({code, since, amendedBy, repealedBy}: Status): StatusProps {
  const oldestFirst = (views: readonly RelationView[]): ActProps[] => [...views].reverse().map(toAct);
  return {code, amendedBy: oldestFirst(amendedBy), repealedBy: oldestFirst(repealedBy), ...(since ? {since} : {})};
}

function toText(content: RegulationContent, one: Regulation): {text?: TextProps} {
  const state = textStateOf(content, one);
  const shown = textOn(one.expressions, content.today);
  if (!state || !shown) return {};
  const {keadaan, diperiksa_oleh: by, diperiksa_pada: on, hasil_ocr: scanned} = shown.record;
  return {
    text: {
      date: state.date,
      reading: keadaan,
      scanned: scanned === true,
      contains: state.contains.map(toAct),
      lacks: state.lacks.map(toAct),
      unrecorded: state.unrecorded.map(toAct),
      ...(by ? {readBy: by} : {}),
      ...(on ? {readOn: on} : {}),
    },
  };
}

const same = (value: string): string => value;

function toMetadata(one: Regulation, region: Region): MetadataProps {
  return {
    kind: one.jenis_naskah === 'model' ? `Naskah model ${one.jenis}` : fullKind(one.jenis, region),
    short: one.singkatan_jenis,
    hasGazette: KINDS[kindKey(one.jenis) ?? '']?.gazette !== undefined,
    subjects: one.subjek,
    field: one.bidang_hukum,
    ...(one.nomor === undefined ? {} : {number: one.nomor}),
    ...(one.tahun === undefined ? {} : {year: one.tahun}),
    ...(one.teu_badan === undefined ? {} : {author: one.teu_badan}),
    ...(one.tempat_terbit === undefined ? {} : {place: one.tempat_terbit}),
    ...(one.tanggal_ditetapkan === undefined ? {} : {signed: mapKnown(one.tanggal_ditetapkan, same)}),
    ...(one.tanggal_diundangkan === undefined ? {} : {promulgated: mapKnown(one.tanggal_diundangkan, same)}),
    ...(one.tanggal_berlaku === undefined ? {} : {inForce: mapKnown(one.tanggal_berlaku, same)}),
    ...(one.sumber_gazet === undefined ? {} : {gazette: mapKnown(one.sumber_gazet, shortGazette)}),
    ...(one.jumlah_bab === undefined ? {} : {chapters: one.jumlah_bab}),
    ...(one.jumlah_pasal === undefined ? {} : {articles: one.jumlah_pasal}),
    ...(one.tautan_resmi === undefined ? {} : {official: one.tautan_resmi}),
  };
}

const toRelation = ({kind, id, name, title, article, note, partial, certainty}: RelationView): RelationProps => ({
  kind,
  name,
  partial,
  certainty,
  ...(id ? {id} : {}),
  ...(title ? {title} : {}),
  ...(article ? {article} : {}),
  ...(note ? {note} : {}),
});

const plain = (markdown: string): string => markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\s+/g, ' ');

function exportsOf(content: RegulationContent, {id}: Regulation): {exports?: ExportProps} {
  const found = content.exports?.get(id);
  return found ? {exports: found} : {};
}

/** One regulation's page. */
export function toRegulationPageProps(content: RegulationContent, one: Regulation): RegulationPageProps {
  const region = regionOf(content, one.wilayah);
  return {
    id: one.id,
    model: one.jenis_naskah === 'model',
    name: one.sebutan,
    title: one.judul,
    description: firstSentence(plain(one.summary) || `${one.sebutan} tentang ${one.judul}.`).slice(0, 155),
    region: {name: region.nama, short: listedName(region), national: region.tingkat === 'pusat'},
    status: toStatus(statusOf(content, one)),
    ...toText(content, one),
    checked: one.diperiksa,
    today: content.today,
    certainty: one.kepastian,
    themes: one.tema,
    sectors: one.sektor,
    summary: content.summaries.get(one.id) ?? '',
    easyRead: content.easyReads.get(one.id) ?? '',
    ...(one.mudah_baca ? {easyReadReview: {by: one.mudah_baca.ditinjau_oleh, on: one.mudah_baca.ditinjau_pada}} : {}),
    relations: (content.relations.get(one.id) ?? []).map(toRelation),
    citation: {short: one.sebutan, full: fullCitation(one, region)},
    metadata: toMetadata(one, region),
    expressions: one.expressions.map(({date}) => date),
    timeline: toTimelineProps(content, one),
    mentions: content.directory.linksTo('peraturan', one.id).filter(({kind}) => kind !== 'peraturan'),
    textMentions: groupMentions(content.textMentions.get(one.id) ?? []),
    tiers: tierRowsOf(content, one.id),
    sources: pickSources(content.sources, one.sumber ?? []),
    aliases: searchAliases(one),
    ...exportsOf(content, one),
  };
}
