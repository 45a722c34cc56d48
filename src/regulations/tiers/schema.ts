import * as z from 'zod';
import {certainty, isoDate, orUnknown, slug, sourceIds} from '../../site/fields';
import {line, wordRange} from '../../site/textFields';
import {provisionIds} from './provision';

/** The three tiers, from the top: act, government regulation, regional regulation. */
export const TIERS = ['uu', 'pp', 'perda'] as const;
export type Tier = (typeof TIERS)[number];

const provision = z.string().superRefine((words, ctx) => {
  if (!provisionIds(words)) ctx.addIssue({code: 'custom', message: `diharapkan nomor pasal (contoh: "53", "40–44", "27 ayat (3)", "9 ayat (6)–(7)"), ditemukan "${words}".`});
});

const entry = z.strictObject({
  /** Id of a regulation of the library; it must be of the tier's kind. */
  peraturan: slug,
  /** Provisions that treat the topic; absent while we know the act but not its articles. */
  pasal: z.array(provision).min(1).optional(),
  /** What they say, in our words. */
  isi: wordRange(3, 30),
  kepastian: certainty,
  /** Absent only for a model text of ours, which is its own source. */
  sumber: sourceIds.optional(),
});

const cell = orUnknown(z.array(entry).min(1));

const row = z.strictObject({
  /** Anchor of the row; never changes. */
  id: slug,
  topik: line,
  topik_en: line,
  uu: cell,
  pp: cell,
  perda: cell,
});

/** `data/padanan/<id>.yml`: one field of law on its three tiers, a row a topic. */
export const tierSchema = z.strictObject({
  id: slug,
  judul: line,
  judul_en: line,
  /** What the table shows and what it leaves open. */
  pengantar: wordRange(10, 60),
  pengantar_en: wordRange(10, 60),
  diperiksa: isoDate,
  baris: z.array(row).min(1),
});

export type TierSet = z.output<typeof tierSchema>;
export type TierRow = z.output<typeof row>;
export type TierEntry = z.output<typeof entry>;
