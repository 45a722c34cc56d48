import * as z from 'zod';
import {certainty, isoDate, orUnknown, related, slug, sourceIds} from '../site/fields';
import {costRating, effortRating, evidenceRating} from '../site/ratingFields';
import {SECTORS} from '../site/sectors';
import {easyRead, grounded, groundedQuestion, line, wordRange} from '../site/textFields';
import {GROUPS, OTHER_SECTOR, TIMES} from './labels';
import {actors, contact, evaluation, involvement, kit, legalBasis, objective, problem, replica, resources, result, stage, sustainability, withdrawn} from './parts';
import {checkRules} from './rules';

const title = (max: number) => line.pipe(z.string().max(max));

/** Front matter of `docs/praktik-baik/<id>.md` (UX §1.3; what was left out and why: README). */
export const practiceSchema = z
  .strictObject({
    /** Same as the file name; never reused. */
    id: slug,
    /** Full title, at most 90 characters. */
    judul: title(90),
    /** Title in everyday words, at most 65 characters. */
    judul_lugas: title(65),
    /** 40–60 words that stand alone. */
    ringkasan: wordRange(40, 60),
    /** Easy-read sentences; required for disability topics. */
    ringkasan_mudah_baca: easyRead.optional(),
    /** Id of `data/wilayah`. */
    daerah: slug,
    lintas_daerah: z.array(slug).default([]),
    urusan: z.array(z.enum([...SECTORS, OTHER_SECTOR])).min(1),
    kelompok_sasaran: z.array(z.enum(GROUPS)).min(1),
    masalah: problem,
    /** What happens within one to three years if nothing is done; at most 80 words. */
    urgensi: wordRange(0, 80).optional(),
    tujuan: z.array(objective).min(1),
    /** What was done. */
    solusi: line,
    /** What is new here; at most 80 words. */
    kebaruan: wordRange(0, 80).optional(),
    tahapan: z.array(stage).min(1),
    pelaku: actors,
    /** Participation of the people concerned; required for disability topics. */
    keterlibatan: orUnknown(involvement).optional(),
    dasar_hukum: z.array(legalBasis).min(1),
    sumber_daya: resources,
    tingkat_biaya: costRating,
    tingkat_kesulitan: effortRating,
    waktu_hasil: orUnknown(z.enum(TIMES)),
    hasil: orUnknown(z.array(result).min(1)),
    /** Rule-checked: no level without its proof. */
    tingkat_bukti: evidenceRating,
    evaluasi: z.array(evaluation).default([]),
    tantangan: z.array(grounded).default([]),
    kegagalan: z.array(grounded).default([]),
    /** At least two, each answered by yes or no. */
    syarat_berhasil: z.array(groundedQuestion).min(2),
    pelajaran: z.array(grounded).min(2),
    risiko_dampak_samping: z.array(grounded).default([]),
    /** Required from evidence level 2. */
    kit_replikasi: kit.optional(),
    keberlanjutan: orUnknown(sustainability),
    /** Practice from which this one was taken over. */
    asal: z.strictObject({praktik: slug.optional(), keterangan: line}).optional(),
    replika: z.array(replica).default([]),
    terkait: related,
    kontak: orUnknown(contact),
    /** Only when the practice no longer holds: the page stays, with the reason on top. */
    dicabut: withdrawn.optional(),
    kepastian: certainty,
    ditinjau_pada: isoDate,
    /** At most 24 months after `ditinjau_pada`. */
    tinjau_lagi: isoDate,
    sumber: sourceIds,
  })
  .superRefine(checkRules);

export type PracticeRecord = z.output<typeof practiceSchema>;

/** A practice as loaded: its front matter and the Markdown below it. */
export interface Practice extends PracticeRecord {
  readonly body: string;
  /** Path from the project root, for messages of the Markdown steps. */
  readonly file: string;
}
