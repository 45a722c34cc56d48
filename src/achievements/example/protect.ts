/** Withholds small counts of persons, and one more cell wherever a withheld one could be worked out. */
import {TOTAL, type Observation} from '../types';

/** Counts below this number are withheld (UX §3.2). */
export const SMALL = 5;

const isSmall = ({value}: Observation): boolean => value !== null && value > 0 && value < SMALL;

function withhold(one: Observation): Observation {
  const {regionId, year, period, serviceId, measureId, breakdown} = one;
  return {regionId, year, period, ...(serviceId === undefined ? {} : {serviceId}), measureId, breakdown, value: null, status: 'dirahasiakan'};
}

const isTotal = ({breakdown}: Observation): boolean => Object.values(breakdown).every((part) => part === TOTAL);

/**
 * Parts of one count with their total. A small cell is withheld; when just one part is withheld beside a total that is
 * shown, the smallest other part goes with it, because the difference would give it away.
 */
export function protect(group: readonly Observation[]): Observation[] {
  const hidden = new Set(group.filter(isSmall));
  const parts = group.filter((one) => !isTotal(one));
  const total = group.find(isTotal);
  const hiddenParts = parts.filter((one) => hidden.has(one));
  if (total && !hidden.has(total) && hiddenParts.length === 1) {
    const [next] = parts.filter((one) => !hidden.has(one) && one.value !== null).sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
    if (next) hidden.add(next);
  }
  return group.map((one) => (hidden.has(one) ? withhold(one) : one));
}
