/** From a loaded practice to what its pages show. Pure. */
import type {GroundedProps} from '../site/GroundedList';
import {toLegalBasis} from '../site/legalBasis';
import type {BuildContext} from '../site/library';
import {linkedEntries} from '../site/linked';
import {toRatings} from '../site/ratingFields';
import type {RatingProps} from '../site/ratings';
import {regionName} from '../site/regions/names';
import type {Region} from '../site/regions/schema';
import {pickSourceRefs, pickSources, type SourceRef} from '../site/sources/props';
import {mapKnown, toKnown} from '../site/unknown';
import {firstSentence} from '../site/words';
import {completenessOf} from './completeness';
import type {Practice} from './schema';
import type {PracticeCardProps, PracticePageProps, ReplicaProps, ResultProps, StageProps} from './types';

const toLevel = (rating: RatingProps): number | null => ('level' in rating ? rating.level : null);

/** One card of the list. */
export function toPracticeCardProps(practice: Practice, regions: readonly Region[]): PracticeCardProps {
  const {bukti, biaya, kesulitan} = toRatings(practice);
  return {
    id: practice.id,
    title: practice.judul,
    sentence: firstSentence(practice.ringkasan),
    sectors: practice.urusan,
    groups: practice.kelompok_sasaran,
    region: regionName(regions, practice.daerah),
    levels: {bukti: toLevel(bukti), biaya: toLevel(biaya), kesulitan: toLevel(kesulitan)},
  };
}

type Refs = (ids?: readonly string[]) => SourceRef[];

function toGrounded(items: readonly {isi: string; sumber?: readonly string[] | undefined}[], refs: Refs): GroundedProps[] {
  return items.map(({isi, sumber}) => ({text: isi, sources: refs(sumber)}));
}

function toStage(stage: Practice['tahapan'][number], refs: Refs): StageProps {
  return {
    name: stage.nama,
    start: toKnown(stage.mulai),
    ...(stage.selesai ? {end: stage.selesai} : {}),
    ...(stage.pelaku ? {actor: stage.pelaku} : {}),
    ...(stage.keluaran ? {output: stage.keluaran} : {}),
    sources: refs(stage.sumber),
  };
}

type Result = Exclude<Practice['hasil'], {belum_diketahui: string}>[number];

function toResult(result: Result, refs: Refs): ResultProps {
  const remark = [result.disagregasi, result.cara_ukur].filter(Boolean).join('. ');
  return {
    measure: result.ukuran,
    unit: result.satuan,
    before: toKnown(result.awal),
    after: toKnown(result.akhir),
    ...(result.waktu_awal ? {beforeTime: result.waktu_awal} : {}),
    ...(result.waktu_akhir ? {afterTime: result.waktu_akhir} : {}),
    ...(remark ? {remark} : {}),
    sources: refs(result.sumber),
  };
}

function toReplica(replica: Practice['replika'][number], regions: readonly Region[], refs: Refs): ReplicaProps {
  const remarks = [replica.perubahan, replica.hasil, replica.alasan_berhenti].flatMap((text) => (text ? [text] : []));
  return {region: regionName(regions, replica.daerah).name, year: replica.tahun, state: replica.status, remarks, sources: refs(replica.sumber)};
}

function toProblem({uraian, sumber, angka_awal}: Practice['masalah'], refs: Refs): PracticePageProps['problem'] {
  return {
    text: uraian,
    sources: refs(sumber),
    figures: mapKnown(angka_awal, (figures) => figures.map((one) => ({measure: one.ukuran, value: one.nilai, unit: one.satuan, time: one.waktu, sources: refs(one.sumber)}))),
  };
}

function toInvolvement(value: NonNullable<Practice['keterlibatan']>, refs: Refs): NonNullable<PracticePageProps['involvement']> {
  return mapKnown(value, (known) => ({how: known.cara, number: toKnown(known.jumlah), organisations: known.organisasi, sources: refs(known.sumber)}));
}

function toResources({anggaran_rp, sumber_dana, sdm, sarana}: Practice['sumber_daya']): PracticePageProps['resources'] {
  return {
    budget: toKnown(anggaran_rp),
    funds: toKnown(sumber_dana),
    staff: toKnown(sdm),
    facilities: toKnown(sarana),
  };
}

/** Ids of every source that the record names, the record's own list first. */
function sourceIdsOf(practice: Practice): string[] {
  const found: string[] = [...practice.sumber];
  JSON.stringify(practice, (key, value: unknown) => {
    if (key === 'sumber' && Array.isArray(value)) found.push(...(value as string[]));
    return value;
  });
  return found;
}

/** The whole page. `notes` is the rendered Markdown body. */
export function toPracticePageProps(practice: Practice, context: BuildContext, notes: string): PracticePageProps {
  const {sources, regions, directory} = context;
  const refs: Refs = (ids) => pickSourceRefs(sources, ids);
  const {asal: origin} = practice;
  const originEntry = origin?.praktik ? directory.get('praktik', origin.praktik) : undefined;
  return {
    id: practice.id,
    path: `${context.baseUrl}praktik-baik/${practice.id}/`,
    title: practice.judul,
    plainTitle: practice.judul_lugas,
    summary: practice.ringkasan,
    easyRead: practice.ringkasan_mudah_baca ?? [],
    region: regionName(regions, practice.daerah),
    sectors: practice.urusan,
    groups: practice.kelompok_sasaran,
    problem: toProblem(practice.masalah, refs),
    ...(practice.urgensi ? {urgency: practice.urgensi} : {}),
    objectives: practice.tujuan.map(({isi, sumber, indikator}) => {
      const indicator = indikator ? directory.get('indikator', indikator) : undefined;
      return {text: isi, sources: refs(sumber), ...(indicator ? {indicator} : {})};
    }),
    solution: practice.solusi,
    ...(practice.kebaruan ? {novelty: practice.kebaruan} : {}),
    stages: practice.tahapan.map((stage) => toStage(stage, refs)),
    actors: {organiser: toKnown(practice.pelaku.pelaksana), partners: practice.pelaku.mitra, initiator: toKnown(practice.pelaku.inisiator)},
    ...(practice.keterlibatan ? {involvement: toInvolvement(practice.keterlibatan, refs)} : {}),
    legal: practice.dasar_hukum.map((basis) => toLegalBasis(basis, directory)),
    resources: toResources(practice.sumber_daya),
    ratings: toRatings(practice),
    timeToResult: toKnown(practice.waktu_hasil),
    results: mapKnown(practice.hasil, (results) => results.map((result) => toResult(result, refs))),
    evaluations: practice.evaluasi.map((one) => ({external: one.jenis === 'eksternal', by: one.pelaksana, year: one.tahun, sources: refs(one.sumber)})),
    challenges: toGrounded(practice.tantangan, refs),
    failures: toGrounded(practice.kegagalan, refs),
    conditions: practice.syarat_berhasil.map(({tanya, sumber}) => ({question: tanya, sources: refs(sumber)})),
    lessons: toGrounded(practice.pelajaran, refs),
    risks: toGrounded(practice.risiko_dampak_samping, refs),
    ...(practice.kit_replikasi ? {kit: practice.kit_replikasi} : {}),
    sustainability: mapKnown(practice.keberlanjutan, (one) => ({rule: toKnown(one.regulasi), budget: toKnown(one.anggaran_tahun_depan), owner: toKnown(one.penanggung_jawab)})),
    ...(origin ? {origin: {text: origin.keterangan, ...(originEntry ? {entry: originEntry} : {})}} : {}),
    replicas: practice.replika.map((replica) => toReplica(replica, regions, refs)),
    contact: mapKnown(practice.kontak, ({jabatan, unit, surel}) => ({office: jabatan, unit, ...(surel ? {mail: surel} : {})})),
    ...(practice.dicabut ? {withdrawn: {date: practice.dicabut.tanggal, reason: practice.dicabut.alasan}} : {}),
    certainty: practice.kepastian,
    reviewed: practice.ditinjau_pada,
    reviewBy: practice.tinjau_lagi,
    buildDay: context.today,
    completeness: completenessOf(practice),
    related: linkedEntries(directory, 'praktik', practice.id, practice.terkait),
    sources: pickSources(sources, sourceIdsOf(practice)),
    notes,
  };
}

