/** Rules along time: counts of the year do not fall, new ways of counting are marked, slips of the unit are noticed. */
import {formatNumber} from '../../site/numbers';
import type {Fault} from '../csv';
import {isMidYear, QUARTERS, type Period} from '../periods';
import type {Context, Figure, Rule} from './context';
import {series} from './groups';
import {eachFigure} from './status';

const isQuarter = (period: Period): boolean => (QUARTERS as readonly string[]).includes(period);

/** Quarters are counted from January (`kumulatif`), so that a later one is lower only after a correction. */
const cumulative: Rule = {
  id: 'kumulatif',
  about: 'Angka kumulatif triwulan tidak turun dalam satu tahun, kecuali berstatus direvisi.',
  check: (context) =>
    series(context)
      .filter(([first]) => context.measures.get(first?.measureId ?? '')?.kumulatif)
      .flatMap((all) => {
        const known = all.filter(({value, period}) => value !== null && isQuarter(period));
        return known.flatMap((one, index): Fault[] => {
          const before = known[index - 1];
          if (!before || before.year !== one.year || (before.value ?? 0) <= (one.value ?? 0) || one.status === 'direvisi') return [];
          return [{rule: 'kumulatif', line: one.line, column: 'nilai', message: `diharapkan paling sedikit ${formatNumber(before.value ?? 0)} (${before.period} di baris ${before.line}; angka dihitung sejak Januari), ditemukan ${formatNumber(one.value ?? 0)}. Jumlahkan dengan triwulan sebelumnya, atau tulis status direvisi.`}];
        });
      }),
};

function breakOf({meta}: Context, {year, serviceId, measureId, regionId}: Figure): SeriesBreak | undefined {
  return meta.seri_terputus.find(({tahun, layanan, ukuran, wilayah}) => tahun === year && layanan === serviceId && ukuran.includes(measureId) && (wilayah === undefined || wilayah === regionId));
}

type SeriesBreak = Context['meta']['seri_terputus'][number];

/** UX §3.2 `seri_terputus`: the first year of a new way of counting is marked, with its reason in the set's record. */
const seriesBreak: Rule = {
  id: 'seri-terputus',
  about: 'Nilai pada tahun seri terputus bertanda seri-terputus, dan tanda itu selalu punya alasan di keterangan kumpulan.',
  check: (context) =>
    eachFigure('seri-terputus', 'status', context, (one) => {
      const listed = breakOf(context, one);
      if (listed && one.value !== null && one.status !== 'seri-terputus') return `cara menghitung berubah sejak ${listed.tahun}, jadi diharapkan status "seri-terputus", ditemukan ${one.status ? `"${one.status}"` : 'kosong'}. Tulis seri-terputus.`;
      return !listed && one.status === 'seri-terputus' ? 'status "seri-terputus" tanpa alasan. Tambahkan di kunci seri_terputus keterangan kumpulan (tahun, layanan, ukuran, alasan), atau hapus statusnya.' : undefined;
    }),
};

/** Factors by which a unit slips: a digit too many, percent for share, thousands for units. */
const SLIPS: readonly (readonly [number, number])[] = [[8, 12.5], [80, 125], [800, 1250], [80_000, 1_250_000]];

function slip(value: number, other: number): boolean {
  const ratio = Math.max(value, other) / Math.min(value, other);
  return SLIPS.some(([low, high]) => ratio >= low && ratio <= high);
}

/** Too small to judge: a handful may well become ten times as many. */
const LEAST = 50;

function isSlip(one: Figure, others: readonly Figure[]): boolean {
  const near = [...others].sort((a, b) => Math.abs(a.year - one.year) - Math.abs(b.year - one.year)).slice(0, 2);
  if (near.length < 2) return false;
  const values = near.map(({value}) => value ?? 0);
  if (Math.max(one.value ?? 0, ...values) < LEAST) return false;
  const side = values.map((value) => Math.sign((one.value ?? 0) - value));
  return side[0] === side[1] && values.every((value) => slip(one.value ?? 0, value));
}

/** A value ten, a hundred or a thousand times its two nearest years is mostly a slip of the unit or the decimal mark. */
const jump: Rule = {
  id: 'lonjakan',
  about: 'Nilai tidak 10, 100, atau 1.000 kali dua tahun terdekatnya, kecuali dijelaskan di catatan.',
  check: (context) =>
    series(context).flatMap((all) => {
      const measure = context.measures.get(all[0]?.measureId ?? '');
      if (!measure || !['orang', 'butir', 'rupiah', 'daerah'].includes(measure.satuan)) return [];
      const known = all.filter(({value, period}) => value !== null && value > 0 && !(measure.kumulatif && isMidYear(period)));
      return known.flatMap((one): Fault[] => {
        const others = known.filter(({year, period}) => period === one.period && year !== one.year);
        if (one.note || one.status === 'seri-terputus' || !isSlip(one, others)) return [];
        const near = others.map(({year, value}) => `${year}: ${formatNumber(value ?? 0)}`).join('; ');
        return [{rule: 'lonjakan', line: one.line, column: 'nilai', message: `nilai ${formatNumber(one.value ?? 0)} jauh dari tahun lain (${near}). Periksa satuan (${measure.satuan}) dan jumlah angkanya, atau jelaskan di kolom catatan.`}];
      });
    }),
};

export const SERIES_RULES: readonly Rule[] = [cumulative, seriesBreak, jump];
