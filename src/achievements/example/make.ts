/** Makes the figures of an invented set from its record. The same record and seed give the same figures, always. */
import type {Service} from '../../site/services/load';
import type {ValueStatus} from '../../site/table/statuses';
import {compareTimes, isMidYear, QUARTERS, type Period} from '../periods';
import type {SetMeta} from '../schema';
import {TOTAL, type Observation} from '../types';
import {BY_SEX, PROFILES} from './profiles';
import {protect} from './protect';
import {between, chance} from './random';
import {serviceYear, type QuarterCounts} from './serviceYear';

export interface ExampleRegion {
  readonly id: string;
  readonly level: Service['level'];
  /** People who live there. */
  readonly people: number;
}

export interface ExampleOptions {
  readonly meta: SetMeta;
  readonly seed: number;
  readonly regions: readonly ExampleRegion[];
  readonly services: readonly Service[];
}

interface Spot {
  readonly options: ExampleOptions;
  readonly region: ExampleRegion;
  readonly service: Service;
  readonly year: number;
}

interface Mark {
  readonly status?: ValueStatus;
  readonly note?: string;
}

const SEX = 'jenis_kelamin';
const EVENT_NOTE = 'Tidak ada kejadian sampai akhir periode ini.';
const GAP_NOTE = 'Laporan triwulan ini belum masuk.';
const ESTIMATE_NOTE = 'Pendataan belum selesai; jumlah diperkirakan dari tahun lalu.';
const REVISED_NOTE = 'Diperbaiki sesudah diperiksa ulang.';

/** In the first year of a new way of counting, and after it, fewer count as served. */
const BREAK_FACTOR = 0.62;

function breaksOf({options: {meta}, region, service}: Spot): SetMeta['seri_terputus'] {
  return meta.seri_terputus.filter(({layanan, wilayah}) => layanan === service.id && (wilayah === undefined || wilayah === region.id));
}

function quarters(spot: Spot): QuarterCounts[] {
  const {options, region, service, year} = spot;
  const profile = PROFILES[service.id];
  if (!profile) throw new Error(`src/achievements/example/profiles.ts: pelayanan "${service.id}" belum ada.`);
  const place = {seed: options.seed, regionId: region.id, people: region.people, serviceId: service.id, since: options.meta.tahun.dari};
  const factor = breaksOf(spot).some(({tahun}) => year >= tahun) ? BREAK_FACTOR : 1;
  return serviceYear(place, profile, year).map((one) => ({...one, served: one.served === null ? null : Math.floor(one.served * factor)}));
}

function isLate({meta}: ExampleOptions, year: number, period: Period): boolean {
  return meta.final_sampai !== undefined && compareTimes({year, period}, {year: meta.final_sampai.tahun, period: meta.final_sampai.periode}) > 0;
}

function markOf(spot: Spot, period: Period, measureId: string): Mark {
  const {options, region, service, year} = spot;
  const rare = (what: string): boolean => chance(options.seed, region.id, service.id, year, what) < 0.012;
  if (breaksOf(spot).some(({tahun, ukuran}) => tahun === year && ukuran.includes(measureId))) return {status: 'seri-terputus'};
  if (isLate(options, year, period)) return {status: 'sementara'};
  if (measureId === 'sasaran' && rare('estimate')) return {status: 'perkiraan', note: ESTIMATE_NOTE};
  if (measureId === 'terlayani' && period === 'tw4' && rare('revised')) return {status: 'direvisi', note: REVISED_NOTE};
  return {};
}

/** True for a quarter whose report never came: the first or second of a year, now and then. */
function isMissing({options, region, service, year}: Spot, period: Period): boolean {
  const draw = chance(options.seed, region.id, service.id, year, 'gap');
  return (period === 'tw1' && draw < 0.008) || (period === 'tw2' && draw > 0.992);
}

function observe(spot: Spot, period: Period, measureId: string, value: number | null, breakdown: Record<string, string>): Observation {
  const place = {regionId: spot.region.id, year: spot.year, period, serviceId: spot.service.id, measureId, breakdown};
  if (value === null) return {...place, value, status: 'tidak-berlaku', note: EVENT_NOTE};
  if (isMissing(spot, period) && ['terlayani', 'mutu-terpenuhi', 'realisasi'].includes(measureId)) return {...place, value: null, status: 'tidak-tersedia', note: GAP_NOTE};
  return {...place, value, ...markOf(spot, period, measureId)};
}

/** Women's part of the people to be served and of the people served; the men's is the rest, neither more than to be served. */
function womenOf({options: {seed}, region, service, year}: Spot, toServe: number, served: number): {toServe: number; served: number} {
  const women = Math.round(toServe * between(0.42, 0.56, seed, region.id, service.id, 'women'));
  const wanted = Math.round(served * between(0.42, 0.56, seed, region.id, service.id, year, 'women served'));
  return {toServe: women, served: Math.min(women, Math.max(wanted, served - (toServe - women)))};
}

function bySex(spot: Spot, {toServe, served}: QuarterCounts): {sex: string; toServe: number; served: number}[] {
  if (toServe === null || served === null) return [];
  const women = womenOf(spot, toServe, served);
  return [
    {sex: 'perempuan', ...women},
    {sex: 'laki-laki', toServe: toServe - women.toServe, served: served - women.served},
  ];
}

function quarterFigures(spot: Spot, counts: QuarterCounts, period: Period): Observation[] {
  const dimensions = spot.options.meta.disagregasi.map(({id}) => id);
  const all = Object.fromEntries(dimensions.map((id) => [id, TOTAL]));
  const parts = dimensions.includes(SEX) && BY_SEX.includes(spot.service.id) && !isMidYear(period) ? bySex(spot, counts) : [];
  const counted = (measureId: string, total: number | null, pick: (part: {toServe: number; served: number}) => number): Observation[] =>
    protect([observe(spot, period, measureId, total, all), ...parts.map((part) => observe(spot, period, measureId, pick(part), {...all, [SEX]: part.sex}))]);
  return [
    ...counted('sasaran', counts.toServe, ({toServe}) => toServe),
    ...counted('terlayani', counts.served, ({served}) => served),
    observe(spot, period, 'mutu-perlu', counts.itemsNeeded, all),
    observe(spot, period, 'mutu-terpenuhi', counts.items, all),
    observe(spot, period, 'alokasi', counts.allotted, all),
    observe(spot, period, 'realisasi', counts.spent, all),
  ];
}

/** All figures of the set, by region, service, year, quarter and measure. */
export function makeFigures(options: ExampleOptions): Observation[] {
  const {dari, sampai} = options.meta.tahun;
  const years = Array.from({length: sampai - dari + 1}, (_, index) => dari + index);
  return options.regions.flatMap((region) =>
    options.services
      .filter(({level}) => level === region.level)
      .flatMap((service) =>
        years.flatMap((year) => {
          const spot = {options, region, service, year};
          return quarters(spot).flatMap((counts, index) => quarterFigures(spot, counts, QUARTERS[index] ?? 'tw4'));
        }),
      ),
  );
}
