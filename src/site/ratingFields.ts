/** Schema of the three ratings (build side only); the words stand in ratings.ts. */
import * as z from 'zod';
import {orUnknown} from './fields';
import {COST_LEVELS, EFFORT_LEVELS, EVIDENCE_LEVELS, type RatingProps, type Ratings} from './ratings';
import {line} from './textFields';

const rating = <T extends readonly number[]>(levels: T) => z.strictObject({tingkat: z.literal(levels as unknown as [T[number]]), alasan: line});

/** 0 cerita · 1 alur logis · 2 data sebelum–sesudah · 3 pembanding/evaluasi luar · 4 dua daerah lain · 5 panduan baku. */
export const evidenceRating = rating(EVIDENCE_LEVELS);

/** Cost of one year at district scale, in five bands. */
export const costRating = orUnknown(rating(COST_LEVELS));

/** 1 one office · 2 several offices or a decree · 3 a regulation or a new system. */
export const effortRating = orUnknown(rating(EFFORT_LEVELS));

type Rating = {readonly tingkat: number; readonly alasan: string} | {readonly belum_diketahui: string};

function toRatingProps(rating: Rating): RatingProps {
  return 'belum_diketahui' in rating ? {unknown: rating.belum_diketahui} : {level: rating.tingkat, reason: rating.alasan};
}

interface RatedRecord {
  readonly tingkat_bukti: Rating;
  readonly tingkat_biaya: Rating;
  readonly tingkat_kesulitan: Rating;
}

/** The three ratings of a record, as `Rating` shows them. */
export function toRatings({tingkat_bukti, tingkat_biaya, tingkat_kesulitan}: RatedRecord): Ratings {
  return {bukti: toRatingProps(tingkat_bukti), biaya: toRatingProps(tingkat_biaya), kesulitan: toRatingProps(tingkat_kesulitan)};
}
