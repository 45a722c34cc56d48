/** Field types that many schemas share. Build side only (zod never reaches the browser). */
import * as z from 'zod';
import {CERTAINTIES} from './certainty';
import {isIsoDate} from './dates';
import {SLUG} from './ids';
import {SECTORS} from './sectors';

function isPartialDate(text: string): boolean {
  return /^\d{4}$/.test(text) || (/^\d{4}-\d{2}$/.test(text) && isIsoDate(`${text}-01`)) || isIsoDate(text);
}

/** A calendar day, `YYYY-MM-DD`. */
export const isoDate = z.string().superRefine((text, ctx) => {
  if (!isIsoDate(text)) ctx.addIssue({code: 'custom', message: `diharapkan tanggal TTTT-BB-HH yang ada di kalender, ditemukan "${text}".`});
});

/** A day, month or year, as precise as the source is: `2024-12-31`, `2024-12`, `"2024"`. */
export const partialDate = z.union([z.string(), z.number().transform(String)]).superRefine((text, ctx) => {
  if (!isPartialDate(text)) ctx.addIssue({code: 'custom', message: `diharapkan tanggal TTTT-BB-HH, TTTT-BB, atau TTTT, ditemukan "${text}".`});
});

/** Id of a record, used in addresses. */
export const slug = z.string().superRefine((text, ctx) => {
  if (!SLUG.test(text)) ctx.addIssue({code: 'custom', message: `diharapkan huruf kecil, angka, dan tanda hubung (contoh: perda-kaltara-17-2024), ditemukan "${text}".`});
});

export const sector = z.enum(SECTORS);

/** How sure we are (DESIGN §8): official text seen · other sources only · still to be verified. */
export const certainty = z.enum(CERTAINTIES);

/** Ids of `data/sumber` records; every published fact has at least one. */
export const sourceIds = z.array(slug).min(1);

/** A value that may be unknown: `{belum_diketahui: "why"}` stands where the value would. */
export function orUnknown<T extends z.ZodType>(schema: T) {
  return z.union([schema, z.strictObject({belum_diketahui: z.string().min(10)})]);
}

/** Links to other records by id, one list a kind; the reverse links are computed. */
export const related = z.strictObject({
  peraturan: z.array(slug).default([]),
  praktik: z.array(slug).default([]),
  ide: z.array(slug).default([]),
  pertemuan: z.array(slug).default([]),
  indikator: z.array(slug).default([]),
  pedoman: z.array(slug).default([]),
  istilah: z.array(slug).default([]),
});
