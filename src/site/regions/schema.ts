import * as z from 'zod';
import {slug, sourceIds} from '../fields';

/** One record of `data/wilayah/<id>.yml`: the country, its government, a province, kabupaten or kota that our records name. */
export const regionSchema = z.strictObject({
  /** Same as the file name; part of regulation ids, e.g. `kaltara`. */
  id: slug,
  /** Official name, e.g. "Provinsi Kalimantan Utara". */
  nama: z.string(),
  /** Name as spoken, e.g. "Kaltara". */
  singkat: z.string(),
  /** `nasional` is the country as a place of figures, `pusat` its government as a maker of rules. */
  tingkat: z.enum(['nasional', 'pusat', 'provinsi', 'kabupaten', 'kota']),
  /** Id of the province in which a kabupaten or kota lies. */
  provinsi: slug.optional(),
  /** Code of the Ministry of Home Affairs ("65", "65.01"), if seen in a source. */
  kode: z.string().regex(/^\d{2}(\.\d{2})?$/).optional(),
  /** Invented region for examples: shown as such, and without a code. */
  fiktif: z.literal(true).optional(),
  sumber: sourceIds.optional(),
});

export type Region = z.output<typeof regionSchema>;
