import * as z from 'zod';
import {certainty, orUnknown, sector, slug, sourceIds} from '../site/fields';
import {EDITION_LAST_YEAR, EDITION_REGULATION, EDITIONS} from './editions';
import {LEVEL_CODE, LEVELS} from '../site/levels';

/** Units in which recipients are counted. */
export const UNITS = ['orang', 'rumah', 'kejadian'] as const;

const sentences = z.array(z.string().min(3)).min(1);

/** One rule on which a service rests. */
const legalBasis = z.strictObject({
  /** Id of the regulation. */
  peraturan: slug,
  /** Printed number of the article, e.g. "6" or "5A". */
  pasal: z.string().regex(/^\d+[A-Z]?$/).optional(),
  /** What a reader should know, e.g. which rule it replaced. */
  catatan: z.string().min(5).optional(),
});

/** How much counts as fulfilled. */
const target = z.strictObject({
  /** Share of the entitled people who are to be served. */
  persen: z.number().min(0).max(100),
  /** Period for which the target holds. */
  periode: z.literal('tahun'),
  /** How sure we are of the target itself. */
  kepastian: certainty,
  /** Where the target stands. */
  sumber: sourceIds,
});

/** What one guideline edition says of the service. */
const editionSchema = z.strictObject({
  /** Who is entitled to the service. */
  penerima: orUnknown(z.string().min(3)),
  /** What is counted. */
  satuan: orUnknown(z.array(z.enum(UNITS)).min(1)),
  /** Indicators of the number of recipients, one a line. */
  indikator_penerima: orUnknown(sentences),
  /** Indicators of minimum quality, one a line. */
  indikator_mutu: orUnknown(sentences),
  /** Target, for every year. */
  target: orUnknown(target),
  /** Rules on which the service rests, highest first. */
  dasar_hukum: z.array(legalBasis).min(1),
  /** Sources of this edition's values. */
  sumber: sourceIds,
  /** How sure we are of this edition's values. */
  kepastian: certainty,
  /** What a reader must know beside the values. */
  catatan: z.string().min(10).optional(),
});

/** Office that typically carries the service; its name differs between regions. */
const office = z.strictObject({
  /** Typical name. */
  nama: z.string().min(3),
  kepastian: certainty,
  /** Sources; needed unless the name is still to be verified. */
  sumber: sourceIds.optional(),
});

type Issues = {addIssue: (issue: {code: 'custom'; path: PropertyKey[]; message: string}) => void};

const base = z.strictObject({
  /** Same as the file name: `<sector>-<prov|kabkota>-<short name>`. */
  id: slug,
  sektor: sector,
  tingkat: z.enum(LEVELS),
  /** Place in the list of its sector and level, from 1. */
  urutan: z.number().int().min(1),
  /** Name of the service type as PP 2/2018 has it. */
  nama: z.string().min(5),
  /** Our English name. */
  nama_en: z.string().min(5),
  /** Other words by which people look for the service. */
  alias: z.array(z.string().min(2)).min(1),
  opd_pengampu: office,
  /** Values by guideline edition; each edition is present. */
  edisi: z.strictObject({'2021': editionSchema, '2018': editionSchema}),
});

type Base = z.output<typeof base>;

function checkId(data: Base, ctx: Issues): void {
  const prefix = `${data.sektor}-${LEVEL_CODE[data.tingkat]}-`;
  if (!data.id.startsWith(prefix)) ctx.addIssue({code: 'custom', path: ['id'], message: `diharapkan berawalan "${prefix}" (sektor dan tingkat berkas ini), ditemukan "${data.id}".`});
}

function checkAliases(data: Base, ctx: Issues): void {
  const seen = new Set([data.nama.toLowerCase()]);
  data.alias.forEach((alias, index) => {
    const key = alias.toLowerCase();
    if (seen.has(key)) ctx.addIssue({code: 'custom', path: ['alias', index], message: `alias "${alias}" mengulang nama atau alias lain. Hapus baris ini.`});
    seen.add(key);
  });
}

function checkOffice({opd_pengampu: {kepastian, sumber}}: Base, ctx: Issues): void {
  if (kepastian !== 'perlu-verifikasi' && !sumber) ctx.addIssue({code: 'custom', path: ['opd_pengampu'], message: `kepastian "${kepastian}" memerlukan sumber. Tambahkan sumber, atau tulis kepastian: perlu-verifikasi.`});
}

function checkEditions(data: Base, ctx: Issues): void {
  for (const edition of EDITIONS) {
    const basis = data.edisi[edition].dasar_hukum;
    const path = ['edisi', edition, 'dasar_hukum'];
    const own = EDITION_REGULATION[edition];
    if (!basis.some(({peraturan}) => peraturan === own)) ctx.addIssue({code: 'custom', path, message: `edisi ${edition} harus memuat peraturan "${own}".`});
    const last = EDITION_LAST_YEAR[edition] ?? Infinity;
    basis.forEach(({peraturan}, index) => {
      if (Number(peraturan.slice(-4)) > last) ctx.addIssue({code: 'custom', path: [...path, index, 'peraturan'], message: `edisi ${edition} berakhir pada ${last}, jadi "${peraturan}" tidak dapat menjadi dasarnya.`});
    });
  }
}

/** One record of `data/indikator/<id>.yml`: a type of basic service with its indicators, by guideline edition. */
export const indicatorSchema = base.superRefine((data, ctx) => {
  for (const rule of [checkId, checkAliases, checkOffice, checkEditions]) rule(data, ctx);
});

export type Indicator = z.output<typeof indicatorSchema>;
export type IndicatorEdition = z.output<typeof editionSchema>;
