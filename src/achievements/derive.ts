/** Figures that follow from others: percentages and weighted sums, so that files hold each fact once. */
import type {ValueStatus} from '../site/table/statuses';
import type {Measure} from './schema';
import type {Observation} from './types';

/** Statuses of the parts, the one that decides first. */
const STRENGTH: readonly ValueStatus[] = ['dirahasiakan', 'tidak-berlaku', 'tidak-tersedia', 'seri-terputus', 'perkiraan', 'sementara', 'direvisi'];

/** Rounds half away from zero, as offices do: 2.345 → 2.35. */
export function roundTo(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.sign(value) * (Math.round((Math.abs(value) + Number.EPSILON * Math.abs(value)) * factor) / factor);
}

/** Everything that names a figure except its measure. */
export function placeKey({regionId, year, period, serviceId, breakdown}: Observation): string {
  return [regionId, year, period, serviceId ?? '', ...Object.values(breakdown)].join('|');
}

/**
 * Value of a measure that rests on others, unrounded; `null` when a part has no value or the whole is zero, and
 * `undefined` when a part is not in the data at all or the measure rests on nothing.
 */
export function calculate({pembilang, penyebut, bagian}: Measure, valueOf: (measureId: string) => number | null | undefined): number | null | undefined {
  if (pembilang !== undefined && penyebut !== undefined) {
    const [part, whole] = [valueOf(pembilang), valueOf(penyebut)];
    if (part === undefined || whole === undefined) return undefined;
    return part === null || whole === null || whole === 0 ? null : (part / whole) * 100;
  }
  if (!bagian) return undefined;
  const values = bagian.map(({ukuran, bobot}) => ({value: valueOf(ukuran), bobot}));
  if (values.some(({value}) => value === undefined)) return undefined;
  return values.reduce<number | null>((sum, {value, bobot}) => (sum === null || value === null || value === undefined ? null : sum + value * bobot), 0);
}

/** Measures on which a measure rests. */
export function partsOf({pembilang, penyebut, bagian}: Measure): string[] {
  return [pembilang, penyebut, ...(bagian ?? []).map(({ukuran}) => ukuran)].flatMap((id) => (id ? [id] : []));
}

type Place = Map<string, Observation>;

function statusOf(parts: readonly Observation[], value: number | null): ValueStatus | undefined {
  const found = STRENGTH.find((status) => parts.some((part) => part.status === status));
  // Nobody to serve: the share does not apply (it is neither 0 nor 100).
  return found ?? (value === null ? 'tidak-berlaku' : undefined);
}

function deriveOne(measure: Measure, place: Place, exact: Map<string, number | null>): Observation | undefined {
  const value = calculate(measure, (id) => exact.get(id));
  const parts = partsOf(measure).flatMap((id) => place.get(id) ?? []);
  const [first] = parts;
  if (value === undefined || !first) return undefined;
  const status = statusOf(parts, value);
  const {regionId, year, period, serviceId, breakdown} = first;
  exact.set(measure.id, value);
  return {
    regionId,
    year,
    period,
    ...(serviceId === undefined ? {} : {serviceId}),
    measureId: measure.id,
    breakdown,
    value: value === null ? null : roundTo(value, measure.pembulatan),
    ...(status ? {status} : {}),
    derived: true,
  };
}

/** Steps between a measure and what is counted; a circle, which `measureProblems` reports, ends the search. */
function depthOf(measure: Measure, measures: ReadonlyMap<string, Measure>, seen: ReadonlySet<string> = new Set()): number {
  if (seen.has(measure.id)) return 0;
  const below = partsOf(measure).flatMap((id) => measures.get(id) ?? []);
  return Math.max(0, ...below.map((one) => 1 + depthOf(one, measures, new Set([...seen, measure.id]))));
}

/** Measures that rest on others, those first that others rest on. */
function inOrder(measures: ReadonlyMap<string, Measure>): Measure[] {
  const depth = new Map([...measures.values()].map((one) => [one.id, depthOf(one, measures)]));
  return [...measures.values()].filter((one) => partsOf(one).length > 0).sort((a, b) => (depth.get(a.id) ?? 0) - (depth.get(b.id) ?? 0));
}

/** The figures that follow from the given ones and are not among them. Weighted sums are made of unrounded parts. */
export function derive(observations: readonly Observation[], measures: ReadonlyMap<string, Measure>): Observation[] {
  const places = new Map<string, Place>();
  for (const one of observations) {
    const key = placeKey(one);
    const place = places.get(key) ?? new Map<string, Observation>();
    places.set(key, place.set(one.measureId, one));
  }
  const order = inOrder(measures);
  return [...places.values()].flatMap((place) => {
    const exact = new Map([...place].map(([id, {value}]) => [id, value]));
    return order.flatMap((measure) => {
      if (place.has(measure.id)) {
        // A published share is rounded; what rests on it is worked out from the counts themselves.
        const value = calculate(measure, (id) => exact.get(id));
        if (typeof value === 'number') exact.set(measure.id, value);
        return [];
      }
      const made = deriveOne(measure, place, exact);
      if (made) place.set(measure.id, made);
      return made ? [made] : [];
    });
  });
}
