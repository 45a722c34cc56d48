/** Three ratings that never add up to one score: how strong the evidence is, what it costs, how hard it is. */

export const EVIDENCE_LEVELS = [0, 1, 2, 3, 4, 5] as const;
export const COST_LEVELS = [1, 2, 3, 4, 5] as const;
export const EFFORT_LEVELS = [1, 2, 3] as const;

export type RatingKind = 'bukti' | 'biaya' | 'kesulitan';

/** A level with the reason for it, or why no level can be given. */
export type RatingProps = {readonly level: number; readonly reason: string} | {readonly unknown: string};

export type Ratings = Readonly<Record<RatingKind, RatingProps>>;

export const RATING_NAMES: Record<'id' | 'en', Record<RatingKind, string>> = {
  id: {bukti: 'Kekuatan bukti', biaya: 'Biaya', kesulitan: 'Tingkat kesulitan'},
  en: {bukti: 'Strength of evidence', biaya: 'Cost', kesulitan: 'Effort'},
};

/** Words of each level, lowest first. Cost is a year's cost at the scale of one district (our own bands, UX §1.3). */
const RATING_WORDS: Record<'id' | 'en', Record<RatingKind, readonly string[]>> = {
  id: {
    bukti: ['Cerita', 'Alur logis', 'Data sebelum dan sesudah', 'Pembanding atau evaluasi luar', 'Berhasil di dua daerah lain', 'Panduan baku, hasil ajek'],
    biaya: ['Di bawah Rp50 juta', 'Rp50–250 juta', 'Rp250 juta–1 miliar', 'Rp1–5 miliar', 'Rp5 miliar atau lebih'],
    kesulitan: ['Satu kantor, tanpa aturan baru', 'Beberapa perangkat daerah atau SK', 'Perlu Perda, Pergub, atau sistem baru'],
  },
  en: {
    bukti: ['Story', 'Logical chain', 'Data before and after', 'Comparison or outside evaluation', 'Worked in two other regions', 'Standard manual, consistent results'],
    biaya: ['Below Rp50 million', 'Rp50–250 million', 'Rp250 million–1 billion', 'Rp1–5 billion', 'Rp5 billion or more'],
    kesulitan: ['One office, no new rule', 'Several offices or a decree', 'Needs a regional regulation or a new system'],
  },
};

/** Level of the first word: evidence starts at 0, the others at 1. */
export const FIRST_LEVEL: Record<RatingKind, 0 | 1> = {bukti: 0, biaya: 1, kesulitan: 1};

/** `2` of evidence → `Data sebelum dan sesudah`. */
export function ratingWord(kind: RatingKind, level: number, locale: 'id' | 'en'): string {
  return RATING_WORDS[locale][kind][level - FIRST_LEVEL[kind]] ?? String(level);
}

/** Highest level that a kind can have. */
export function highestLevel(kind: RatingKind): number {
  return RATING_WORDS.id[kind].length - 1 + FIRST_LEVEL[kind];
}
