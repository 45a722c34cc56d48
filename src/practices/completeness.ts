/** Which facts a practice should have, and which of them are still missing. */
import type {PracticeRecord} from './schema';

/** Fields that a reader misses when they are empty or "belum diketahui"; `keterlibatan` only for disability topics. */
export const EXPECTED = [
  'angka_awal', 'urgensi', 'kebaruan', 'pelaksana', 'inisiator', 'keterlibatan', 'dasar_hukum', 'anggaran', 'sumber_dana', 'sdm', 'sarana', 'biaya',
  'kesulitan', 'waktu_hasil', 'hasil', 'evaluasi', 'tantangan', 'syarat_berhasil', 'pelajaran', 'risiko', 'kit_replikasi', 'keberlanjutan', 'kontak',
] as const;

export type ExpectedField = (typeof EXPECTED)[number];

const isUnknown = (value: unknown): boolean => typeof value === 'object' && value !== null && 'belum_diketahui' in value;
const isMissing = (value: unknown): boolean => value === undefined || isUnknown(value) || (Array.isArray(value) && value.length === 0);

function valueOf(practice: PracticeRecord): Record<ExpectedField, unknown> {
  const {masalah, pelaku, sumber_daya: resources} = practice;
  return {
    angka_awal: masalah.angka_awal,
    urgensi: practice.urgensi,
    kebaruan: practice.kebaruan,
    pelaksana: pelaku.pelaksana,
    inisiator: pelaku.inisiator,
    keterlibatan: practice.keterlibatan,
    dasar_hukum: practice.dasar_hukum,
    anggaran: resources.anggaran_rp,
    sumber_dana: resources.sumber_dana,
    sdm: resources.sdm,
    sarana: resources.sarana,
    biaya: practice.tingkat_biaya,
    kesulitan: practice.tingkat_kesulitan,
    waktu_hasil: practice.waktu_hasil,
    hasil: practice.hasil,
    evaluasi: practice.evaluasi,
    tantangan: [...practice.tantangan, ...practice.kegagalan],
    syarat_berhasil: practice.syarat_berhasil,
    pelajaran: practice.pelajaran,
    risiko: practice.risiko_dampak_samping,
    kit_replikasi: practice.kit_replikasi,
    keberlanjutan: practice.keberlanjutan,
    kontak: practice.kontak,
  };
}

export interface Completeness {
  /** Whole percent, rounded down so that 100 means complete. */
  readonly percent: number;
  readonly missing: readonly ExpectedField[];
}

/** Completeness of one practice, computed and never typed in. */
export function completenessOf(practice: PracticeRecord): Completeness {
  const values = valueOf(practice);
  const expected = EXPECTED.filter((field) => field !== 'keterlibatan' || practice.kelompok_sasaran.includes('penyandang-disabilitas'));
  const missing = expected.filter((field) => isMissing(values[field]));
  return {percent: Math.floor((100 * (expected.length - missing.length)) / expected.length), missing};
}
