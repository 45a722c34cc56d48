/** Rules on money: sums, years, sources of funds. */
import {FUNDS} from '../columns';
import type {Activity, Amount} from '../group';
import {yearOf} from '../months';
import {isNothing, readNumber, showNumber} from '../numbers';
import {ADVICE, ARITHMETIC, at, rule, type Fault, type Ground, type Rule} from '../rule';
import type {Field, Plan, PlanRow, TotalRow} from '../types';
import {plain} from '../words';

/** UU 23/2014 Pasal 298 ayat (1), read in a copy: spending goes first to basic services with SPM. */
const PRIORITY: Ground = {kind: 'sumber', text: 'UU 23/2014 Pasal 298 ayat (1): belanja daerah diprioritaskan untuk pelayanan dasar ber-SPM. Bahwa Renaksi wajib menyebut sumber dana belum kami verifikasi.', certainty: 'perlu-verifikasi', sources: ['r-uu-23-2014']};

const known = ({activities}: {readonly activities: readonly Activity[]}): Activity[] => activities.filter(({service}) => service !== undefined);
const rupiah = (value: number): string => `Rp${showNumber(value)}`;
const sum = (amounts: readonly Amount[]): number => amounts.reduce((total, {value = 0}) => total + value, 0);
const anyMoney = ({budgets, total}: Activity): boolean => budgets.some(({value}) => value !== undefined) || total.value !== undefined;
const money = (activity: Activity): number => sum(activity.budgets) || (activity.total.value ?? 0);

/** Cells for money hold numbers. Logic. */
export const notMoney = rule({
  id: 'anggaran-bukan-angka', topic: 'anggaran', grade: 'perbaiki', title: 'Anggaran bukan angka', ground: ARITHMETIC,
  over: (subject) => known(subject).flatMap(({row, budgets, total}) => [...budgets.map((amount) => ({row, amount, key: 'anggaran' as const, year: amount.year})), {row, amount: total, key: 'jumlah' as const, year: undefined}]).filter(({amount: {field}}) => field !== undefined && !isNothing(field.text)),
  fault: ({row, amount: {field, value}, key, year}) => value !== undefined || field === undefined ? undefined : {...at(row, key, field, year), expected: 'angka dalam rupiah', found: `"${field.text}"`, hint: 'Tulis angkanya saja, tanpa kata.'},
});

/** Money is not negative. Logic. */
export const negativeMoney = rule({
  id: 'anggaran-negatif', topic: 'anggaran', grade: 'perbaiki', title: 'Anggaran negatif', ground: ARITHMETIC,
  over: (subject) => known(subject).flatMap(({row, budgets}) => budgets.map((amount) => ({row, amount}))).filter(({amount}) => amount.value !== undefined),
  fault: ({row, amount: {field, value = 0, year}}) => value >= 0 ? undefined : {...at(row, 'anggaran', field, year), expected: '0 atau lebih', found: rupiah(value), hint: 'Periksa tanda kurang atau kurung.'},
});

/** An activity says what it costs, if only 0. Advice: budgets as part of a Renaksi are not verified. */
export const noMoney = rule({
  id: 'anggaran-kosong', topic: 'anggaran', grade: 'perbaiki', title: 'Anggaran kegiatan kosong', ground: ADVICE,
  over: (subject) => known(subject).filter(({name}) => name !== ''),
  fault: (activity) => anyMoney(activity) || activity.budgets.some(({field}) => field && !isNothing(field.text)) ? undefined : {...at(activity.row, 'anggaran'), expected: 'anggaran tiap tahun, atau 0', found: 'kosong', hint: 'Tulis 0 bila kegiatan ini tanpa biaya.'},
});

/** Row total = sum of the years. Arithmetic, to the rupiah. */
export const rowSum = rule({
  id: 'jumlah-baris', topic: 'anggaran', grade: 'perbaiki', title: 'Jumlah anggaran tidak sama dengan jumlah tahunnya', ground: ARITHMETIC,
  over: (subject) => known(subject).filter(({total, budgets}) => total.value !== undefined && budgets.some(({value}) => value !== undefined)),
  fault: ({row, total, budgets}) => Math.abs((total.value ?? 0) - sum(budgets)) < 1 ? undefined : {...at(row, 'jumlah', total.field), expected: rupiah(sum(budgets)), found: rupiah(total.value ?? 0), hint: `Selisih ${rupiah(Math.abs((total.value ?? 0) - sum(budgets)))}. Perbaiki jumlah atau salah satu tahun.`},
});

interface Sum {
  readonly total: TotalRow;
  readonly field: Field;
  readonly year?: number;
}

const sums = ({totals}: Plan): Sum[] => totals.flatMap((total) => [
  ...Object.entries(total.budgets).map(([year, field]) => ({total, field, year: Number(year)})),
  ...(total.fields.jumlah ? [{total, field: total.fields.jumlah}] : []),
]).filter(({field}) => readNumber(field) !== undefined);

function amountOf(row: PlanRow, year: number | undefined): number {
  if (year !== undefined) return readNumber(row.budgets[year])?.value ?? 0;
  const years = Object.values(row.budgets).map((field) => readNumber(field)?.value);
  return years.some((value) => value !== undefined) ? years.reduce<number>((total, value) => total + (value ?? 0), 0) : (readNumber(row.fields.jumlah)?.value ?? 0);
}

/** What a sum may stand for: all rows above it, those since the sum before, those of one affair, or (at the end) every row. */
function candidates({total, year}: Sum, plan: Plan): number[] {
  const above = plan.rows.filter(({sheet, row}) => sheet === total.sheet && row < total.row);
  const before = Math.max(0, ...plan.totals.filter(({sheet, row}) => sheet === total.sheet && row < total.row).map(({row}) => row));
  const last = above.at(-1);
  const sets = [above, above.filter(({row}) => row > before), above.filter(({service}) => service?.sector === last?.service?.sector), above.filter(({service}) => service === last?.service), plan.rows];
  return [...new Set(sets.map((rows) => rows.reduce((amount, row) => amount + amountOf(row, year), 0)))];
}

/** Sums of columns hold. Arithmetic. */
export const columnSum = rule({
  id: 'jumlah-kolom', topic: 'anggaran', grade: 'perbaiki', title: 'Baris jumlah tidak cocok', ground: ARITHMETIC,
  over: ({plan}) => sums(plan),
  fault: (one, {plan}) => {
    const written = readNumber(one.field)?.value ?? 0;
    const possible = candidates(one, plan);
    const nearest = [...possible].sort((a, b) => Math.abs(a - written) - Math.abs(b - written))[0] ?? 0;
    return possible.some((value) => Math.abs(value - written) < 1) ? undefined : {...at(one.total, one.year === undefined ? 'jumlah' : 'anggaran', one.field, one.year), expected: rupiah(nearest), found: `${rupiah(written)} pada "${one.total.label}"`, hint: `Selisih ${rupiah(Math.abs(nearest - written))}. Hitung lagi atau pakai rumus.`};
  },
});

/** Money comes from somewhere. Certainty: that the Renaksi must say so is not verified. */
export const noFunds = rule({
  id: 'sumber-dana-kosong', topic: 'anggaran', grade: 'perbaiki', title: 'Anggaran tanpa sumber dana', ground: PRIORITY,
  over: (subject) => known(subject).filter((activity) => money(activity) > 0),
  fault: (activity) => activity.funds !== '' ? undefined : {...at(activity.row, 'sumber_dana', activity.row.fields.sumber_dana), expected: 'sumber dana, misalnya APBD provinsi', found: `kosong, dengan anggaran ${rupiah(money(activity))}`, hint: 'Isi sumber dananya.'},
});

const knownFund = (text: string): boolean => text.split(/[;,+&]| dan /).filter((part) => part.trim() !== '').every((part) => {
  const words = plain(part);
  return /\b(?:apbd|apbn|dau|dbh|dak|did|pad|otsus|otonomi khusus|dana desa|dana transfer|blud|bos|bok|hibah|csr|tjsl|kerja sama|kpbu|swadaya|baznas|btt|belanja tidak terduga|pinjaman)\b/.test(words);
});

/** A source that nobody knows is perhaps a slip. Advice. */
export const oddFunds = rule({
  id: 'sumber-dana-asing', topic: 'anggaran', grade: 'lihat', title: 'Sumber dana tidak dikenal', ground: {kind: 'anjuran', text: 'Anjuran pustaka ini; daftar sumber dana tidak tertutup.'},
  over: (subject) => known(subject).filter(({funds}) => funds !== ''),
  fault: ({row, funds}) => knownFund(funds) ? undefined : {...at(row, 'sumber_dana', row.fields.sumber_dana), expected: `misalnya ${FUNDS.slice(0, 4).join(', ')}`, found: `"${funds}"`, hint: 'Periksa ejaannya; abaikan bila memang demikian.'},
});

/** Money outside the activity's own years. Logic, but plans may be right: look again. */
export const wrongYears = rule({
  id: 'anggaran-di-luar-jadwal', topic: 'anggaran', grade: 'lihat', title: 'Anggaran di luar jadwal kegiatan', ground: ARITHMETIC,
  over: (subject) => known(subject).filter(({from, to}) => from !== undefined && to !== undefined && from <= to),
  fault: ({row, budgets, from = 0, to = 0}, {plan}): Fault | undefined => {
    const odd = budgets.find(({value = 0, year}) => value > 0 && plan.years.includes(year) && (year < yearOf(from) || year > yearOf(to)));
    return odd && {...at(row, 'anggaran', odd.field, odd.year), expected: `anggaran ${[...new Set([yearOf(from), yearOf(to)])].join(' sampai ')}, seperti jadwalnya`, found: `${rupiah(odd.value ?? 0)} pada ${odd.year}`, hint: 'Perbaiki jadwal atau pindahkan anggarannya.'};
  },
});

/** A year of work without a figure: 0 or forgotten? Logic, look again. */
export const emptyYear = rule({
  id: 'anggaran-tahun-kosong', topic: 'anggaran', grade: 'lihat', title: 'Tahun kegiatan tanpa angka anggaran', ground: ARITHMETIC,
  over: (subject) => known(subject).filter((activity) => activity.from !== undefined && activity.to !== undefined && activity.budgets.some(({value}) => value !== undefined)),
  fault: ({row, budgets, from = 0, to = 0}): Fault | undefined => {
    const empty = budgets.filter(({field, year}) => year >= yearOf(from) && year <= yearOf(to) && (field === undefined || isNothing(field.text)));
    const [first] = empty;
    return first && {...at(row, 'anggaran', first.field, first.year), expected: 'angka, atau 0', found: `kosong untuk ${empty.map(({year}) => year).join(', ')}`, hint: 'Tulis 0 bila tahun itu tanpa biaya.'};
  },
});

export const BUDGET_RULES: readonly Rule[] = [notMoney, negativeMoney, noMoney, rowSum, columnSum, noFunds, oddFunds, wrongYears, emptyYear];
