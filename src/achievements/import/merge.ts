/** Figures of the office's file into the figures of the set, held against every rule. */
import {compareTimes} from '../periods';
import {readCsv, type Fault} from '../csv';
import {checkFile} from '../rules';
import {createContext, type Known} from '../rules/context';
import {figureKey} from '../rules/groups';
import type {SetMeta} from '../schema';
import type {Observation} from '../types';
import {writeCsv} from '../write';
import type {Fact, Finding} from './types';

export interface Merged {
  /** Text of `data/capaian/<set>.csv` as it would be written. */
  readonly text: string;
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly findings: readonly Finding[];
}

/** Figures that can still change are marked as such (rule `sementara`); the office need not do it. */
function marked(fact: Fact, {final_sampai: until}: SetMeta): Fact {
  if (!until || fact.value === null || fact.status !== undefined) return fact;
  return compareTimes(fact, {year: until.tahun, period: until.periode}) > 0 ? {...fact, status: 'sementara'} : fact;
}

function toObservation({regionId, year, period, serviceId, measureId, breakdown, value, status, note}: Fact): Observation {
  return {regionId, year, period, ...(serviceId === undefined ? {} : {serviceId}), measureId, breakdown, value, ...(status ? {status} : {}), ...(note ? {note} : {})};
}

function doubles(facts: readonly Fact[]): Finding[] {
  const first = new Map<string, Fact>();
  return facts.flatMap((fact): Finding[] => {
    const key = figureKey(toObservation(fact));
    const other = first.get(key);
    if (!other) first.set(key, fact);
    if (!other) return [];
    return [{weight: 'harus', sheet: fact.sheet, row: fact.row, message: `angka ${fact.measureId} untuk ${fact.regionId}, ${fact.serviceId ?? ''}, ${fact.year} ${fact.period} sudah ada di lembar "${other.sheet}" baris ${other.row}. Hapus salah satu.`}];
  });
}

function order(meta: SetMeta, services: readonly string[]): (a: Observation, b: Observation) => number {
  const place = (list: readonly string[], id: string): number => (list.includes(id) ? list.indexOf(id) : list.length);
  return (a, b) =>
    place(meta.wilayah, a.regionId) - place(meta.wilayah, b.regionId) ||
    a.year - b.year ||
    a.period.localeCompare(b.period, 'en') ||
    place(services, a.serviceId ?? '') - place(services, b.serviceId ?? '') ||
    place(meta.ukuran, a.measureId) - place(meta.ukuran, b.measureId) ||
    Object.values(a.breakdown).join().localeCompare(Object.values(b.breakdown).join(), 'en');
}

const isSame = (a: Observation, b: Observation): boolean => a.value === b.value && a.status === b.status && a.note === b.note;

/**
 * Puts the figures into the set: a figure that is there already is replaced, others stay. Then the whole set is held against
 * every rule; a fault is told with the row of the office's file where it comes from there.
 * @param existing text of the set's CSV as it is now; empty for a new set
 */
export function mergeFacts(meta: SetMeta, known: Known, existing: string, facts: readonly Fact[]): Merged {
  const own = facts.filter(({calculated}) => !calculated).map((fact) => marked(fact, meta));
  const before = existing === '' ? [] : createContext({...known, meta, text: existing, table: readCsv(existing)}).figures;
  const old = new Map(before.map((one) => [figureKey(one), one]));
  const fresh = new Map(own.map((fact) => [figureKey(toObservation(fact)), fact]));
  const all = [...before.filter((one) => !fresh.has(figureKey(one))), ...[...fresh.values()].map(toObservation)].sort(order(meta, [...known.services.keys()]));
  const text = writeCsv(meta, all);
  const table = readCsv(text);
  const origin = new Map(all.map((one, index) => [table.rows[index]?.line ?? 0, fresh.get(figureKey(one))]));
  const counts = [...fresh].map(([key, fact]) => (old.has(key) ? (isSame(old.get(key) ?? toObservation(fact), toObservation(fact)) ? 'same' : 'changed') : 'added'));
  const told = (fault: Fault): Finding => {
    const fact = origin.get(fault.line);
    return {weight: 'harus', sheet: fact?.sheet ?? `data/capaian/${meta.id}.csv`, ...(fact ? {row: fact.row} : {row: fault.line}), message: `${fact ? `${fact.measureId}: ` : ''}${fault.message}`};
  };
  return {
    text,
    added: counts.filter((one) => one === 'added').length,
    changed: counts.filter((one) => one === 'changed').length,
    same: counts.filter((one) => one === 'same').length,
    findings: [...doubles(own), ...checkFile(createContext({...known, meta, text, table})).map(told)],
  };
}
