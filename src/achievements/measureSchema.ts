import * as z from 'zod';
import {certainty, isoDate, partialDate, slug, sourceIds} from '../site/fields';
import {line} from '../site/textFields';

/** Units in which figures are counted. */
export const UNITS = ['orang', 'butir', 'rupiah', 'persen', 'poin', 'daerah', 'peringkat'] as const;

type Context = {addIssue: (issue: {code: 'custom'; path: PropertyKey[]; message: string}) => void};

const part = z.strictObject({ukuran: slug, bobot: z.number().gt(0).max(1)});

const goal = z.strictObject({
  /** Year of the target; missing = every year. */
  tahun: z.number().int().optional(),
  nilai: z.number(),
  /** Document that sets it. */
  dokumen: line,
  dokumen_en: line,
  kepastian: certainty,
  sumber: sourceIds,
});

const band = z.strictObject({
  id: slug,
  nama: line,
  nama_en: line,
  /** Lowest value of the band; it reaches to the next band. */
  dari: z.number(),
  nada: z.enum(['baik', 'cukup', 'kurang', 'netral']),
});

const measureBase = z.strictObject({
  /** Same as the file name; the word in the column `ukuran`. */
  id: slug,
  /** `layanan` = of one type of service; `statistik` = about regions. */
  jenis: z.enum(['layanan', 'statistik']),
  nama: line,
  nama_en: line,
  definisi: line,
  definisi_en: line,
  satuan: z.enum(UNITS),
  /** Which way is better. */
  arah: z.enum(['naik-baik', 'turun-baik', 'netral']),
  /** The calculation in words. */
  rumus: line,
  rumus_en: line,
  /** A percentage is `pembilang` ÷ `penyebut` × 100; both are ids of measures. */
  pembilang: slug.optional(),
  penyebut: slug.optional(),
  /** A weighted sum of other measures. */
  bagian: z.array(part).min(2).optional(),
  /** Decimals that are kept. */
  pembulatan: z.number().int().min(0).max(4),
  batas: z.strictObject({min: z.number(), maks: z.number().optional()}),
  /** Counted from the start of the year: later quarters are not lower. */
  kumulatif: z.boolean(),
  /** Measure that this one does not exceed. */
  paling_banyak: slug.optional(),
  /** Counts of persons below this number are withheld. */
  sel_kecil: z.number().int().min(2).optional(),
  sumber: sourceIds,
  kepastian: certainty,
  produsen_data: line,
  produsen_data_en: line,
  walidata: line.optional(),
  frekuensi: z.enum(['triwulanan', 'tahunan', 'sesaat']),
  cakupan: line,
  cakupan_en: line,
  disagregasi: z.array(z.string()).default([]),
  kode_sdi: z.string().optional(),
  dasar_hukum: z.array(z.strictObject({peraturan: slug, pasal: z.string().regex(/^\d+[A-Z]?$/).optional(), catatan: line.optional()})).default([]),
  target: z.array(goal).default([]),
  ambang: z.strictObject({kepastian: certainty, sumber: sourceIds, catatan: line, catatan_en: line, kelas: z.array(band).min(2)}).optional(),
  proksi: z.strictObject({alasan: line, alasan_en: line}).optional(),
  catatan: line.optional(),
  catatan_en: line.optional(),
  kontak: line.optional(),
  rilis_terakhir: partialDate.optional(),
  rilis_berikut: partialDate.optional(),
  riwayat_revisi: z.array(z.strictObject({tanggal: isoDate, isi: line})).default([]),
});

type MeasureBase = z.output<typeof measureBase>;

function checkCalculation({pembilang, penyebut, bagian}: MeasureBase, ctx: Context): void {
  if ((pembilang === undefined) !== (penyebut === undefined)) ctx.addIssue({code: 'custom', path: [pembilang ? 'pembilang' : 'penyebut'], message: 'pembilang dan penyebut harus ada dua-duanya. Tambahkan yang kurang.'});
  if (bagian && pembilang) ctx.addIssue({code: 'custom', path: ['bagian'], message: 'pilih salah satu: pembilang dan penyebut, atau bagian dengan bobot.'});
  const sum = (bagian ?? []).reduce((total, {bobot}) => total + bobot, 0);
  if (bagian && Math.abs(sum - 1) > 1e-9) ctx.addIssue({code: 'custom', path: ['bagian'], message: `diharapkan jumlah bobot 1, ditemukan ${sum}.`});
}

function checkRange({batas, ambang, satuan, sel_kecil}: MeasureBase, ctx: Context): void {
  if (batas.maks !== undefined && batas.maks <= batas.min) ctx.addIssue({code: 'custom', path: ['batas'], message: `diharapkan maks lebih besar dari min, ditemukan ${batas.min} sampai ${batas.maks}.`});
  ambang?.kelas.forEach(({dari}, index) => {
    const before = ambang.kelas[index - 1];
    if (before && dari <= before.dari) ctx.addIssue({code: 'custom', path: ['ambang', 'kelas', index], message: `diharapkan kelas berurutan dari nilai terendah, ditemukan ${dari} sesudah ${before.dari}.`});
  });
  if (sel_kecil !== undefined && satuan !== 'orang') ctx.addIssue({code: 'custom', path: ['sel_kecil'], message: `sel_kecil hanya untuk satuan orang, ditemukan satuan ${satuan}.`});
}

/** One record of `data/ukuran/<id>.yml`: what a figure means (fields of UX §3.2). */
export const measureSchema = measureBase.superRefine((data, ctx) => {
  checkCalculation(data, ctx);
  checkRange(data, ctx);
});

export type Measure = z.output<typeof measureSchema>;
