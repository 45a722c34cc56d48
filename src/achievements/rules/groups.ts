/** Figures that belong together, found once and shared by the rules that compare them. */
import {compareTimes} from '../periods';
import type {Dimension} from '../schema';
import {TOTAL, type Observation} from '../types';
import type {Context, Figure} from './context';

function groupBy(figures: readonly Figure[], key: (one: Figure) => string): Figure[][] {
  const groups = new Map<string, Figure[]>();
  for (const one of figures) {
    const name = key(one);
    const group = groups.get(name);
    if (group) group.push(one);
    else groups.set(name, [one]);
  }
  return [...groups.values()];
}

/** Works a grouping out once for each file that is checked. */
function once<T>(make: (context: Context) => T): (context: Context) => T {
  const known = new WeakMap<Context, T>();
  return (context) => {
    const found = known.get(context) ?? make(context);
    known.set(context, found);
    return found;
  };
}

const parts = (one: Observation): string => Object.values(one.breakdown).join('|');
const when = ({year, period}: Observation): string => `${year}|${period}`;
const what = ({regionId, serviceId, measureId}: Observation): string => `${regionId}|${serviceId ?? ''}|${measureId}`;

/** Everything that names a figure once. */
export const figureKey = (one: Observation): string => `${what(one)}|${when(one)}|${parts(one)}`;

/** All measures of one service, place and time. */
export const byPlace = once(({figures}) => groupBy(figures, (one) => `${one.regionId}|${one.serviceId ?? ''}|${when(one)}|${parts(one)}`));

/** A total with its parts along one dimension. */
export interface Split {
  readonly dimension: string;
  readonly total: Figure | undefined;
  readonly parts: readonly Figure[];
  /** True when every part that the set's record lists is there. */
  readonly whole: boolean;
}

function splitsAlong({figures}: Context, {id, nilai}: Dimension): Split[] {
  const others = ({breakdown}: Figure): string => Object.entries(breakdown).filter(([name]) => name !== id).map(([, part]) => part).join('|');
  return groupBy(figures, (one) => `${what(one)}|${when(one)}|${others(one)}`).flatMap((group) => {
    const own = group.filter(({breakdown}) => breakdown[id] !== TOTAL);
    if (own.length === 0) return [];
    const whole = nilai.every((part) => own.some(({breakdown}) => breakdown[id] === part.id));
    return [{dimension: id, total: group.find(({breakdown}) => breakdown[id] === TOTAL), parts: own, whole}];
  });
}

/** Totals and their parts, one entry a dimension; groups without any part are left out. */
export const splits = once((context) => context.meta.disagregasi.flatMap((dimension) => splitsAlong(context, dimension)));

/** One measure of one place through time, oldest first. */
export const series = once(({figures}) => groupBy(figures, (one) => `${what(one)}|${parts(one)}`).map((group) => group.sort(compareTimes)));
