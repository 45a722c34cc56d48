import * as z from 'zod';
import {certainty, isoDate, partialDate, slug, sourceIds} from '../site/fields';
import {line} from '../site/textFields';
import {PERIODS} from './periods';

export {measureSchema, UNITS, type Measure} from './measureSchema';

type Context = {addIssue: (issue: {code: 'custom'; path: PropertyKey[]; message: string}) => void};

const category = z.strictObject({id: slug, nama: line, nama_en: line});

const dimension = z.strictObject({
  /** Name of the column. */
  id: z.string().regex(/^[a-z]+(_[a-z]+)*$/),
  nama: line,
  nama_en: line,
  /** Parts; together they are the `total`. */
  nilai: z.array(category).min(2),
  /** False when the parts listed need not add up to the total. */
  lengkap: z.boolean(),
});

const seriesBreak = z.strictObject({
  /** First year measured in the new way. */
  tahun: z.number().int(),
  layanan: slug,
  /** Measures that changed. */
  ukuran: z.array(slug).min(1),
  /** One region; missing = all. */
  wilayah: slug.optional(),
  alasan: line,
  alasan_en: line,
});

const setBase = z.strictObject({
  /** Same as the name of both files. */
  id: slug,
  judul: line,
  judul_en: line,
  keterangan: line,
  keterangan_en: line,
  /** Invented figures of invented regions. */
  fiktif: z.boolean(),
  /** Needed unless invented. */
  kepastian: certainty.optional(),
  sumber: sourceIds.optional(),
  lisensi: z.strictObject({nama: line, alamat: z.url()}),
  dirilis: isoDate,
  rilis_berikut: partialDate.optional(),
  tahun: z.strictObject({dari: z.number().int().min(2000), sampai: z.number().int().max(2100)}),
  periode: z.array(z.enum(PERIODS)).min(1),
  wilayah: z.array(slug).min(1),
  ukuran: z.array(slug).min(1),
  disagregasi: z.array(dimension).default([]),
  /** True when every region has every measure of every service of its level in every period. */
  lengkap: z.boolean(),
  /** Last point in time whose figures are final; later ones are marked `sementara`. */
  final_sampai: z.strictObject({tahun: z.number().int(), periode: z.enum(PERIODS)}).optional(),
  seri_terputus: z.array(seriesBreak).default([]),
  catatan: z.array(line).default([]),
  catatan_en: z.array(line).default([]),
  /** Command that made the figures, for invented ones. */
  pembangkit: line.optional(),
});

type SetBase = z.output<typeof setBase>;

function checkGround({fiktif, kepastian, sumber, pembangkit}: SetBase, ctx: Context): void {
  if (!fiktif && !kepastian) ctx.addIssue({code: 'custom', path: ['kepastian'], message: 'data nyata memerlukan kepastian: resmi, sekunder, atau perlu-verifikasi.'});
  if (!fiktif && !sumber) ctx.addIssue({code: 'custom', path: ['sumber'], message: 'data nyata memerlukan sumber. Tambahkan id dari data/sumber.'});
  if (fiktif && (sumber ?? kepastian)) ctx.addIssue({code: 'custom', path: [sumber ? 'sumber' : 'kepastian'], message: 'data rekaan tidak punya sumber atau kepastian. Hapus kunci ini.'});
  if (fiktif && !pembangkit) ctx.addIssue({code: 'custom', path: ['pembangkit'], message: 'data rekaan harus menyebut perintah pembuatnya (kunci pembangkit).'});
}

function checkTimes({tahun, dirilis, catatan, catatan_en, seri_terputus}: SetBase, ctx: Context): void {
  if (tahun.dari > tahun.sampai) ctx.addIssue({code: 'custom', path: ['tahun'], message: `diharapkan dari ≤ sampai, ditemukan ${tahun.dari} sampai ${tahun.sampai}.`});
  if (Number(dirilis.slice(0, 4)) < tahun.sampai) ctx.addIssue({code: 'custom', path: ['dirilis'], message: `diharapkan tanggal rilis pada atau sesudah ${tahun.sampai}, ditemukan ${dirilis}. Angka tidak terbit sebelum tahunnya.`});
  if (catatan.length !== catatan_en.length) ctx.addIssue({code: 'custom', path: ['catatan_en'], message: `diharapkan ${catatan.length} catatan berbahasa Inggris, ditemukan ${catatan_en.length}.`});
  seri_terputus.forEach((one, index) => {
    if (one.tahun <= tahun.dari || one.tahun > tahun.sampai) ctx.addIssue({code: 'custom', path: ['seri_terputus', index, 'tahun'], message: `diharapkan tahun sesudah ${tahun.dari} sampai ${tahun.sampai}, ditemukan ${one.tahun}.`});
  });
}

/** One record of `data/capaian/<id>.yml`: what the CSV beside it holds. */
export const setSchema = setBase.superRefine((data, ctx) => {
  checkGround(data, ctx);
  checkTimes(data, ctx);
});

export type SetMeta = z.output<typeof setSchema>;
export type Dimension = z.output<typeof dimension>;
