/** Schema of the three ratings (build side only); the words stand in ratings.ts. */
import * as z from 'zod';
import {orUnknown} from './fields';
import {COST_LEVELS, EFFORT_LEVELS, EVIDENCE_LEVELS, type RatingProps} from './ratings';
import {line} from './textFields';

const rating = <T extends readonly number[]>(levels: T) => z.strictObject({tingkat: z.literal(levels as unknown as [T[number]]), alasan: line});

/** 0 cerita · 1 alur logis · 2 data sebelum–sesudah · 3 pembanding/evaluasi luar · 4 dua daerah lain · 5 panduan baku. */
export const evidenceRating = rating(EVIDENCE_LEVELS);

/** Cost of one year at district scale, in five bands. */
export const costRating = orUnknown(rating(COST_LEVELS));

/** 1 one office · 2 several offices or a decree · 3 a regulation or a new system. */
export const effortRating = orUnknown(rating(EFFORT_LEVELS));

type Rating = {readonly tingkat: number; readonly alasan: string} | {readonly belum_diketahui: string};

export function toRatingProps(rating: Rating): RatingProps {
  return 'belum_diketahui' in rating ? {unknown: rating.belum_diketahui} : {level: rating.tingkat, reason: rating.alasan};
}
