import * as z from 'zod';
import {certainty, isoDate, orUnknown, related, slug, sourceIds} from '../site/fields';
import {costRating, effortRating, evidenceRating} from '../site/ratingFields';
import {grounded, line, wordRange, yesNoQuestion} from '../site/textFields';
import {NEEDS, TAKER_STATES} from './labels';

/** A question of the self-check. */
const question = z.strictObject({
  /** Short name, unique in the idea. */
  id: slug,
  tanya: yesNoQuestion,
  /** True: without a "ya" here a region can not start. */
  wajib: z.boolean(),
  /** What to do first when the answer is "tidak". */
  jika_tidak: line,
});

/** A region that wants the idea. */
const taker = z
  .strictObject({
    daerah: slug,
    unit: line,
    /** Day on which the present state began. */
    sejak: isoDate,
    status: z.enum(TAKER_STATES),
    alasan_berhenti: line.optional(),
    /** What the taker changed, and why. */
    perubahan: line.optional(),
    /** The taker's own write-up, when there is one. */
    praktik: slug.optional(),
    sumber: sourceIds,
  })
  .superRefine(({status, alasan_berhenti: reason}, ctx) => {
    if (status === 'dihentikan' && !reason) ctx.addIssue({code: 'custom', path: ['alasan_berhenti'], message: 'wajib diisi karena status dihentikan.'});
  });

/** Repeated ids of questions, each with its place. */
function repeatedIds(questions: readonly {readonly id: string}[]): {id: string; index: number}[] {
  return questions.flatMap(({id}, index) => (questions.findIndex((one) => one.id === id) < index ? [{id, index}] : []));
}

const checks = z
  .array(question)
  .superRefine((questions, ctx) => {
    if (questions.length < 5 || questions.length > 9) ctx.addIssue({code: 'custom', message: `diharapkan 5–9 pertanyaan, ditemukan ${questions.length}.`});
    if (!questions.some(({wajib}) => wajib)) ctx.addIssue({code: 'custom', message: 'diharapkan paling sedikit satu pertanyaan wajib, ditemukan tidak ada.'});
    for (const {id, index} of repeatedIds(questions)) ctx.addIssue({code: 'custom', path: [index, 'id'], message: `id pertanyaan "${id}" dipakai dua kali.`});
  });

/** One record of `data/ide/<id>.yml` (UX §1.4; what was left out and why: README). */
export const ideaSchema = z.strictObject({
  /** Same as the file name; never reused. */
  id: slug,
  judul: line.pipe(z.string().max(90)),
  /** Who offers it. */
  penawar: z.strictObject({daerah: slug, unit: orUnknown(line)}),
  /** Day on which it was pitched. */
  tanggal: isoDate,
  /** Meeting at which it was pitched. */
  rapat_asal: z.strictObject({pertemuan: slug}),
  /** The pitch: problem, proposal, for whom; at most 25 words each. */
  masalah_satu_kalimat: wordRange(1, 25),
  usulan_satu_kalimat: wordRange(1, 25),
  untuk_siapa: z.array(wordRange(1, 25)).min(1),
  /** What a taker can get; a statement without `sumber` is our own reading. */
  yang_ditawarkan: orUnknown(z.array(grounded).min(1)),
  /** What a taker must have: legal power, data, staff, money. */
  yang_dibutuhkan: z.array(grounded.extend({jenis: z.enum(NEEDS)})).min(1),
  tingkat_biaya: costRating,
  tingkat_kesulitan: effortRating,
  tingkat_bukti: evidenceRating,
  dasar_hukum: z.array(z.strictObject({peraturan: slug, pasal: line.optional(), kaitan: line.optional()})).min(1),
  /** Self-check: 5–9 yes/no questions. */
  kecocokan: checks,
  peminat: z.array(taker).default([]),
  terkait: related,
  kepastian: certainty,
  sumber: sourceIds,
});

export type Idea = z.output<typeof ideaSchema>;
