/** Words for the codes in the data, in the reader's language. Call them while rendering. */
import {translate} from '@docusaurus/Translate';
import type {Tone} from '../site/StatusBadge';
import type {Accommodation, DecisionKind, DecisionState, FollowUpState, MeetingKind, MeetingState, Mode} from './vocabulary';

type Words<Code extends string> = Record<Code, () => string>;

export const MEETING_KIND: Words<MeetingKind> = {
  pokja: () => translate({id: 'meetings.kind.pokja', description: 'Kind of meeting', message: 'Kelompok kerja'}),
  'komite-teknis': () => translate({id: 'meetings.kind.technical', description: 'Kind of meeting', message: 'Komite Teknis'}),
  'komite-pengarah': () => translate({id: 'meetings.kind.steering', description: 'Kind of meeting', message: 'Komite Pengarah'}),
  lokakarya: () => translate({id: 'meetings.kind.workshop', description: 'Kind of meeting', message: 'Lokakarya'}),
  musrenbang: () => translate({id: 'meetings.kind.musrenbang', description: 'Kind of meeting', message: 'Musyawarah perencanaan pembangunan'}),
  'rapat-koordinasi': () => translate({id: 'meetings.kind.coordination', description: 'Kind of meeting', message: 'Rapat koordinasi'}),
};

export const MEETING_STATE: Words<MeetingState> = {
  dijadwalkan: () => translate({id: 'meetings.state.scheduled', description: 'State of a meeting', message: 'Dijadwalkan'}),
  berlangsung: () => translate({id: 'meetings.state.running', description: 'State of a meeting', message: 'Berlangsung'}),
  selesai: () => translate({id: 'meetings.state.held', description: 'State of a meeting', message: 'Selesai'}),
  ditunda: () => translate({id: 'meetings.state.postponed', description: 'State of a meeting', message: 'Ditunda'}),
  batal: () => translate({id: 'meetings.state.cancelled', description: 'State of a meeting', message: 'Batal'}),
};

export const MEETING_TONE: Record<MeetingState, Tone> = {dijadwalkan: 'netral', berlangsung: 'perhatian', selesai: 'baik', ditunda: 'perhatian', batal: 'berhenti'};

export const MODE: Words<Mode> = {
  'tatap-muka': () => translate({id: 'meetings.mode.inPerson', description: 'How people met', message: 'Tatap muka'}),
  daring: () => translate({id: 'meetings.mode.online', description: 'How people met', message: 'Daring'}),
  hibrida: () => translate({id: 'meetings.mode.hybrid', description: 'How people met', message: 'Tatap muka dan daring'}),
};

export const DECISION_KIND: Words<DecisionKind> = {
  sepakat: () => translate({id: 'meetings.decision.agreement', description: 'Kind of decision', message: 'Kesepakatan'}),
  rekomendasi: () => translate({id: 'meetings.decision.recommendation', description: 'Kind of decision', message: 'Rekomendasi'}),
  'penyesuaian-awp': () => translate({id: 'meetings.decision.plan', description: 'Kind of decision: change of the annual work plan', message: 'Penyesuaian rencana kerja'}),
  penugasan: () => translate({id: 'meetings.decision.task', description: 'Kind of decision', message: 'Penugasan'}),
};

export const DECISION_STATE: Words<DecisionState> = {
  berlaku: () => translate({id: 'meetings.decision.inForce', description: 'State of a decision', message: 'Berlaku'}),
  diteruskan: () => translate({id: 'meetings.decision.forwarded', description: 'State of a decision: waits for a higher forum', message: 'Diteruskan'}),
  diganti: () => translate({id: 'meetings.decision.replaced', description: 'State of a decision', message: 'Diganti'}),
  dicabut: () => translate({id: 'meetings.decision.withdrawn', description: 'State of a decision', message: 'Dicabut'}),
  selesai: () => translate({id: 'meetings.decision.done', description: 'State of a decision', message: 'Selesai'}),
};

export const DECISION_TONE: Record<DecisionState, Tone> = {berlaku: 'baik', diteruskan: 'netral', diganti: 'berhenti', dicabut: 'berhenti', selesai: 'baik'};

export const FOLLOW_UP_STATE: Words<FollowUpState> = {
  belum: () => translate({id: 'meetings.followUp.open', description: 'State of a follow-up', message: 'Belum mulai'}),
  berjalan: () => translate({id: 'meetings.followUp.running', description: 'State of a follow-up', message: 'Berjalan'}),
  selesai: () => translate({id: 'meetings.followUp.done', description: 'State of a follow-up', message: 'Selesai'}),
  terhambat: () => translate({id: 'meetings.followUp.blocked', description: 'State of a follow-up', message: 'Terhambat'}),
  batal: () => translate({id: 'meetings.followUp.cancelled', description: 'State of a follow-up', message: 'Batal'}),
};

export const FOLLOW_UP_TONE: Record<FollowUpState, Tone> = {belum: 'netral', berjalan: 'netral', selesai: 'baik', terhambat: 'perhatian', batal: 'berhenti'};

export const ACCOMMODATION: Words<Accommodation> = {
  'juru-bahasa-isyarat': () => translate({id: 'meetings.access.sign', description: 'Accommodation at a meeting', message: 'Juru bahasa isyarat'}),
  'teks-langsung': () => translate({id: 'meetings.access.captions', description: 'Accommodation at a meeting', message: 'Teks langsung'}),
  'akses-kursi-roda': () => translate({id: 'meetings.access.wheelchair', description: 'Accommodation at a meeting', message: 'Akses kursi roda'}),
  'bahan-mudah-baca': () => translate({id: 'meetings.access.easyRead', description: 'Accommodation at a meeting', message: 'Bahan mudah baca'}),
  pendamping: () => translate({id: 'meetings.access.assistant', description: 'Accommodation at a meeting', message: 'Pendamping'}),
};

/** The section's name in breadcrumbs and headings. */
export const meetingsLabel = (): string => translate({id: 'meetings.title', description: 'Title of the section of meeting reports', message: 'Pertemuan'});
