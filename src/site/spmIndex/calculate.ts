/** Index of sectors and of a region from its services, by the reader's choices (FACTS §4.1: no rule for this was found). */
import {SECTORS, type Sector} from '../sectors';
import {categorise, type IndexCategory} from './categories';
import type {Choices} from './choices';
import {divide, mean, multiply, ratio, sum} from './ratio';
import {serviceIndex, type Entry, type ServiceIndex} from './service';
import {rounded, type Worked} from './steps';

interface IndexedService {
  readonly id: string;
  readonly sector: Sector;
}

export interface ServiceResult extends ServiceIndex, IndexedService {
  readonly category: IndexCategory | null;
  readonly toServe: number;
}

/** An index of several services, `null` where none of them counts. */
export interface GroupResult {
  readonly index: Worked | null;
  readonly category: IndexCategory | null;
  /** Services in the list, of them with complete numbers, of them counted. */
  readonly all: number;
  readonly filled: number;
  readonly counted: number;
}

export interface SectorResult extends GroupResult {
  readonly sector: Sector;
}

export interface IndexResult {
  readonly services: readonly ServiceResult[];
  readonly sectors: readonly SectorResult[];
  readonly region: GroupResult;
}

const BLANK: Entry = {toServe: null, served: null, quality: []};

interface Member {
  readonly index: Worked;
  readonly weight: number;
}

const members = (services: readonly ServiceResult[]): Member[] => services.flatMap(({index, toServe}) => (index ? [{index, weight: toServe}] : []));

function combined(parts: readonly Member[], symbol: 'sektor' | 'daerah', choices: Choices): Worked | null {
  const rule = symbol === 'sektor' && choices.combine !== 'tertimbang' ? 'sectorMean' : 'combine';
  const weighted = choices.combine === 'tertimbang' && parts.length > 0;
  const used = weighted ? parts.filter(({weight}) => weight > 0) : parts;
  if (used.length === 0) return null;
  const values = used.map(({index}) => index.value);
  const weights = used.map(({weight}) => weight);
  const value = weighted ? divide(sum(used.map(({index, weight}) => multiply(index.value, ratio(weight)))), sum(weights.map((weight) => ratio(weight)))) : mean(values);
  const step = weighted ? ({kind: 'weighted', values, weights} as const) : ({kind: 'mean', values} as const);
  return rounded({value, steps: [{...step, symbol, rule, value}]}, symbol, choices.rounding);
}

function toGroup(index: Worked | null, services: readonly ServiceResult[], choices: Choices): GroupResult {
  return {
    index,
    category: index && categorise(index.value, choices.thresholds),
    all: services.length,
    filled: services.filter(({state}) => state === 'dihitung' || state === 'dikeluarkan').length,
    counted: services.filter((one) => one.index).length,
  };
}

/**
 * Indices of services, of the sectors that they belong to, and of the region.
 * @param services in their order; @param entries by id of the service, missing ones are blank
 * @throws RangeError for numbers that are not whole, or below 0
 */
export function calculate(services: readonly IndexedService[], entries: Readonly<Record<string, Entry>>, choices: Choices): IndexResult {
  const results = services.map(({id, sector}): ServiceResult => {
    const entry = entries[id] ?? BLANK;
    const found = serviceIndex(entry, choices);
    return {id, sector, ...found, category: found.index && categorise(found.index.value, choices.thresholds), toServe: entry.toServe ?? 0};
  });
  const sectors = SECTORS.flatMap((sector): SectorResult[] => {
    const own = results.filter((one) => one.sector === sector);
    return own.length === 0 ? [] : [{sector, ...toGroup(combined(members(own), 'sektor', choices), own, choices)}];
  });
  const parts = choices.combine === 'sektor' ? sectors.flatMap(({index}) => (index ? [{index, weight: 0}] : [])) : members(results);
  return {services: results, sectors, region: toGroup(combined(parts, 'daerah', choices), results, choices)};
}
