/** From a loaded idea to what its pages show. Pure. */
import type {Directory, DirectoryEntry} from '../site/directory';
import type {GroundedProps} from '../site/GroundedList';
import {linkedEntries} from '../site/linked';
import {toRatingProps} from '../site/ratingFields';
import type {RatingKind, RatingProps} from '../site/ratings';
import type {Region} from '../site/regions/schema';
import {pickSourceRefs, pickSources, type SourceProps, type SourceRef} from '../site/sources/props';
import type {Source} from '../site/sources/schema';
import {mapKnown, toKnown, type Known} from '../site/unknown';
import type {Need, TakerState} from './labels';
import {lastMovement} from './movement';
import type {CheckQuestion} from './readiness';
import type {Idea} from './schema';

/** Everything from outside the record that a page needs. */
export interface IdeaContext {
  readonly sources: readonly Source[];
  readonly regions: readonly Region[];
  readonly directory: Directory;
  /** Day of the build, `YYYY-MM-DD`. */
  readonly today: string;
  readonly baseUrl: string;
}

/** One idea on the market: its card and its column in the comparison. */
export interface IdeaSummaryProps {
  readonly id: string;
  readonly title: string;
  readonly region: string;
  readonly regionShort: string;
  readonly problem: string;
  readonly proposal: string;
  readonly audience: readonly string[];
  readonly needs: readonly string[];
  readonly ratings: Readonly<Record<RatingKind, RatingProps>>;
  readonly takers: number;
  /** Day of the last movement. */
  readonly moved: string;
}

export interface TakerProps {
  readonly region: string;
  readonly unit: string;
  readonly since: string;
  readonly state: TakerState;
  readonly remarks: readonly string[];
  readonly practice?: DirectoryEntry;
}

export interface IdeaPageProps extends IdeaSummaryProps {
  readonly path: string;
  readonly unit: Known<string>;
  readonly pitched: string;
  readonly meeting?: DirectoryEntry;
  readonly offers: Known<readonly GroundedProps[]>;
  readonly requirements: readonly {readonly kind: Need; readonly text: string; readonly sources: readonly SourceRef[]}[];
  readonly legal: readonly {readonly id: string; readonly entry?: DirectoryEntry; readonly article?: string; readonly relevance?: string}[];
  readonly checks: readonly CheckQuestion[];
  readonly takerList: readonly TakerProps[];
  readonly certainty: Idea['kepastian'];
  readonly buildDay: string;
  readonly related: readonly DirectoryEntry[];
  readonly sources: readonly SourceProps[];
}

function regionOf(regions: readonly Region[], id: string): {name: string; short: string} {
  const region = regions.find((one) => one.id === id);
  return {name: region?.nama ?? id, short: region?.singkat ?? id};
}

/** The idea as one card and one column. */
export function toIdeaSummaryProps(idea: Idea, regions: readonly Region[]): IdeaSummaryProps {
  const {name, short} = regionOf(regions, idea.penawar.daerah);
  return {
    id: idea.id,
    title: idea.judul,
    region: name,
    regionShort: short,
    problem: idea.masalah_satu_kalimat,
    proposal: idea.usulan_satu_kalimat,
    audience: idea.untuk_siapa,
    needs: idea.yang_dibutuhkan.map(({isi}) => isi),
    ratings: {bukti: toRatingProps(idea.tingkat_bukti), biaya: toRatingProps(idea.tingkat_biaya), kesulitan: toRatingProps(idea.tingkat_kesulitan)},
    takers: idea.peminat.length,
    moved: lastMovement(idea.tanggal, idea.peminat),
  };
}

function toTaker(taker: Idea['peminat'][number], {regions, directory}: IdeaContext): TakerProps {
  const practice = taker.praktik ? directory.get('praktik', taker.praktik) : undefined;
  return {
    region: regionOf(regions, taker.daerah).name,
    unit: taker.unit,
    since: taker.sejak,
    state: taker.status,
    remarks: [taker.perubahan, taker.alasan_berhenti].flatMap((text) => (text ? [text] : [])),
    ...(practice ? {practice} : {}),
  };
}

function toLegal(basis: Idea['dasar_hukum'][number], directory: Directory): IdeaPageProps['legal'][number] {
  const entry = directory.get('peraturan', basis.peraturan);
  return {id: basis.peraturan, ...(entry ? {entry} : {}), ...(basis.pasal ? {article: basis.pasal} : {}), ...(basis.kaitan ? {relevance: basis.kaitan} : {})};
}

/** The whole page. */
export function toIdeaPageProps(idea: Idea, context: IdeaContext): IdeaPageProps {
  const {sources, directory, regions} = context;
  const refs = (ids?: readonly string[]): SourceRef[] => pickSourceRefs(sources, ids);
  const meeting = directory.get('pertemuan', idea.rapat_asal.pertemuan);
  return {
    ...toIdeaSummaryProps(idea, regions),
    path: `${context.baseUrl}belanja-ide/${idea.id}/`,
    unit: toKnown(idea.penawar.unit),
    pitched: idea.tanggal,
    ...(meeting ? {meeting} : {}),
    offers: mapKnown(idea.yang_ditawarkan, (offers) => offers.map(({isi, sumber}) => ({text: isi, sources: refs(sumber)}))),
    requirements: idea.yang_dibutuhkan.map(({jenis, isi, sumber}) => ({kind: jenis, text: isi, sources: refs(sumber)})),
    legal: idea.dasar_hukum.map((basis) => toLegal(basis, directory)),
    checks: idea.kecocokan.map(({id, tanya, wajib, jika_tidak}) => ({id, question: tanya, required: wajib, remedy: jika_tidak})),
    takerList: idea.peminat.map((taker) => toTaker(taker, context)),
    certainty: idea.kepastian,
    buildDay: context.today,
    related: linkedEntries(directory, 'ide', idea.id, idea.terkait),
    sources: pickSources(sources, idea.sumber),
  };
}
