/** Rules between figures of one place and time: shares, weighted sums, totals, upper bounds. */
import {formatNumber} from '../../site/numbers';
import {calculate, partsOf} from '../derive';
import type {Fault} from '../csv';
import type {Measure} from '../schema';
import type {Context, Figure, Rule} from './context';
import {byPlace, splits} from './groups';

interface Group {
  readonly of: ReadonlyMap<string, Figure>;
  readonly all: readonly Figure[];
}

const groups = (context: Context): Group[] => byPlace(context).map((all) => ({all, of: new Map(all.map((one) => [one.measureId, one]))}));

/** The number that a share must show, unrounded: counts come first, published shares only where counts are missing. */
function exactOf(measure: Measure, {of}: Group, measures: ReadonlyMap<string, Measure>, depth = 0): number | null | undefined {
  return calculate(measure, (id) => {
    const other = measures.get(id);
    const deeper = other && depth < 3 ? exactOf(other, {of, all: []}, measures, depth + 1) : undefined;
    return deeper ?? of.get(id)?.value;
  });
}

/** How far rounding can carry a figure: half a unit of its own last digit, and its parts' halves where only they are known. */
function tolerance(measure: Measure, {of}: Group, measures: ReadonlyMap<string, Measure>): number {
  const own = 0.5 * 10 ** -measure.pembulatan;
  const rounded = (measure.bagian ?? []).some(({ukuran}) => of.has(ukuran) && !partsOf(measures.get(ukuran) ?? measure).every((id) => of.has(id)));
  return (rounded ? 2 : 1) * own + 1e-9;
}

/** UX §3.2: numerator ÷ denominator × 100 (or the weighted sum, FACTS §4.1) reproduces the printed value within rounding. */
const share: Rule = {
  id: 'hitungan',
  about: 'Persen = pembilang ÷ penyebut × 100, indeks = jumlah berbobot, sampai pembulatan.',
  check: (context) =>
    groups(context).flatMap((group) =>
      group.all.flatMap((one): Fault[] => {
        const measure = context.measures.get(one.measureId);
        const exact = measure ? exactOf(measure, group, context.measures) : undefined;
        if (!measure || typeof exact !== 'number' || one.value === null || Math.abs(exact - one.value) <= tolerance(measure, group, context.measures)) return [];
        return [{rule: 'hitungan', line: one.line, column: 'nilai', message: `diharapkan ${formatNumber(exact)} (${measure.rumus}), ditemukan ${formatNumber(one.value)}. Hitung ulang, atau periksa baris ${partsOf(measure).flatMap((id) => group.of.get(id)?.line ?? []).join(' dan ')}.`}];
      }),
    ),
};

/** Gap of FACTS §4.3: with nobody to serve a share is neither 0 nor 100; it does not apply. */
const nobody: Rule = {
  id: 'tanpa-penyebut',
  about: 'Bila penyebut 0 atau tidak berlaku, persennya tidak-berlaku dan pembilangnya tidak bernilai.',
  check: (context) =>
    groups(context).flatMap((group) =>
      [...context.measures.values()].flatMap(({pembilang, penyebut, id}): Fault[] => {
        const [whole, part, ratio] = [group.of.get(penyebut ?? ''), group.of.get(pembilang ?? ''), group.of.get(id)];
        if (!whole || !(whole.value === 0 || whole.status === 'tidak-berlaku')) return [];
        const say = `"${penyebut ?? ''}" di baris ${whole.line} ${whole.value === 0 ? 'bernilai 0' : 'tidak berlaku'}`;
        return [
          ...(ratio?.value === null || !ratio ? [] : [{rule: 'tanpa-penyebut', line: ratio.line, column: 'nilai', message: `${say}, jadi persennya tidak-berlaku, ditemukan ${formatNumber(ratio.value)}. Kosongkan nilai dan tulis status tidak-berlaku.`}]),
          ...(part && part.value !== null && whole.status === 'tidak-berlaku' ? [{rule: 'tanpa-penyebut', line: part.line, column: 'nilai', message: `${say}, tetapi "${pembilang ?? ''}" bernilai ${formatNumber(part.value)}. Periksa kedua baris.`}] : []),
        ];
      }),
    ),
};

/** FACTS §4.3: nobody is served who is not to be served; more needs an explanation. */
const bound: Rule = {
  id: 'paling-banyak',
  about: 'Terlayani ≤ sasaran, terpenuhi ≤ dibutuhkan, realisasi ≤ alokasi, kecuali dijelaskan di catatan.',
  check: (context) =>
    groups(context).flatMap((group) =>
      group.all.flatMap((one): Fault[] => {
        const limit = group.of.get(context.measures.get(one.measureId)?.paling_banyak ?? '');
        if (!limit || limit.value === null || one.value === null || one.value <= limit.value || one.note) return [];
        return [{rule: 'paling-banyak', line: one.line, column: 'nilai', message: `diharapkan paling banyak ${formatNumber(limit.value)} ("${limit.measureId}" di baris ${limit.line}), ditemukan ${formatNumber(one.value)}. Perbaiki salah satunya, atau jelaskan di kolom catatan.`}];
      }),
    ),
};

const ADDITIVE: readonly string[] = ['orang', 'butir', 'rupiah', 'daerah'];

/** UX §3.2: totals are rows of their own and equal their parts. Only counts add up; shares do not. */
const total: Rule = {
  id: 'jumlah',
  about: 'Baris total sama dengan jumlah bagiannya.',
  check: (context) =>
    splits(context).flatMap(({dimension, total: sum, parts, whole}): Fault[] => {
      const rule = context.meta.disagregasi.find(({id}) => id === dimension);
      const unit = context.measures.get(parts[0]?.measureId ?? '')?.satuan ?? '';
      if (!rule?.lengkap || !whole || !sum || sum.value === null || !ADDITIVE.includes(unit) || parts.some(({value}) => value === null)) return [];
      const added = parts.reduce((all, {value}) => all + (value ?? 0), 0);
      return added === sum.value ? [] : [{rule: 'jumlah', line: sum.line, column: 'nilai', message: `diharapkan ${formatNumber(added)} (jumlah baris ${parts.map(({line}) => line).join(', ')}), ditemukan ${formatNumber(sum.value)}. Perbaiki total atau bagiannya.`}];
    }),
};

export const SUM_RULES: readonly Rule[] = [share, nobody, bound, total];
