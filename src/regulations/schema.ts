import * as z from 'zod';
import {certainty, isoDate, orUnknown, sector, slug, sourceIds} from '../site/fields';
import {KIND_NAMES} from './kinds';
import {recordFaults} from './recordRules';

/** Relations that an editor writes; their inverses are computed (see relations.ts). */
const ACTIVE_RELATIONS = ['mengubah', 'mencabut', 'melaksanakan', 'mengacu'] as const;
/** Inverses; written by hand only for acts that the library does not hold (`di_luar`). */
const PASSIVE_RELATIONS = ['diubah-oleh', 'dicabut-oleh', 'dilaksanakan-oleh', 'diacu-oleh'] as const;

export const THEMES = ['spm', 'disabilitas', 'pemerintahan-daerah', 'keuangan-daerah', 'pembentukan-peraturan', 'informasi-hukum', 'data-terpadu'] as const;
export type Theme = (typeof THEMES)[number];

/** Legal fields of the JDIHN vocabulary (Permenkumham 8/2019) that the library uses. */
const LEGAL_FIELDS = ['Hukum Tata Negara', 'Hukum Administrasi Negara', 'Hak Asasi Manusia', 'Hukum Kesehatan', 'Hukum Pada Umumnya'] as const;

const gazette = z.strictObject({
  /** LN state gazette · BN state bulletin · LD regional gazette · BD regional bulletin. */
  jenis: z.enum(['LN', 'BN', 'LD', 'BD']),
  tahun: z.int().min(1945).max(2100),
  nomor: z.int().min(1),
  /** Number of the supplement (TLN, TLD), if seen. */
  tambahan: z.int().min(1).optional(),
});

const relation = z.strictObject({
  jenis: z.enum([...ACTIVE_RELATIONS, ...PASSIVE_RELATIONS]),
  /** Id of the other regulation in this library. */
  peraturan: slug.optional(),
  /** How the other regulation is called, when the library does not hold it. */
  di_luar: z.string().min(3).optional(),
  /** Article that says so, with its act: "151 UU 8/2016", "27 ayat (3) UU 8/2016". */
  pasal: z.string().optional(),
  /** True when only a part is repealed. */
  sebagian: z.literal(true).optional(),
  catatan: z.string().optional(),
  /** `perlu-verifikasi` while the clause itself has not been read; else as sure as the record. */
  kepastian: certainty.optional(),
});

/** How far a text has been read: by nobody since the import, by a named office, or written by us. */
export const TEXT_STATES = ['impor-otomatis', 'diperiksa', 'model'] as const;
export type TextState = (typeof TEXT_STATES)[number];

const textRecord = z.strictObject({
  /** Day from which this text holds = name of the file in `naskah/`. */
  tanggal: isoDate,
  keadaan: z.enum(TEXT_STATES),
  /** Office that read it against the official copy; only with `keadaan: diperiksa`. */
  diperiksa_oleh: z.string().min(3).optional(),
  diperiksa_pada: isoDate.optional(),
  /** File from which it was imported. */
  berkas_asal: z.string().min(3).optional(),
  /** True when that file was a scan with machine-read text. */
  hasil_ocr: z.literal(true).optional(),
  /** Ids of the amending acts whose changes this text contains. */
  memuat: z.array(slug).default([]),
});

/** `data/regulasi/<id>/meta.yml`: the regulation as a work (JDIH metadata, FACTS of each field in data/regulasi/README.md). */
export const regulationSchema = z
  .strictObject({
    /** Same as the folder: `<jenis>-[<wilayah>-]<nomor>-<tahun>`, or `model-…`. */
    id: slug,
    /** A real regulation, or a model text written by us. */
    jenis_naskah: z.enum(['produk-hukum', 'model']).default('produk-hukum'),
    /** Kind, in full. */
    jenis: z.enum(KIND_NAMES),
    singkatan_jenis: z.string(),
    /** As printed: "17", "29/PRT/M". A model text has none. */
    nomor: z.union([z.string(), z.int().transform(String)]).optional(),
    tahun: z.int().min(1945).max(2100).optional(),
    /** What follows "tentang", official spelling. */
    judul: z.string().min(3),
    /** Short form for links: "Perda Kaltara 17/2024". */
    sebutan: z.string().min(3),
    /** Id of the region for which it holds; `pusat` for national ones. */
    wilayah: slug,
    /** Corporate author (tajuk entri utama). */
    teu_badan: z.string().optional(),
    tempat_terbit: z.string().optional(),
    /** Day of signing (for a UU: pengesahan). */
    tanggal_ditetapkan: orUnknown(isoDate).optional(),
    tanggal_diundangkan: orUnknown(isoDate).optional(),
    /** Only when it differs from the day of promulgation. */
    tanggal_berlaku: orUnknown(isoDate).optional(),
    sumber_gazet: orUnknown(gazette).optional(),
    subjek: z.array(z.string()).min(1),
    bidang_hukum: z.enum(LEGAL_FIELDS),
    bahasa: z.literal('Indonesia'),
    /** Address of the official copy, if a full one is known. */
    tautan_resmi: z.url().optional(),
    jumlah_bab: z.int().min(1).optional(),
    jumlah_pasal: z.int().min(1).optional(),
    /** At least one; empty only while nothing but an unread import is known (recordRules.ts). */
    tema: z.array(z.enum(THEMES)),
    sektor: z.array(sector).default([]),
    /** Other words by which people look for it. */
    alias: z.array(z.string()).default([]),
    kepastian: certainty,
    sumber: sourceIds.optional(),
    /** False while nobody has checked whether it still holds; its other facts may be sound. */
    status_diperiksa: z.boolean().default(true),
    /** Day on which an editor last checked this record. */
    diperiksa: isoDate,
    relasi: z.array(relation).default([]),
    /** One entry a file in `naskah/`. */
    naskah: z.array(textRecord).default([]),
    /** Who among the people concerned has reviewed `mudah-baca.md`; absent while nobody has. */
    mudah_baca: z.strictObject({ditinjau_oleh: z.string().min(3), ditinjau_pada: isoDate}).optional(),
  })
  .superRefine((record, ctx) => {
    for (const {path, message} of recordFaults(record)) ctx.addIssue({code: 'custom', path: [...path], message});
  });

export type RegulationRecord = z.output<typeof regulationSchema>;
export type Relation = z.output<typeof relation>;
export type TextRecord = z.output<typeof textRecord>;
export type Gazette = z.output<typeof gazette>;
