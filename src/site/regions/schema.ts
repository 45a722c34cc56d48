import * as z from 'zod';
import {slug, sourceIds} from '../fields';

/** One record of `data/wilayah/<id>.yml`: a province, kabupaten or kota that our records name. */
export const regionSchema = z.strictObject({
  /** Same as the file name; part of regulation ids, e.g. `kaltara`. */
  id: slug,
  /** Official name, e.g. "Provinsi Kalimantan Utara". */
  nama: z.string(),
  /** Name as spoken, e.g. "Kaltara". */
  singkat: z.string(),
  tingkat: z.enum(['pusat', 'provinsi', 'kabupaten', 'kota']),
  /** Id of the province in which a kabupaten or kota lies. */
  provinsi: slug.optional(),
  /** Code of the Ministry of Home Affairs ("65", "65.01"), if seen in a source. */
  kode: z.string().regex(/^\d{2}(\.\d{2})?$/).optional(),
  sumber: sourceIds.optional(),
});

export type Region = z.output<typeof regionSchema>;
