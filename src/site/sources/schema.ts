import * as z from 'zod';
import {partialDate, slug} from '../fields';

/** What kind of document a source is; it decides how far it can carry a fact. */
export const sourceKind = z.enum(['naskah-hukum', 'dokumen-resmi', 'situs-pemerintah', 'situs-program', 'berita', 'paparan', 'salinan-pihak-ketiga', 'kode-aplikasi', 'data-terbuka']);

/** One record of `data/sumber/<id>.yml`. */
export const sourceSchema = z.strictObject({
  /** Same as the file name. */
  id: slug,
  /** Title as the source prints it, or a plain description in square brackets. */
  judul: z.string().min(3),
  /** Who published it. */
  penerbit: z.string().min(2),
  /** Date of publication, as precise as known. */
  tanggal: partialDate.optional(),
  jenis: sourceKind,
  /** Web address, if a full one is known. */
  alamat: z.url().optional(),
  /** Where the source was found when no full address is known. */
  lokasi: z.string().optional(),
  /** Day on which we last read it. */
  dilihat: partialDate,
  /** What the source is good for, and its weaknesses. */
  catatan: z.string().optional(),
  /** True while the facts taken from it still need an official copy. */
  perlu_verifikasi: z.boolean().default(false),
});

export type Source = z.output<typeof sourceSchema>;
