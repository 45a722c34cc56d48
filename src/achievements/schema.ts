import * as z from 'zod';
import {certainty, isoDate, partialDate, slug, sourceIds} from '../site/fields';
import {line} from '../site/textFields';
import {PERIODS} from './periods';

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

export type Measure = z.output<typeof measureSchema>;
export type SetMeta = z.output<typeof setSchema>;
export type Dimension = z.output<typeof dimension>;
