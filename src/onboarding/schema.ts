import * as z from 'zod';
import {certainty, isoDate, related, slug, sourceIds} from '../site/fields';
import {STAGES} from './stages';

/** Longest step; more than this is two steps. */
const LONGEST_STEP = 60;

/** Front matter of `docs/orientasi/<jalur>/index.md`: one path. */
export const pathSchema = z.strictObject({
  /** Name of the path, usually the role it is for. */
  judul: z.string().min(3),
  /** One sentence for the list of paths. */
  ringkas: z.string().min(10),
  /** Who should walk it. */
  untuk: z.string().min(5),
  /** Day on which somebody last walked it from end to end. */
  ditinjau_pada: isoDate,
  /** Records on the same matter. */
  terkait: related.optional(),
  sumber: sourceIds,
  kepastian: certainty,
  /** Self-test: questions with their answers, shown closed. */
  kuis: z
    .array(
      z.strictObject({
        /** A question that a reader of all steps can answer. */
        soal: z.string().min(10),
        /** The answer in one or two sentences. */
        jawaban: z.string().min(3),
      }),
    )
    .min(3),
});

/** Front matter of `docs/orientasi/<jalur>/<langkah>.md`: one step. */
export const stepSchema = z
  .strictObject({
    /** Begins with a verb: what the reader does. */
    judul: z.string().min(3),
    /** Folder of the path, so that a copied step says where it belongs. */
    jalur: slug,
    /** Place in the path, from 1 without gaps. */
    urutan: z.int().min(1),
    tahap: z.enum(STAGES),
    /** Minutes for reading and the tasks at the desk. */
    menit: z.int().min(5).max(LONGEST_STEP),
    /** What one can do afterwards, beginning with a verb. */
    hasil: z.string().min(10),
    /** Checklist; each task can be ticked off. */
    tugas: z.array(z.string().min(5)).min(1).max(5),
    terkait: related.optional(),
    sumber: sourceIds,
    kepastian: certainty,
  })
  .superRefine((step, ctx) => {
    step.tugas.forEach((task, index) => {
      if (step.tugas.indexOf(task) < index) ctx.addIssue({code: 'custom', path: ['tugas', index], message: `"${task}" sudah ada. Tiap tugas dalam satu langkah harus berbeda.`});
    });
  });

type PathMeta = z.output<typeof pathSchema>;
export type StepMeta = z.output<typeof stepSchema>;

export interface Step extends StepMeta {
  readonly id: string;
  readonly file: string;
  readonly body: string;
}

/** A path with its steps in order. */
export interface OnboardingPath extends PathMeta {
  readonly id: string;
  readonly file: string;
  readonly body: string;
  readonly steps: readonly Step[];
}
