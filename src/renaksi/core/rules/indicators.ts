/** Rules on indicators: name, unit, baseline, targets. */
import {isNothing, readNumber, showNumber} from '../numbers';
import {textOf, type Amount, type Indicator} from '../group';
import {ADVICE, ARITHMETIC, at, rule, type Fault, type Ground, type Rule} from '../rule';
import type {Field, PlanRow} from '../types';
import {columnLetter, plain} from '../words';

/** Forms and apps that implement Permendagri 59/2021 ask for 100 % of the recipients each year. */
const FULL: Ground = {kind: 'sumber', text: 'Target penerima 100 % setiap tahun, menurut formulir penerapan Permendagri 59/2021; naskahnya belum kami baca.', certainty: 'sekunder', sources: ['g1']};
const UNITS: Ground = {kind: 'sumber', text: 'Satuan per layanan menurut formulir penerapan Permendagri 59/2021 dan halaman indikator pustaka ini.', certainty: 'sekunder', sources: ['g1', 'g2']};

const known = ({indicators}: {readonly indicators: readonly Indicator[]}): Indicator[] => indicators.filter(({service}) => service !== undefined);
const given = ({targets}: Indicator): number[] => targets.flatMap(({value}) => (value === undefined ? [] : [value]));
const show = (value: number, percent: boolean): string => `${showNumber(value)}${percent ? ' %' : ''}`;

/** All given values are 0 to 1 and the last is 1 at most: percentages written as fractions. */
export function isFraction(indicator: Indicator): boolean {
  const values = given(indicator);
  return indicator.percent && values.length > 0 && values.every((value) => value > 0 && value <= 1) && (values.at(-1) ?? 0) >= 0.5;
}

/** Each service is measured by something. Logic: without an indicator a target says nothing. */
export const noIndicator = rule({
  id: 'indikator-kosong', topic: 'indikator', grade: 'perbaiki', title: 'Layanan tanpa indikator', ground: ARITHMETIC,
  over: ({groups}) => groups.filter(({service}) => service !== undefined),
  fault: ({rows: [row], indicators}) => row === undefined || indicators.some(({name}) => name !== '') ? undefined : {...at(row, 'indikator'), expected: 'paling sedikit satu indikator', found: 'kosong', hint: 'Isi indikator penerima, dan bila ada indikator mutu.'},
});

/** Figures without a name. Logic. */
export const namelessIndicator = rule({
  id: 'indikator-tanpa-nama', topic: 'indikator', grade: 'perbaiki', title: 'Target tanpa nama indikator', ground: ARITHMETIC,
  over: (subject) => known(subject),
  fault: ({row, name, targets}) => name !== '' || targets.every(({value}) => value === undefined) ? undefined : {...at(row, 'indikator'), expected: 'nama indikator', found: 'kosong', hint: 'Tulis apa yang diukur oleh angka pada baris ini.'},
});

/** One indicator with two sets of figures. Logic. */
export const contradicted = rule({
  id: 'indikator-ganda', topic: 'indikator', grade: 'perbaiki', title: 'Indikator yang sama dengan angka berbeda', ground: ARITHMETIC,
  over: (subject) => known(subject),
  fault: ({row, name, contradicted: [other]}) => other && {...at(other, 'indikator', other.fields.indikator), expected: `angka yang sama dengan baris ${row.row}`, found: `angka lain untuk "${name}"`, hint: 'Hapus salah satu, atau bedakan nama indikatornya.'},
});

/** A number needs its unit. Logic. */
export const noUnit = rule({
  id: 'satuan-kosong', topic: 'indikator', grade: 'perbaiki', title: 'Satuan kosong', ground: ARITHMETIC,
  over: (subject) => known(subject),
  fault: ({row, unit, service}) => unit !== '' ? undefined : {...at(row, 'satuan', row.fields.satuan), expected: ['persen', ...(service?.units ?? [])].join(', '), found: 'kosong', hint: 'Isi satuannya.'},
});

/** Recipients are counted in the service's own unit or in percent. Certainty: units come from secondary sources. */
export const wrongUnit = rule({
  id: 'satuan-asing', topic: 'indikator', grade: 'perbaiki', title: 'Satuan tidak cocok dengan layanan', ground: UNITS,
  over: (subject) => known(subject).filter(({unit, kind}) => unit !== '' && kind === 'penerima'),
  fault: ({row, unit, percent, service}) => percent || (service?.units ?? []).includes(plain(unit)) ? undefined : {...at(row, 'satuan', row.fields.satuan), expected: ['persen', ...(service?.units ?? [])].join(', '), found: `"${unit}"`, hint: 'Samakan satuannya dengan indikator layanan ini.'},
});

/** Quality is a share of what the standard asks. Certainty: from forms; other units may be meant. */
export const qualityUnit = rule({
  id: 'satuan-mutu', topic: 'indikator', grade: 'lihat', title: 'Indikator mutu tidak dalam persen', ground: UNITS,
  over: (subject) => known(subject).filter(({unit, kind}) => unit !== '' && kind === 'mutu'),
  fault: ({row, unit, percent}) => percent ? undefined : {...at(row, 'satuan', row.fields.satuan), expected: 'persen', found: `"${unit}"`, hint: 'Mutu lazim dihitung sebagai persen kebutuhan yang terpenuhi.'},
});

/** The kind of an indicator is one of two. Advice: two words keep recipients and quality apart. */
export const wrongKind = rule({
  id: 'jenis-indikator', topic: 'indikator', grade: 'lihat', title: 'Jenis indikator tidak dikenal', ground: {kind: 'anjuran', text: 'Anjuran pustaka ini, mengikuti pemisahan penerima dan mutu pada formulir SPM.', certainty: 'sekunder', sources: ['g1']},
  over: (subject) => known(subject).filter(({row}) => textOf(row, 'jenis') !== ''),
  fault: ({row, kind}) => /^(?:penerima|mutu)\b|kuantitas|kualitas|jumlah/i.test(textOf(row, 'jenis')) ? undefined : {...at(row, 'jenis', row.fields.jenis), expected: 'penerima atau mutu', found: `"${textOf(row, 'jenis')}"`, hint: `Dibaca sebagai ${kind}.`},
});

const numeric = ({row, base, baseYear, goal, targets}: Indicator): {readonly row: PlanRow; readonly amount: Amount; readonly label: 'nilai_awal' | 'tahun_awal' | 'sasaran' | 'target'; readonly year?: number}[] => [
  {row, amount: base, label: 'nilai_awal'}, {row, amount: baseYear, label: 'tahun_awal'}, {row, amount: goal, label: 'sasaran'},
  ...targets.map((amount) => ({row, amount, label: 'target' as const, year: amount.year})),
];

/** Where a number stands there is a number. Logic. */
export const notANumber = rule({
  id: 'bukan-angka', topic: 'indikator', grade: 'perbaiki', title: 'Isi bukan angka', ground: ARITHMETIC,
  over: (subject) => known(subject).flatMap(numeric).filter(({amount: {field}}) => field !== undefined && !isNothing(field.text)),
  fault: ({row, amount: {field, value}, label, year}) => value !== undefined || field === undefined ? undefined : {...at(row, label, field, year), expected: 'angka', found: `"${field.text}"`, hint: 'Tulis angkanya saja; keterangan masuk kolom Catatan.'},
});

/** The start is known. Advice: baseline as a part of a Renaksi is not verified. */
export const noBaseline = rule({
  id: 'awal-kosong', topic: 'indikator', grade: 'perbaiki', title: 'Nilai awal kosong', ground: ADVICE,
  over: (subject) => known(subject),
  fault: ({row, base}) => base.value !== undefined || (base.field && !isNothing(base.field.text)) ? undefined : {...at(row, 'nilai_awal', row.fields.nilai_awal), expected: 'capaian pada tahun awal', found: 'kosong', hint: 'Isi capaian terakhir. Kosong tidak sama dengan 0.'},
});

/** A baseline has a year before the first target year. Logic. */
export const baselineYear = rule({
  id: 'tahun-awal', topic: 'indikator', grade: 'perbaiki', title: 'Tahun awal tidak tepat', ground: ARITHMETIC,
  over: (subject) => known(subject).filter(({base, baseYear}) => base.value !== undefined && !(baseYear.field && baseYear.value === undefined)),
  fault: ({row, baseYear: {field, value}}, {plan}) => {
    const [first] = plan.years;
    if (first === undefined || (value !== undefined && Number.isInteger(value) && value >= 2000 && value < first)) return undefined;
    return {...at(row, 'tahun_awal', field), expected: `tahun sebelum ${first}`, found: value === undefined ? 'kosong' : String(value), hint: 'Isi tahun nilai awal diukur.'};
  },
});

/** The first target is not below where one stands. Logic. */
export const belowBaseline = rule({
  id: 'awal-di-atas-target', topic: 'indikator', grade: 'perbaiki', title: 'Nilai awal di atas target pertama', ground: ARITHMETIC,
  over: (subject) => known(subject).filter(({base, targets}) => base.value !== undefined && targets.some(({value}) => value !== undefined)),
  fault: ({row, base, targets, percent}) => {
    const first = targets.find(({value}) => value !== undefined);
    return base.value === undefined || first?.value === undefined || base.value <= first.value ? undefined : {...at(row, 'target', first.field, first.year), expected: `paling rendah ${show(base.value, percent)} (nilai awal)`, found: show(first.value, percent), hint: 'Naikkan target atau periksa nilai awal.'};
  },
});

/** Each year has its target. Logic: an empty year cannot be reported on. */
export const noTarget = rule({
  id: 'target-kosong', topic: 'indikator', grade: 'perbaiki', title: 'Target tahun kosong', ground: ARITHMETIC,
  over: (subject) => known(subject),
  fault: ({row, targets}) => {
    const empty = targets.filter(({field}) => field === undefined || isNothing(field.text));
    const [first] = empty;
    return first && {...at(row, 'target', first.field, first.year), expected: 'target setiap tahun', found: `kosong untuk ${empty.map(({year}) => year).join(', ')}`, hint: 'Isi targetnya. Kosong tidak sama dengan 0.'};
  },
});

/** Targets do not fall. Logic: a plan to serve a smaller share is no plan towards 100 %. */
export const falling = rule({
  id: 'target-turun', topic: 'indikator', grade: 'perbaiki', title: 'Target turun', ground: ARITHMETIC,
  over: (subject) => known(subject).filter((one) => given(one).length > 1),
  fault: ({row, targets, percent}) => {
    const rows = targets.filter(({value}) => value !== undefined);
    const at2 = rows.findIndex(({value}, index) => index > 0 && (value ?? 0) < (rows[index - 1]?.value ?? 0));
    const [before, now] = [rows[at2 - 1], rows[at2]];
    return at2 < 0 || before?.value === undefined || now?.value === undefined ? undefined : {...at(row, 'target', now.field, now.year), expected: `paling rendah ${show(before.value, percent)} (target ${before.year})`, found: show(now.value, percent), hint: 'Perbaiki salah satu target.'};
  },
});

/** The last target is 100 %. Certainty: secondary sources of Permendagri 59/2021. */
export const notFull = rule({
  id: 'target-akhir', topic: 'indikator', grade: 'perbaiki', title: 'Target akhir belum 100 %', ground: FULL,
  over: (subject) => known(subject).filter((one) => one.targets.at(-1)?.value !== undefined && !isFraction(one) && (one.percent || one.goal.value !== undefined)),
  fault: ({row, targets, percent, goal}) => {
    const last = targets.at(-1);
    const full = percent ? 100 : goal.value;
    return last?.value === undefined || full === undefined || last.value >= full ? undefined : {...at(row, 'target', last.field, last.year), expected: percent ? '100 %' : `${showNumber(full)} (jumlah yang wajib dilayani, 100 %)`, found: show(last.value, percent), hint: 'SPM berlaku bagi semua yang berhak; rencanakan sampai 100 %.'};
  },
});

/** More than everyone cannot be served. Logic. */
export const moreThanAll = rule({
  id: 'target-lebih', topic: 'indikator', grade: 'lihat', title: 'Target melebihi jumlah yang wajib dilayani', ground: ARITHMETIC,
  over: (subject) => known(subject).filter(({percent, goal}) => !percent && goal.value !== undefined),
  fault: ({row, targets, goal}) => {
    const over = targets.find(({value}) => value !== undefined && value > (goal.value ?? Infinity));
    return over?.value === undefined ? undefined : {...at(row, 'target', over.field, over.year), expected: `paling tinggi ${showNumber(goal.value ?? 0)}`, found: showNumber(over.value), hint: 'Periksa jumlah yang wajib dilayani.'};
  },
});

/** Percentages lie between 0 and 100. Logic. */
export const outOfRange = rule({
  id: 'persen-luar', topic: 'indikator', grade: 'perbaiki', title: 'Persen di luar 0–100', ground: ARITHMETIC,
  over: (subject) => known(subject).filter(({percent}) => percent).flatMap(numeric).filter(({label, amount}) => (label === 'target' || label === 'nilai_awal') && amount.value !== undefined),
  fault: ({row, amount: {field, value = 0}, label, year}) => value >= 0 && value <= 100 ? undefined : {...at(row, label, field, year), expected: '0 sampai 100', found: showNumber(value), hint: value > 100 ? 'Periksa tanda desimal, atau ganti satuannya.' : 'Persen tidak mungkin negatif.'},
});

/** Counts are not negative. Logic. */
export const negativeCount = rule({
  id: 'angka-negatif', topic: 'indikator', grade: 'perbaiki', title: 'Angka negatif', ground: ARITHMETIC,
  over: (subject) => known(subject).filter(({percent}) => !percent).flatMap(numeric).filter(({amount}) => amount.value !== undefined),
  fault: ({row, amount: {field, value = 0}, label, year}) => value >= 0 ? undefined : {...at(row, label, field, year), expected: '0 atau lebih', found: showNumber(value), hint: 'Periksa tanda kurang.'},
});

/** 0,85 where 85 is meant. Logic: all values between 0 and 1, the last near 1. */
export const fraction = rule({
  id: 'persen-pecahan', topic: 'indikator', grade: 'perbaiki', title: 'Persen ditulis sebagai pecahan', ground: ARITHMETIC,
  over: (subject) => known(subject).filter(({percent}) => percent),
  fault: (one) => {
    const last = one.targets.findLast(({value}) => value !== undefined);
    return !isFraction(one) || last?.value === undefined ? undefined : {...at(one.row, 'target', last.field, last.year), expected: `${showNumber(last.value * 100)} (persen)`, found: showNumber(last.value), hint: 'Tulis 85, bukan 0,85.'};
  },
});

/** Without the number to be served nobody sees when a count is 100 %. Logic. */
export const noGoal = rule({
  id: 'sasaran-kosong', topic: 'indikator', grade: 'lihat', title: 'Jumlah yang wajib dilayani kosong', ground: ARITHMETIC,
  over: (subject) => known(subject).filter(({percent, unit, kind, service}) => !percent && kind === 'penerima' && (service?.units ?? []).includes(plain(unit))),
  fault: ({row, goal, unit}) => goal.value !== undefined || goal.field ? undefined : {...at(row, 'sasaran', row.fields.sasaran), expected: `jumlah ${unit} yang wajib dilayani`, found: 'kosong', hint: 'Tanpa angka ini tidak terlihat apakah target akhir sudah 100 %.'},
});

/** Every target for recipients below 100 % is a step on the way, and the plan should say so. Certainty as for `target-akhir`. */
export const interim = rule({
  id: 'target-antara', topic: 'indikator', grade: 'lihat', title: 'Target penerima di bawah 100 % sebelum tahun akhir', ground: FULL,
  over: (subject) => known(subject).some(({kind, percent}) => kind === 'penerima' && percent) ? [known(subject)] : [],
  fault: (indicators): Fault | undefined => {
    const short = indicators.filter((one) => one.kind === 'penerima' && one.percent && !isFraction(one) && one.targets.slice(0, -1).some(({value}) => value !== undefined && value < 100));
    return short.length === 0 ? undefined : {expected: 'target penerima 100 % setiap tahun', found: `${short.length} indikator lebih rendah sebelum tahun akhir, mulai baris ${short[0]?.row.row ?? ''}`, hint: 'Bila sengaja bertahap, jelaskan alasannya dalam Renaksi.'};
  },
});

const ofRow = (row: PlanRow): {readonly row: PlanRow; readonly field: Field}[] =>
  [row.fields.nilai_awal, row.fields.sasaran, row.fields.tahun_awal, row.fields.jumlah, ...Object.values(row.targets), ...Object.values(row.budgets)].flatMap((field) => (field ? [{row, field}] : []));

/** An amount in words or with doubtful marks was read in one way; a person should see which. Logic. */
export const doubtful = rule({
  id: 'angka-ragu', topic: 'indikator', grade: 'lihat', title: 'Angka ditebak dari kata', ground: ARITHMETIC,
  over: ({plan}) => plan.rows.flatMap(ofRow),
  fault: ({row, field}) => {
    const doubt = readNumber(field)?.doubt;
    return doubt === undefined ? undefined : {...at(row), letter: columnLetter(field.column), column: field.head, expected: 'angka penuh', found: doubt, hint: 'Tulis angkanya lengkap dalam rupiah.'};
  },
});

/** A number kept as text: sums of the person's own program pass over it. Logic; seen only in .xlsx. */
export const numberAsText = rule({
  id: 'angka-sebagai-teks', topic: 'indikator', grade: 'lihat', title: 'Angka tersimpan sebagai teks', ground: ARITHMETIC,
  over: ({plan}) => plan.rows.flatMap(ofRow),
  fault: ({row, field}) => field.fromText ? {...at(row), letter: columnLetter(field.column), column: field.head, expected: 'sel angka', found: `teks "${field.text}"`, hint: `Dibaca sebagai ${showNumber(readNumber(field)?.value ?? 0)}. Berkas hasil sudah menyimpannya sebagai angka.`} : undefined,
});

export const INDICATOR_RULES: readonly Rule[] = [noIndicator, namelessIndicator, contradicted, wrongKind, noUnit, wrongUnit, qualityUnit, notANumber, noBaseline, baselineYear, belowBaseline, noTarget, falling, notFull, moreThanAll, outOfRange, negativeCount, fraction, noGoal, interim, doubtful, numberAsText];
