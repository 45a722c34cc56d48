/** The three stages of a path, in order. */
export const STAGES = ['hari-pertama', 'minggu-pertama', 'bulan-pertama'] as const;

export type Stage = (typeof STAGES)[number];
