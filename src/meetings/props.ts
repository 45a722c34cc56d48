import type {Library} from '../site/library';
import {linkedEntries} from '../site/linked';
import {regionName} from '../site/regions/names';
import {pickSources} from '../site/sources/props';
import {isUnknown, mapKnown, toKnown} from '../site/unknown';
import {firstSentence} from '../site/words';
import type {MeetingRecord} from './load';
import {listOf, placeName} from './parts';
import type {Decision, FollowUp, Meeting} from './schema';
import type {DecisionProps, FollowUpProps, Gap, MeetingListPageProps, MeetingPageProps, MeetingRef, MeetingSummary, RegisterPageProps} from './views';

/** What the projections read besides the record itself. */
export interface MeetingContext extends Library {
  readonly locale: 'id' | 'en';
  /** Day of the build, or a day given by a test. */
  readonly today: string;
  /** Meeting address of each decision, for links between meetings. */
  readonly decisionUrls: ReadonlyMap<string, string>;
}

const links = (items: readonly {judul: string; alamat: string}[]): {title: string; address: string}[] => items.map(({judul, alamat}) => ({title: judul, address: alamat}));

/** The words to show: the translation on English pages, if there is one. */
function wordsOf(record: MeetingRecord, locale: 'id' | 'en'): Meeting {
  return locale === 'en' ? record.english ?? record.meeting : record.meeting;
}

function toMeetingRef(record: MeetingRecord, locale: 'id' | 'en'): MeetingRef {
  const words = wordsOf(record, locale);
  return {id: record.id, title: words.title, url: `/pertemuan/${record.id}/`, start: words.mulai, end: words.selesai, ...(locale === 'en' && !record.english ? {lang: 'id'} : {})};
}

const countOf = (value: readonly unknown[] | object): number | undefined => (Array.isArray(value) ? value.length : undefined);

/** A meeting as one entry of the list. */
function toMeetingSummary(record: MeetingRecord, locale: 'id' | 'en'): MeetingSummary {
  const words = wordsOf(record, locale);
  const [decisions, followUps] = [countOf(words.keputusan), countOf(words.tindak_lanjut)];
  return {
    ...toMeetingRef(record, locale),
    sentence: firstSentence(words.description),
    kind: words.jenis,
    plan: words.status,
    place: placeName(words.tempat),
    ...(decisions === undefined ? {} : {decisions}),
    ...(followUps === undefined ? {} : {followUps}),
  };
}

function toDecision(decision: Decision, meeting: MeetingRef, {directory}: MeetingContext): DecisionProps {
  return {
    id: decision.id,
    text: decision.teks,
    kind: decision.jenis,
    state: decision.status,
    basis: (decision.dasar?.peraturan ?? []).flatMap((id) => directory.get('peraturan', id) ?? []),
    ...(decision.digantikan_oleh ? {replacedBy: decision.digantikan_oleh} : {}),
    meeting,
  };
}

function toFollowUp(item: FollowUp, meeting: MeetingRef, {decisionUrls}: MeetingContext): FollowUpProps {
  return {
    id: item.id,
    text: item.uraian,
    decisions: item.keputusan.map((id) => ({id, url: `${decisionUrls.get(id) ?? meeting.url}#${id.toLowerCase()}`})),
    owner: toKnown(item.penanggung_jawab),
    deadline: toKnown(item.tenggat),
    state: toKnown(item.status),
    ...(item.kemajuan === undefined ? {} : {progress: item.kemajuan}),
    ...(item.hambatan ? {obstacle: item.hambatan} : {}),
    evidence: links(item.bukti),
    meeting,
  };
}

/** Empty while the decisions of the meeting are unknown. */
function toDecisionRows(record: MeetingRecord, library: MeetingContext): DecisionProps[] {
  return listOf(wordsOf(record, library.locale).keputusan).map((one) => toDecision(one, toMeetingRef(record, library.locale), library));
}

function toFollowUpRows(record: MeetingRecord, library: MeetingContext): FollowUpProps[] {
  return listOf(wordsOf(record, library.locale).tindak_lanjut).map((one) => toFollowUp(one, toMeetingRef(record, library.locale), library));
}

/** Everything that the page of a meeting shows, and nothing else. */
export function toMeetingPageProps(record: MeetingRecord, library: MeetingContext): MeetingPageProps {
  const {directory, locale} = library;
  const words = wordsOf(record, locale);
  const shortName = (id: string): string => regionName(library.regions, id).short;
  return {
    ...toMeetingSummary(record, locale),
    description: words.description,
    zone: words.zona,
    mode: words.moda,
    certainty: words.kepastian,
    regions: words.lintas_daerah.map(shortName),
    organiser: toKnown(words.penyelenggara),
    summary: words.ringkasan,
    agenda: words.agenda.map(({tanggal, acara, uraian}) => ({date: tanggal, title: acara, ...(uraian ? {text: uraian} : {})})),
    outcomes: words.hasil,
    decisionList: mapKnown(words.keputusan, () => toDecisionRows(record, library)),
    followUpList: mapKnown(words.tindak_lanjut, () => toFollowUpRows(record, library)),
    forwarded: words.diteruskan_ke.map(({forum, perihal, tanggal}) => ({forum, matter: perihal, date: toKnown(tanggal)})),
    ideas: words.belanja_ide.map(({daerah, uraian, ide}) => {
      const entry = directory.get('ide', ide);
      return {region: shortName(daerah), text: uraian, ...(entry ? {entry} : {})};
    }),
    offices: words.peserta.map(({kantor, pejabat}) => ({name: kantor, officials: pejabat.map(({nama, jabatan}) => (nama ? `${nama}, ${jabatan}` : jabatan))})),
    headcount: mapKnown(words.jumlah_peserta, (n) => ({men: n.laki_laki, women: n.perempuan, disabled: n.penyandang_disabilitas})),
    accommodations: toKnown(words.akomodasi),
    adopted: toKnown(words.risalah_disahkan_pada),
    materials: links(words.bahan),
    related: linkedEntries(directory, 'pertemuan', record.id, words.terkait),
    sources: pickSources(library.sources, words.sumber),
    today: library.today,
  };
}

function toGaps(records: readonly MeetingRecord[], key: 'keputusan' | 'tindak_lanjut', {locale}: MeetingContext): Gap[] {
  return records.flatMap((record) => {
    const value = wordsOf(record, locale)[key];
    return isUnknown(value) ? [{meeting: toMeetingRef(record, locale), reason: value.belum_diketahui}] : [];
  });
}

/** All meetings, newest first. */
export function toMeetingListPageProps(records: readonly MeetingRecord[], {locale, today}: MeetingContext): MeetingListPageProps {
  return {meetings: records.map((record) => toMeetingSummary(record, locale)), today};
}

/** Decisions of all meetings, newest first. */
export function toDecisionsPageProps(records: readonly MeetingRecord[], library: MeetingContext): RegisterPageProps<DecisionProps> {
  return {rows: records.flatMap((record) => toDecisionRows(record, library)), gaps: toGaps(records, 'keputusan', library), today: library.today};
}

/** Follow-ups of all meetings, newest first. */
export function toFollowUpsPageProps(records: readonly MeetingRecord[], library: MeetingContext): RegisterPageProps<FollowUpProps> {
  return {rows: records.flatMap((record) => toFollowUpRows(record, library)), gaps: toGaps(records, 'tindak_lanjut', library), today: library.today};
}

/** Address of the meeting that took each decision. */
export function toDecisionUrls(records: readonly MeetingRecord[]): Map<string, string> {
  return new Map(records.flatMap(({id, meeting}) => listOf(meeting.keputusan).map((one) => [one.id, `/pertemuan/${id}/`] as const)));
}
