import * as z from 'zod';
import {certainty, isoDate, partialDate, related, sector, slug, sourceIds} from '../site/fields';

/** Front matter of one guideline page (`docs/pedoman`, frozen editions and translations alike). */
export const guidelineSchema = z.strictObject({
  title: z.string().min(3),
  /** English title, for links from English pages. */
  title_en: z.string().optional(),
  /** The conclusion in one sentence; also shown below the title and by search engines. */
  description: z.string().min(30).max(155),
  /** Name in the menu, when the title is too long. */
  sidebar_label: z.string().optional(),
  sidebar_position: z.number().optional(),
  /** Who needs this page. */
  untuk: z.string().min(3),
  /** On what it rests; `sejak` only when it differs from the beginning of the regime. */
  berlaku: z.strictObject({sejak: partialDate.optional(), peraturan: z.array(slug).min(1)}),
  sektor: sector.optional(),
  sumber: sourceIds,
  kepastian: certainty,
  /** Day on which somebody last held the page against its sources. */
  diperiksa: isoDate,
  /** Other words by which people look for this page. */
  alias: z.array(z.string()).default([]),
  /** Other records worth reading, shown at the end. */
  terkait: related.optional(),
});

export type GuidelineFrontMatter = z.output<typeof guidelineSchema>;

/** One record of `data/pedoman/<id>.yml`: a period with one set of rules on applying SPM. It ends when the next one begins. */
export const regimeSchema = z.strictObject({
  /** Same as the file name. */
  id: slug,
  nama: z.string().min(3),
  nama_en: z.string().min(3),
  /** First day, as precisely as it is known. */
  sejak: partialDate,
  peraturan: z.array(slug).min(1),
  /** Edition of the guidelines that describes it: `current`, or a name in versions.json; left out when there is none. */
  edisi: z.string().optional(),
  sumber: sourceIds,
  kepastian: certainty,
  /** What is not known about its dates. */
  catatan: z.string().min(10),
  catatan_en: z.string().min(10),
});

export type Regime = z.output<typeof regimeSchema>;
