/** Rules on the whole table: nothing twice, nothing missing. */
import {cell, type Fault, type TextRow} from '../csv';
import {TOTAL} from '../types';
import type {Context, Figure, Rule} from './context';
import {figureKey, splits} from './groups';

/** The key of a row stands once (UX §3.5, Data Package primary key). */
const twice: Rule = {
  id: 'ganda',
  about: 'Setiap angka ada satu kali.',
  check: ({figures}) => {
    const seen = new Map<string, number>();
    return figures.flatMap((one): Fault[] => {
      const key = figureKey(one);
      const first = seen.get(key);
      if (first === undefined) seen.set(key, one.line);
      return first === undefined ? [] : [{rule: 'ganda', line: one.line, column: 'ukuran', message: `angka yang sama sudah ada di baris ${first} (${one.regionId}, ${one.year} ${one.period}, ${one.serviceId ?? 'semua'}, ${one.measureId}). Hapus salah satu.`}];
    });
  },
};

interface Wanted {
  readonly regionId: string;
  readonly year: number;
  readonly period: string;
  readonly serviceId: string;
  readonly measureId: string;
}

function levelOf({regions}: Context, regionId: string): string {
  return regions.get(regionId)?.tingkat === 'provinsi' ? 'provinsi' : 'kabupaten-kota';
}

/** Services that a region has in this file at all: a set may hold some of them. */
function servicesIn(context: Context): ReadonlyMap<string, readonly string[]> {
  const services = [...new Set(context.figures.flatMap(({serviceId}) => serviceId ?? []))];
  return new Map(context.meta.wilayah.filter((id) => context.regions.has(id)).map((id) => [id, services.filter((one) => context.services.get(one)?.level === levelOf(context, id))]));
}

function wantedOf(context: Context): Wanted[] {
  const {dari, sampai} = context.meta.tahun;
  const years = Array.from({length: sampai - dari + 1}, (_, index) => dari + index);
  const measures = context.meta.ukuran.filter((id) => context.measures.get(id)?.jenis === 'layanan');
  return [...servicesIn(context)].flatMap(([regionId, services]) =>
    services.flatMap((serviceId) => years.flatMap((year) => context.meta.periode.flatMap((period) => measures.map((measureId) => ({regionId, year, period, serviceId, measureId}))))),
  );
}

const placeOf = ({regionId, serviceId, measureId}: Wanted | Figure): string => `${regionId}|${serviceId ?? ''}|${measureId}`;
const keyOf = (one: Wanted | Figure): string => `${placeOf(one)}|${one.year}|${one.period}`;

/** True when a row that cannot be placed is the missing one but for a single cell: then its own fault says enough. */
function isMisplaced({table: {header}, misplaced}: Context, one: Wanted): boolean {
  const wanted: readonly [string, string][] = [['wilayah', one.regionId], ['tahun', String(one.year)], ['periode', one.period], ['layanan', one.serviceId], ['ukuran', one.measureId]];
  const differs = (row: TextRow): number => wanted.filter(([column, text]) => cell(row, header, column).trim() !== text).length;
  return misplaced.some((row) => differs(row) <= 1);
}

const NAMED = 4;

/** One message for all missing periods of one measure. */
function describeGap(all: readonly Wanted[]): string {
  const [first] = all;
  const times = all.slice(0, NAMED).map(({year, period}) => `${period} ${year}`).join(', ');
  const more = all.length > NAMED ? ` dan ${all.length - NAMED} periode lain` : '';
  return `baris ${times}${more} untuk "${first?.measureId ?? ''}", "${first?.serviceId ?? ''}", "${first?.regionId ?? ''}" tidak ada. Tambahkan; bila angkanya belum ada, kosongkan nilai dan tulis status tidak-tersedia.`;
}

/** `lengkap: true` in the set's record: every quarter of every measure is there, if only with the reason why it is blank. */
const missing: Rule = {
  id: 'baris-hilang',
  about: 'Kumpulan yang lengkap memuat setiap periode; yang tidak ada angkanya tetap berbaris, dengan statusnya.',
  check: (context) => {
    if (!context.meta.lengkap) return [];
    const totals = context.figures.filter(({breakdown}) => Object.values(breakdown).every((part) => part === TOTAL));
    const have = new Set(totals.map(keyOf));
    const lastLine = new Map(totals.map((one) => [placeOf(one), one.line]));
    const gaps = new Map<string, Wanted[]>();
    for (const one of wantedOf(context)) {
      if (!have.has(keyOf(one)) && !isMisplaced(context, one)) gaps.set(placeOf(one), [...(gaps.get(placeOf(one)) ?? []), one]);
    }
    return [...gaps].map(([place, all]) => ({rule: 'baris-hilang', line: lastLine.get(place) ?? 1, column: 'periode', message: describeGap(all)}));
  },
};

/** UX §3.2: whoever shows parts shows the total and every part. */
const wholeSplit: Rule = {
  id: 'rincian-hilang',
  about: 'Rincian selalu bersama totalnya dan semua bagiannya.',
  check: (context) =>
    splits(context).flatMap(({dimension, total, parts, whole}): Fault[] => {
      const rule = context.meta.disagregasi.find(({id}) => id === dimension);
      const [first] = parts;
      if (!first || context.misplaced.length > 0) return [];
      if (!total) return [{rule: 'rincian-hilang', line: first.line, column: dimension, message: `rincian tanpa baris total (${first.measureId}, ${first.year} ${first.period}). Tambahkan baris dengan ${dimension} "${TOTAL}".`}];
      if (whole || !rule?.lengkap) return [];
      const lacking = rule.nilai.filter(({id}) => !parts.some(({breakdown}) => breakdown[dimension] === id)).map(({id}) => id);
      return [{rule: 'rincian-hilang', line: first.line, column: dimension, message: `bagian ${lacking.map((id) => `"${id}"`).join(', ')} tidak ada (${first.measureId}, ${first.year} ${first.period}). Tambahkan barisnya; bila angkanya belum ada, pakai status tidak-tersedia.`}];
    }),
};

export const COMPLETE_RULES: readonly Rule[] = [twice, missing, wholeSplit];
