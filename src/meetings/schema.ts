import * as z from 'zod';
import {isIsoDate} from '../site/dates';
import {certainty, isoDate, orUnknown, related, slug, sourceIds} from '../site/fields';
import {wordRange} from '../site/textFields';
import {ACCOMMODATIONS, DECISION_KINDS, DECISION_STATES, FOLLOW_UP_STATES, MEETING_KINDS, MODES, PLAN_STATES, ZONE_NAMES} from './vocabulary';

/** A day, or a day with the clock time of the meeting's zone: `2026-01-12`, `2026-01-12 09:00`. */
const moment = z.string().superRefine((text, ctx) => {
  const [day = '', time = '00:00'] = text.split(' ');
  if (isIsoDate(day) && /^([01]\d|2[0-3]):[0-5]\d$/.test(time) && text.length === (text.includes(' ') ? 16 : 10)) return;
  ctx.addIssue({code: 'custom', message: `diharapkan tanggal TTTT-BB-HH, boleh dengan jam (2026-01-12 09:00), ditemukan "${text}".`});
});

const numbered = (prefix: 'KPT' | 'TL') =>
  z.string().superRefine((text, ctx) => {
    if (new RegExp(`^${prefix}-\\d{4}-\\d{3}$`).test(text)) return;
    ctx.addIssue({code: 'custom', message: `diharapkan nomor seperti ${prefix}-2026-001, ditemukan "${text}".`});
  });

/** One decision: a sentence that starts with its verb. */
const decisionSchema = z
  .strictObject({
    /** `KPT-<year>-<three digits>`, unique across all meetings; part of addresses. */
    id: numbered('KPT'),
    teks: z.string().min(15),
    jenis: z.enum(DECISION_KINDS),
    status: z.enum(DECISION_STATES),
    /** Legal basis, as ids of regulations. */
    dasar: z.strictObject({peraturan: z.array(slug).min(1)}).optional(),
    /** The decision that replaces this one. */
    digantikan_oleh: numbered('KPT').optional(),
  })
  .superRefine((decision, ctx) => {
    if ((decision.status === 'diganti') === (decision.digantikan_oleh !== undefined)) return;
    ctx.addIssue({code: 'custom', path: ['digantikan_oleh'], message: 'status "diganti" dan "digantikan_oleh" selalu bersama: isi keduanya atau tidak satu pun.'});
  });

const evidence = z.strictObject({judul: z.string().min(3), alamat: z.url()});

/** One follow-up. Whether it is late is computed from `tenggat`, never typed. */
const followUpSchema = z
  .strictObject({
    /** `TL-<year>-<three digits>`, unique across all meetings. */
    id: numbered('TL'),
    uraian: z.string().min(15),
    /** The decisions that it carries out. */
    keputusan: z.array(numbered('KPT')).default([]),
    /** Office and unit, not a person. */
    penanggung_jawab: orUnknown(z.string().min(3)),
    tenggat: orUnknown(isoDate),
    status: orUnknown(z.enum(FOLLOW_UP_STATES)),
    /** Percent done. */
    kemajuan: z.number().int().min(0).max(100).optional(),
    hambatan: z.string().min(10).optional(),
    bukti: z.array(evidence).default([]),
  })
  .superRefine((item, ctx) => {
    const fault = (path: string, message: string): void => ctx.addIssue({code: 'custom', path: [path], message});
    if (item.status === 'selesai' && item.bukti.length === 0) fault('bukti', 'tindak lanjut berstatus "selesai" memerlukan paling sedikit satu bukti.');
    if (item.status === 'terhambat' && !item.hambatan) fault('hambatan', 'tindak lanjut berstatus "terhambat" memerlukan "hambatan": apa yang menghambat.');
    if (item.kemajuan !== undefined && (item.kemajuan === 100) !== (item.status === 'selesai')) fault('kemajuan', `kemajuan 100 berarti "selesai" dan sebaliknya, ditemukan ${item.kemajuan}.`);
  });

const office = z.strictObject({
  kantor: z.string().min(3),
  /** Officials acting in office; no other names. */
  pejabat: z.array(z.strictObject({nama: z.string().min(3).optional(), jabatan: z.string().min(3)})).default([]),
});

const headcount = z.strictObject({laki_laki: z.number().int().min(0), perempuan: z.number().int().min(0), penyandang_disabilitas: z.number().int().min(0)});

/** Front matter of `blog/<YYYY-MM-DD-slug>/index.md` (UX §2.2; see README for what differs). */
export const meetingSchema = z
  .strictObject({
    title: z.string().min(10),
    /** English title for links on English pages; equal to the title of the translation. */
    title_en: z.string().min(10).optional(),
    description: z.string().min(30).max(155),
    /** `/` and the folder's name: the address. */
    slug: z.string(),
    jenis: z.enum(MEETING_KINDS),
    status: z.enum(PLAN_STATES).default('terjadwal'),
    mulai: moment,
    selesai: moment,
    zona: z.enum(ZONE_NAMES),
    tempat: z.strictObject({nama: z.string().min(3), kota: z.string().min(3)}),
    moda: z.enum(MODES),
    penyelenggara: orUnknown(z.string().min(3)),
    /** Regions that the meeting is about, ids of `data/wilayah`. */
    lintas_daerah: z.array(slug).min(1),
    peserta: z.array(office).default([]),
    jumlah_peserta: orUnknown(headcount),
    akomodasi: orUnknown(z.array(z.enum(ACCOMMODATIONS)).min(1)),
    /** Day on which the minutes were adopted. */
    risalah_disahkan_pada: orUnknown(isoDate),
    ringkasan: wordRange(10, 120),
    agenda: z.array(z.strictObject({tanggal: isoDate, acara: z.string().min(5), uraian: z.string().optional()})).min(1),
    hasil: z.array(z.string().min(10)).default([]),
    keputusan: orUnknown(z.array(decisionSchema)),
    tindak_lanjut: orUnknown(z.array(followUpSchema)),
    /** The chain of higher forums, in order. */
    diteruskan_ke: z.array(z.strictObject({forum: z.string().min(5), perihal: z.string().min(10), tanggal: orUnknown(isoDate)})).default([]),
    /** Ideas offered to other regions at this meeting. */
    belanja_ide: z.array(z.strictObject({daerah: slug, uraian: z.string().min(10), ide: slug})).default([]),
    bahan: z.array(evidence).default([]),
    terkait: related,
    sumber: sourceIds,
    kepastian: certainty,
  })
  .superRefine((meeting, ctx) => {
    const fault = (path: string, message: string): void => ctx.addIssue({code: 'custom', path: [path], message});
    if (meeting.mulai.length !== meeting.selesai.length) fault('selesai', '"mulai" dan "selesai" ditulis sama: keduanya dengan jam, atau keduanya tanpa jam.');
    else if (meeting.selesai < meeting.mulai) fault('selesai', `selesai (${meeting.selesai}) mendahului mulai (${meeting.mulai}).`);
    for (const [index, {tanggal}] of meeting.agenda.entries()) {
      if (tanggal >= meeting.mulai.slice(0, 10) && tanggal <= meeting.selesai.slice(0, 10)) continue;
      ctx.addIssue({code: 'custom', path: ['agenda', index, 'tanggal'], message: `tanggal agenda ${tanggal} di luar pertemuan (${meeting.mulai} sampai ${meeting.selesai}).`});
    }
  });

export type Meeting = z.output<typeof meetingSchema>;
export type Decision = z.output<typeof decisionSchema>;
export type FollowUp = z.output<typeof followUpSchema>;
