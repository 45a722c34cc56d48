/** The groups of fields of a practice; `schema.ts` puts them together. */
import * as z from 'zod';
import {isoDate, orUnknown, partialDate, slug, sourceIds} from '../site/fields';
import {line, wordRange} from '../site/textFields';
import {FUNDS, INITIATORS, REPLICA_STATES} from './labels';

const figure = z.union([z.number(), line]);

/** A figure that shows how large the problem is. */
const baseline = z.strictObject({
  /** What is measured. */
  ukuran: line,
  nilai: figure,
  satuan: line,
  waktu: partialDate,
  sumber: sourceIds,
});

export const problem = z.strictObject({
  /** The problem in prose. */
  uraian: line,
  sumber: sourceIds.optional(),
  /** At least one figure from before the change, if any is known. */
  angka_awal: orUnknown(z.array(baseline).min(1)),
});

export const objective = z.strictObject({
  isi: line,
  /** Id of the indicator that the objective moves. */
  indikator: slug.optional(),
  sumber: sourceIds.optional(),
});

export const stage = z
  .strictObject({
    nama: line,
    /** As precise as the source is. */
    mulai: orUnknown(partialDate),
    selesai: partialDate.optional(),
    pelaku: line.optional(),
    keluaran: line.optional(),
    sumber: sourceIds,
  })
  .superRefine(({mulai, selesai}, ctx) => {
    if (typeof mulai === 'string' && selesai && selesai < mulai) {
      ctx.addIssue({code: 'custom', path: ['selesai'], message: `diharapkan tidak lebih awal daripada mulai (${mulai}), ditemukan "${selesai}".`});
    }
  });

export const actors = z.strictObject({
  /** Office that runs it. */
  pelaksana: orUnknown(line),
  mitra: z.array(line).default([]),
  inisiator: orUnknown(z.enum(INITIATORS)),
});

/** How the people concerned took part. */
export const involvement = z.strictObject({
  cara: line,
  jumlah: orUnknown(z.int().min(1)),
  organisasi: z.array(line).default([]),
  sumber: sourceIds,
});

export const legalBasis = z.strictObject({
  peraturan: slug,
  /** As printed, e.g. "Pasal 42 ayat (1)". */
  pasal: line.optional(),
  /** What this rule gives to the practice. */
  kaitan: line.optional(),
});

export const resources = z.strictObject({
  anggaran_rp: orUnknown(z.int().min(0)),
  sumber_dana: orUnknown(z.array(z.enum(FUNDS)).min(1)),
  sdm: orUnknown(line),
  sarana: orUnknown(line),
});

export const result = z.strictObject({
  ukuran: line,
  indikator: slug.optional(),
  awal: orUnknown(figure),
  akhir: orUnknown(figure),
  satuan: line,
  waktu_awal: partialDate.optional(),
  waktu_akhir: partialDate.optional(),
  disagregasi: line.optional(),
  cara_ukur: line.optional(),
  sumber: sourceIds,
});

export const evaluation = z.strictObject({
  jenis: z.enum(['internal', 'eksternal']),
  pelaksana: line,
  tahun: z.int().min(2000).max(2100),
  sumber: sourceIds,
});

export const kit = z.strictObject({
  komponen: z.array(line).min(1),
  langkah: z.array(line).min(1),
  /** Table of questions with which a taker sees where it stands. */
  alat_penilaian_awal: z.array(z.strictObject({aspek: line, pertanyaan: line})).min(1),
  templat: z.array(z.strictObject({nama: line, alamat: z.url()})).default([]),
  /** The way into Perda, Pergub, SK and budget. */
  pelembagaan: line,
});

export const sustainability = z.strictObject({
  regulasi: orUnknown(line),
  anggaran_tahun_depan: orUnknown(line),
  penanggung_jawab: orUnknown(line),
});

export const replica = z.strictObject({
  daerah: slug,
  tahun: z.int().min(2000).max(2100),
  status: z.enum(REPLICA_STATES),
  perubahan: line.optional(),
  hasil: line.optional(),
  alasan_berhenti: line.optional(),
  sumber: sourceIds,
});

/** Office, never a person: no names, personal phones or staff numbers. */
export const contact = z.strictObject({
  jabatan: line,
  unit: line,
  surel: z.email().optional(),
});

export const withdrawn = z.strictObject({tanggal: isoDate, alasan: wordRange(3, 60)});
