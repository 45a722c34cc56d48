/** Rules on activities: present, dated within the period, once. */
import {textOf, type Activity} from '../group';
import {monthText, readSpan, yearOf} from '../months';
import {ADVICE, ARITHMETIC, at, rule, type Fault, type Rule} from '../rule';
import type {Plan} from '../types';
import {plain} from '../words';

const known = ({activities}: {readonly activities: readonly Activity[]}): Activity[] => activities.filter(({service}) => service !== undefined);

/** A target needs something that is done for it. Advice: that a Renaksi lists activities is not verified. */
export const noActivity = rule({
  id: 'kegiatan-kosong', topic: 'kegiatan', grade: 'perbaiki', title: 'Layanan tanpa kegiatan', ground: ADVICE,
  over: ({groups}) => groups.filter(({service}) => service !== undefined),
  fault: ({rows: [row], activities}) => row === undefined || activities.some(({name}) => name !== '') ? undefined : {...at(row, 'kegiatan'), expected: 'paling sedikit satu kegiatan', found: 'kosong', hint: 'Isi kegiatan yang membuat target tercapai.'},
});

/** What is done serves a target. Logic. */
export const noTargetFor = rule({
  id: 'kegiatan-tanpa-target', topic: 'kegiatan', grade: 'perbaiki', title: 'Kegiatan tanpa target', ground: ARITHMETIC,
  over: ({groups}) => groups.filter(({service, activities}) => service !== undefined && activities.some(({name}) => name !== '')),
  fault: ({activities, indicators}) => {
    const [first] = activities;
    return first === undefined || indicators.some(({targets}) => targets.some(({value}) => value !== undefined)) ? undefined : {...at(first.row, 'target'), expected: 'target layanan ini', found: 'tidak ada target tahun mana pun', hint: 'Isi target yang hendak dicapai kegiatan ini.'};
  },
});

/** Money or dates without a name of an activity. Logic. */
export const nameless = rule({
  id: 'kegiatan-tanpa-nama', topic: 'kegiatan', grade: 'perbaiki', title: 'Jadwal atau anggaran tanpa nama kegiatan', ground: ARITHMETIC,
  over: (subject) => known(subject),
  fault: ({row, name}) => name !== '' ? undefined : {...at(row, 'kegiatan', row.fields.kegiatan), expected: 'nama kegiatan', found: 'kosong', hint: 'Tulis kegiatannya, atau pindahkan angkanya.'},
});

/** One activity stands once in a service, or its money counts twice. Logic. */
export const twice = rule({
  id: 'kegiatan-ganda', topic: 'kegiatan', grade: 'perbaiki', title: 'Kegiatan ganda', ground: ARITHMETIC,
  over: (subject) => known(subject).filter(({name}) => name !== ''),
  fault: (activity, subject) => {
    const first = known(subject).find((one) => one.service === activity.service && plain(one.name) === plain(activity.name));
    return first === undefined || first === activity ? undefined : {...at(activity.row, 'kegiatan', activity.row.fields.kegiatan), expected: 'satu baris untuk satu kegiatan', found: `"${activity.name}" sudah ada pada baris ${first.row.row}`, hint: 'Hapus salah satu, atau bedakan namanya. Anggarannya terhitung dua kali.'};
  },
});

const dated = ({row}: Activity): boolean => textOf(row, 'mulai') !== '' || textOf(row, 'selesai') !== '' || textOf(row, 'jadwal') !== '';

/** An activity has a beginning and an end. Advice, as for activities. */
export const noDates = rule({
  id: 'jadwal-kosong', topic: 'kegiatan', grade: 'perbaiki', title: 'Jadwal kegiatan kosong', ground: ADVICE,
  over: (subject) => known(subject).filter(({name}) => name !== ''),
  fault: ({row}) => {
    const single = textOf(row, 'jadwal') !== '';
    const missing = (['mulai', 'selesai'] as const).filter((key) => textOf(row, key) === '');
    const [key] = missing;
    return single || key === undefined ? undefined : {...at(row, key, row.fields[key]), expected: 'bulan dan tahun mulai serta selesai', found: `kosong: ${missing.join(' dan ')}`, hint: 'Contoh penulisan: Januari 2026.'};
  },
});

/** Dates that cannot be read draw no timeline. Logic. */
export const unreadableDates = rule({
  id: 'jadwal-tak-terbaca', topic: 'kegiatan', grade: 'perbaiki', title: 'Jadwal tidak terbaca', ground: ARITHMETIC,
  over: (subject) => known(subject).filter(dated),
  fault: ({row, from, to}): Fault | undefined => {
    const single = row.fields.jadwal && textOf(row, 'jadwal') !== '' ? readSpan(row.fields.jadwal.text) : undefined;
    if (textOf(row, 'mulai') !== '' && from === undefined) return {...at(row, 'mulai', row.fields.mulai), expected: 'bulan dan tahun', found: `"${textOf(row, 'mulai')}"`, hint: 'Contoh penulisan: Januari 2026, 2026-01, TW I 2026.'};
    if (textOf(row, 'selesai') !== '' && to === undefined) return {...at(row, 'selesai', row.fields.selesai), expected: 'bulan dan tahun', found: `"${textOf(row, 'selesai')}"`, hint: 'Contoh penulisan: Desember 2026, 2026-12, TW IV 2026.'};
    return single && (from === undefined || to === undefined) ? {...at(row, 'jadwal', row.fields.jadwal), expected: 'mulai dan selesai', found: `"${textOf(row, 'jadwal')}"`, hint: 'Contoh penulisan: 2026–2028, Januari–Maret 2026.'} : undefined;
  },
});

/** The end comes after the beginning. Logic. */
export const backwards = rule({
  id: 'jadwal-terbalik', topic: 'kegiatan', grade: 'perbaiki', title: 'Selesai sebelum mulai', ground: ARITHMETIC,
  over: (subject) => known(subject).filter(({from, to}) => from !== undefined && to !== undefined),
  fault: ({row, from = 0, to = 0}) => to >= from ? undefined : {...at(row, 'selesai', row.fields.selesai ?? row.fields.jadwal), expected: `${monthText(from)} atau sesudahnya`, found: monthText(to), hint: 'Tukar atau perbaiki salah satunya.'},
});

const outside = (month: number | undefined, {years}: Plan): boolean => month !== undefined && years.length > 0 && (yearOf(month) < (years[0] ?? 0) || yearOf(month) > (years.at(-1) ?? 0));

/** Activities lie within the years of the plan. Logic. */
export const outsidePeriod = rule({
  id: 'jadwal-di-luar', topic: 'kegiatan', grade: 'perbaiki', title: 'Kegiatan di luar periode', ground: ARITHMETIC,
  over: (subject) => known(subject).filter(({from, to}) => from !== undefined || to !== undefined),
  fault: ({row, from, to}, {plan}) => {
    const early = outside(from, plan);
    if (!early && !outside(to, plan)) return undefined;
    return {...at(row, early ? 'mulai' : 'selesai', (early ? row.fields.mulai : row.fields.selesai) ?? row.fields.jadwal), expected: `${plan.years[0] ?? ''} sampai ${plan.years.at(-1) ?? ''}`, found: monthText((early ? from : to) ?? 0), hint: 'Perbaiki jadwalnya, atau periksa tahun pada kepala kolom.'};
  },
});

export const ACTIVITY_RULES: readonly Rule[] = [noActivity, noTargetFor, nameless, twice, noDates, unreadableDates, backwards, outsidePeriod];
