/** Text fields with rules of plain writing (build side only). */
import * as z from 'zod';
import {sourceIds} from './fields';
import {countWords, oneLine} from './words';

/** Folded YAML text as one line. */
export const line = z.string().min(3).transform(oneLine);

/** Text of `min` to `max` words. */
export function wordRange(min: number, max: number) {
  return line.superRefine((text, ctx) => {
    const n = countWords(text);
    const wanted = min > 0 ? `${min}–${max} kata` : `paling banyak ${max} kata`;
    if (n < min || n > max) ctx.addIssue({code: 'custom', message: `diharapkan ${wanted}, ditemukan ${n} kata.`});
  });
}

const OPEN_QUESTION = /^(apa(?!kah)|bagaimana|berapa|di mana|dimana|kapan|kenapa|mengapa|mana|seberapa|siapa)\b/i;

/** A question that can only be answered with yes or no. */
export const yesNoQuestion = line.superRefine((text, ctx) => {
  if (!text.endsWith('?')) ctx.addIssue({code: 'custom', message: `diharapkan pertanyaan ya/tidak yang berakhir dengan tanda tanya, ditemukan "${text}".`});
  else if (OPEN_QUESTION.test(text)) ctx.addIssue({code: 'custom', message: `diharapkan pertanyaan yang terjawab "ya" atau "tidak", ditemukan "${text}". Mulai dengan "Apakah" atau "Sudahkah".`});
});

/** One statement; with `sumber` it is reported by that source, without it is our own reading ("bacaan redaksi") and shown as such. */
export const grounded = z.strictObject({
  isi: line,
  sumber: sourceIds.optional(),
});

/** A yes/no question, with the same rule about its ground. */
export const groundedQuestion = z.strictObject({
  tanya: yesNoQuestion,
  sumber: sourceIds.optional(),
});

/** Easy-read sentences: at most 10, each at most 12 words, numbers as "3 dari 10" and never as percentages. */
export const easyRead = z.array(
  wordRange(1, 12).superRefine((text, ctx) => {
    if (/%|\bpersen\b/i.test(text)) ctx.addIssue({code: 'custom', message: `diharapkan tanpa persen (tulis "3 dari 10"), ditemukan "${text}".`});
  }),
).min(3).max(10);
