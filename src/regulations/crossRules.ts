/** Rules between records: regions, order in time, cycles. Pure; messages are Indonesian, for editors. */
import {didYouMean} from '../site/ids';
import type {Problem} from '../site/problems';
import type {RawRecord} from '../site/readYaml';
import {startOf} from './relations';
import type {RegulationRecord} from './schema';

export interface Read {
  readonly raw: RawRecord;
  readonly value: RegulationRecord;
}

function problem(raw: RawRecord, path: readonly PropertyKey[], message: string): Problem {
  const line = raw.lineOf(path);
  return {file: raw.file, ...(line === undefined ? {} : {line}), field: path.map(String).join('.'), message};
}

function regionFaults({raw, value}: Read, regions: readonly string[]): Problem[] {
  if (regions.includes(value.wilayah)) return [];
  return [problem(raw, ['wilayah'], `wilayah "${value.wilayah}" tidak ada di data/wilayah.${didYouMean(value.wilayah, regions)}`)];
}

/** An act cannot amend, repeal, implement or cite one that comes after it. */
function orderFaults({raw, value}: Read, byId: ReadonlyMap<string, RegulationRecord>): Problem[] {
  return value.relasi.flatMap((relation, index) => {
    const other = byId.get(relation.peraturan ?? '');
    if (!other || other.tahun === undefined || value.tahun === undefined) return [];
    const [own, its] = [startOf(value) ?? '', startOf(other) ?? ''];
    const later = other.tahun > value.tahun || (other.tahun === value.tahun && own !== '' && its !== '' && its > own);
    return later ? [problem(raw, ['relasi', index, 'peraturan'], `${value.sebutan} tidak dapat ${relation.jenis} peraturan yang lebih baru: ${other.sebutan}.`)] : [];
  });
}

function twiceFaults({raw, value}: Read): Problem[] {
  const seen = new Set<string>();
  return value.relasi.flatMap((relation, index) => {
    const key = `${relation.jenis} ${relation.peraturan ?? relation.di_luar ?? ''}`;
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [problem(raw, ['relasi', index], `hubungan "${key}" ditulis dua kali.`)];
  });
}

/** Ids on the way from a regulation back to itself along `mencabut`, or undefined. */
function repealCycle(start: string, byId: ReadonlyMap<string, RegulationRecord>, path: readonly string[] = []): string[] | undefined {
  const here = path.at(-1) ?? start;
  for (const relation of byId.get(here)?.relasi ?? []) {
    const next = relation.peraturan;
    if (relation.jenis !== 'mencabut' || next === undefined) continue;
    if (next === start) return [start, ...path, start];
    if (path.includes(next)) continue;
    const found = repealCycle(start, byId, [...path, next]);
    if (found) return found;
  }
  return undefined;
}

function cycleFaults({raw, value}: Read, byId: ReadonlyMap<string, RegulationRecord>): Problem[] {
  const cycle = repealCycle(value.id, byId);
  return cycle ? [problem(raw, ['relasi'], `pencabutan melingkar: ${cycle.join(' → ')}.`)] : [];
}

/** All faults that show only when the records stand side by side. */
export function crossFaults(reads: readonly Read[], regions: readonly string[]): Problem[] {
  const byId = new Map(reads.map(({value}) => [value.id, value]));
  return reads.flatMap((read) => [...regionFaults(read, regions), ...orderFaults(read, byId), ...twiceFaults(read), ...cycleFaults(read, byId)]);
}
