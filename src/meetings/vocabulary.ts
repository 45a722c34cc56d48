/** Words that data, build and pages share. Pure: no zod, no React. */

/** Kind of meeting. */
export const MEETING_KINDS = ['pokja', 'komite-teknis', 'komite-pengarah', 'lokakarya', 'musrenbang', 'rapat-koordinasi'] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

/** What people type: whether the plan held. "Berlangsung" and "selesai" follow from the dates (see `meetingState`). */
export const PLAN_STATES = ['terjadwal', 'ditunda', 'batal'] as const;
export type PlanState = (typeof PLAN_STATES)[number];

/** What readers see. */
export type MeetingState = 'dijadwalkan' | 'berlangsung' | 'selesai' | 'ditunda' | 'batal';

export const MODES = ['tatap-muka', 'daring', 'hibrida'] as const;
export type Mode = (typeof MODES)[number];

export const DECISION_KINDS = ['sepakat', 'rekomendasi', 'penyesuaian-awp', 'penugasan'] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** `diteruskan`: agreed here, waits for a higher forum (see `diteruskan_ke`). */
export const DECISION_STATES = ['berlaku', 'diteruskan', 'diganti', 'dicabut', 'selesai'] as const;
export type DecisionState = (typeof DECISION_STATES)[number];

/** "Terlambat" is not among them: it is computed (see `isOverdue`). */
export const FOLLOW_UP_STATES = ['belum', 'berjalan', 'selesai', 'terhambat', 'batal'] as const;
export type FollowUpState = (typeof FOLLOW_UP_STATES)[number];

/** What made the meeting accessible. */
export const ACCOMMODATIONS = ['juru-bahasa-isyarat', 'teks-langsung', 'akses-kursi-roda', 'bahan-mudah-baca', 'pendamping'] as const;
export type Accommodation = (typeof ACCOMMODATIONS)[number];

/** Indonesian civil time zones; none has daylight saving. */
export const ZONES = {
  WIB: {tzid: 'Asia/Jakarta', offset: '+0700'},
  WITA: {tzid: 'Asia/Makassar', offset: '+0800'},
  WIT: {tzid: 'Asia/Jayapura', offset: '+0900'},
} as const;
export type Zone = keyof typeof ZONES;
export const ZONE_NAMES = ['WIB', 'WITA', 'WIT'] as const satisfies readonly Zone[];
