import * as z from 'zod';
import {certainty, related, slug, sourceIds} from '../site/fields';

/** A definition must fit on a phone beside the sentence that it explains. */
const LONGEST_MEANING = 30;

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];

const meaning = z.string().superRefine((text, ctx) => {
  const count = words(text).length;
  if (count > LONGEST_MEANING) ctx.addIssue({code: 'custom', message: `diharapkan paling banyak ${LONGEST_MEANING} kata, ditemukan ${count}. Pindahkan rincian ke pedoman.`});
});

/** One row of `istilah:` in `data/istilah/<kelompok>.yml`. */
export const termSchema = z
  .strictObject({
    /** Slug of the term, part of the address `/istilah/#<id>`; unique across all files. */
    id: slug,
    /** The term or abbreviation, written exactly as in running text (capitals count). */
    istilah: z.string().min(2),
    /** What the letters of an abbreviation stand for. */
    kepanjangan: z.string().min(3).optional(),
    /** Meaning in plain Indonesian, in our own words. */
    arti: meaning,
    /** English name of the term. */
    istilah_en: z.string().min(2),
    /** Meaning in plain English. */
    arti_en: meaning,
    /** Other spellings and names by which people look for it. */
    alias: z.array(z.string().min(2)).default([]),
    /** Words that should no longer be used for it. */
    hindari: z.array(z.string().min(2)).default([]),
    /** Whether running text marks it; without this, abbreviations are marked and ordinary words are not. */
    tandai: z.boolean().optional(),
    /** Other records on the same matter. */
    terkait: related.optional(),
    /** Where the expansion or meaning was met. */
    sumber: sourceIds.optional(),
    /** How sure we are of the expansion and the meaning. */
    kepastian: certainty,
  })
  .superRefine((term, ctx) => {
    const own = new Set(words(`${term.istilah} ${term.kepanjangan ?? ''}`));
    if (words(term.arti).filter((word) => !own.has(word)).length < 3) {
      ctx.addIssue({code: 'custom', path: ['arti'], message: `hanya mengulang "${term.istilah}". Jelaskan dengan kata lain yang dipahami pegawai baru.`});
    }
    if (!term.sumber && term.kepastian !== 'perlu-verifikasi') {
      ctx.addIssue({code: 'custom', path: ['sumber'], message: `wajib ada bila kepastian "${term.kepastian}". Isi id sumber, atau ubah kepastian menjadi perlu-verifikasi.`});
    }
    term.hindari.forEach((word, index) => {
      if (term.alias.includes(word)) ctx.addIssue({code: 'custom', path: ['hindari', index], message: `"${word}" juga ada di alias. Pilih salah satu: boleh dipakai atau dihindari.`});
    });
  });

export const glossaryFileSchema = z.strictObject({
  /** The terms of one group. */
  istilah: z.array(termSchema).min(1),
});

export type Term = z.output<typeof termSchema>;
