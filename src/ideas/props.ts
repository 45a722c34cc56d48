/** From a loaded idea to what its pages show. Pure. */
import type {DirectoryEntry} from '../site/directory';
import type {GroundedProps} from '../site/GroundedList';
import {toLegalBasis, type LegalBasisProps} from '../site/legalBasis';
import type {BuildContext} from '../site/library';
import {linkedEntries} from '../site/linked';
import {toRatings} from '../site/ratingFields';
import type {Ratings} from '../site/ratings';
import {regionName} from '../site/regions/names';
import type {Region} from '../site/regions/schema';
import {pickSourceRefs, pickSources, type SourceProps, type SourceRef} from '../site/sources/props';
import {mapKnown, toKnown, type Known} from '../site/unknown';
import type {Need, TakerState} from './labels';
import {lastMovement} from './movement';
import type {CheckQuestion} from './readiness';
import type {Idea} from './schema';

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
  readonly ratings: Ratings;
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
  readonly legal: readonly LegalBasisProps[];
  readonly checks: readonly CheckQuestion[];
  readonly takerList: readonly TakerProps[];
  readonly certainty: Idea['kepastian'];
  readonly buildDay: string;
  readonly related: readonly DirectoryEntry[];
  readonly sources: readonly SourceProps[];
}

/** The idea as one card and one column. */
export function toIdeaSummaryProps(idea: Idea, regions: readonly Region[]): IdeaSummaryProps {
  const {name, short} = regionName(regions, idea.penawar.daerah);
  return {
    id: idea.id,
    title: idea.judul,
    region: name,
    regionShort: short,
    problem: idea.masalah_satu_kalimat,
    proposal: idea.usulan_satu_kalimat,
    audience: idea.untuk_siapa,
    needs: idea.yang_dibutuhkan.map(({isi}) => isi),
    ratings: toRatings(idea),
    takers: idea.peminat.length,
    moved: lastMovement(idea.tanggal, idea.peminat),
  };
}

function toTaker(taker: Idea['peminat'][number], {regions, directory}: BuildContext): TakerProps {
  const practice = taker.praktik ? directory.get('praktik', taker.praktik) : undefined;
  return {
    region: regionName(regions, taker.daerah).name,
    unit: taker.unit,
    since: taker.sejak,
    state: taker.status,
    remarks: [taker.perubahan, taker.alasan_berhenti].flatMap((text) => (text ? [text] : [])),
    ...(practice ? {practice} : {}),
  };
}

/** The whole page. */
export function toIdeaPageProps(idea: Idea, context: BuildContext): IdeaPageProps {
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
    legal: idea.dasar_hukum.map((basis) => toLegalBasis(basis, directory)),
    checks: idea.kecocokan.map(({id, tanya, wajib, jika_tidak}) => ({id, question: tanya, required: wajib, remedy: jika_tidak})),
    takerList: idea.peminat.map((taker) => toTaker(taker, context)),
    certainty: idea.kepastian,
    buildDay: context.today,
    related: linkedEntries(directory, 'ide', idea.id, idea.terkait),
    sources: pickSources(sources, idea.sumber),
  };
}
