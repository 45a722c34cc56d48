import * as z from 'zod';
import {isoDate, slug} from '../site/fields';
import {LEVELS} from '../site/levels';
import {line} from '../site/textFields';

/** `data/renaksi/<id>.yml`: what the table `<id>.csv` beside it is. */
export const renaksiSchema = z
  .strictObject({
    /** Same as the file name; part of the address. */
    id: slug,
    judul: line,
    judul_en: line,
    /** Id of `data/wilayah`. */
    daerah: slug,
    tingkat: z.enum(LEVELS),
    /** True for invented figures: every screen, print and export then says so. */
    fiktif: z.boolean(),
    /** First and last year. */
    periode: z.tuple([z.int().min(2000), z.int().max(2100)]),
    ringkasan: line,
    /** Regulation that goes with it, by id. */
    peraturan: slug.optional(),
    diterbitkan: isoDate,
  })
  .superRefine(({periode: [from, to]}, ctx) => {
    if (to !== from + 4) ctx.addIssue({code: 'custom', path: ['periode'], message: `diharapkan lima tahun, misalnya [2026, 2030], ditemukan [${from}, ${to}].`});
  });

export type RenaksiRecord = z.output<typeof renaksiSchema>;
