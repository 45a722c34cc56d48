/** Index of one service: A = recipients, B = quality, 80/20 (FACTS §4.1). */
import type {Choices} from './choices';
import {add, HUNDRED, mean, multiply, ratio, type Ratio} from './ratio';
import {limited, rounded, extend, type Worked} from './steps';

/** Needed and fulfilled of one item of quality (goods, services, personnel, …). Blank is `null`, never 0. */
export interface QualityItem {
  readonly needed: number | null;
  readonly fulfilled: number | null;
}

/** What is known of a service. Whole numbers from 0; blank is `null`, never 0. */
export interface Entry {
  readonly toServe: number | null;
  readonly served: number | null;
  readonly quality: readonly QualityItem[];
}

/** `kosong`: nothing typed. `kurang`: something is missing. `dikeluarkan`: left out by the reader's choice. */
export type ServiceState = 'kosong' | 'kurang' | 'dikeluarkan' | 'dihitung';

export interface ServiceIndex {
  readonly state: ServiceState;
  readonly a: Worked | null;
  readonly b: Worked | null;
  readonly index: Worked | null;
}

/** `null`: a number is missing. `nol`: nothing was due. */
type Share = Worked | null | 'nol';
interface Filled {
  readonly needed: number;
  readonly fulfilled: number;
}

const EIGHT_TENTHS = ratio(8, 10);
const TWO_TENTHS = ratio(2, 10);

const percent = (part: number, whole: number): Ratio => multiply(ratio(part, whole), HUNDRED);

function share(symbol: 'A' | 'B', parts: readonly number[], wholes: readonly number[], choices: Choices): Worked {
  const total = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
  const value = percent(total(parts), total(wholes));
  const worked = {value, steps: [{kind: 'share', symbol, rule: 'percentage', parts, wholes, value} as const]};
  return rounded(limited(worked, symbol, choices.over), symbol, choices.rounding);
}

function recipients({toServe, served}: Entry, choices: Choices): Share {
  if (toServe === 0) return 'nol';
  return toServe === null || served === null ? null : share('A', [served], [toServe], choices);
}

/** Percentage of one item of quality; `null` where nothing of it is due or a number is missing. */
export function itemShare({needed, fulfilled}: QualityItem, choices: Choices): Ratio | null {
  return needed === null || needed === 0 || fulfilled === null ? null : share('B', [fulfilled], [needed], choices).value;
}

const isBlank = ({needed, fulfilled}: QualityItem): boolean => needed === null && fulfilled === null;

/** Items of which nothing is due do not count, whichever way items combine. */
function quality(items: readonly QualityItem[], choices: Choices): Share {
  const used = items.filter((item) => !isBlank(item));
  const filled = used.flatMap(({needed, fulfilled}): Filled[] => (needed === null ? [] : needed === 0 ? [{needed, fulfilled: 0}] : fulfilled === null ? [] : [{needed, fulfilled}]));
  if (used.length === 0 || filled.length < used.length) return null;
  const due = filled.filter(({needed}) => needed > 0);
  if (due.length === 0) return 'nol';
  if (choices.qualityItems === 'jumlah' || due.length === 1) return share('B', due.map(({fulfilled}) => fulfilled), due.map(({needed}) => needed), choices);
  const shares = due.map(({fulfilled, needed}) => share('B', [fulfilled], [needed], choices));
  const value = mean(shares.map((one) => one.value));
  const worked = extend({steps: shares.flatMap(({steps}) => steps)}, {kind: 'mean', symbol: 'B', rule: 'qualityItems', values: shares.map((one) => one.value), value});
  return rounded(worked, 'B', choices.rounding);
}

const hundred = (symbol: 'A' | 'B', rule: 'zeroDemand' | 'zeroQuality'): Worked => ({value: HUNDRED, steps: [{kind: 'set', symbol, rule, value: HUNDRED}]});

function weigh(a: Worked, b: Worked, choices: Choices): ServiceIndex {
  const value = add(multiply(EIGHT_TENTHS, a.value), multiply(TWO_TENTHS, b.value));
  const worked = extend({steps: []}, {kind: 'weigh', symbol: 'layanan', rule: 'weights', a: a.value, b: b.value, value});
  return {state: 'dihitung', a, b, index: rounded(worked, 'layanan', choices.rounding)};
}

function only(of: 'A' | 'B', found: Worked): ServiceIndex {
  const rule = of === 'A' ? 'zeroQuality' : 'zeroDemand';
  const index = extend({steps: []}, {kind: 'only', of, symbol: 'layanan', rule, value: found.value});
  return {state: 'dihitung', a: of === 'A' ? found : null, b: of === 'B' ? found : null, index};
}

const LEFT_OUT: ServiceIndex = {state: 'dikeluarkan', a: null, b: null, index: null};

/** Nobody to serve: blank quality then counts as nothing needed. */
function withoutDemand(b: Share, blank: boolean, choices: Choices): ServiceIndex {
  if (choices.zeroDemand === 'dikeluarkan') return LEFT_OUT;
  if (b === null && !blank) return {...LEFT_OUT, state: 'kurang'};
  if (choices.zeroDemand === 'seratus') return weigh(hundred('A', 'zeroDemand'), b === null || b === 'nol' ? hundred('B', 'zeroDemand') : b, choices);
  return b === null || b === 'nol' ? LEFT_OUT : only('B', b);
}

/**
 * Index of a service with its working.
 * @throws RangeError for numbers that are not whole, or below 0
 */
export function serviceIndex(entry: Entry, choices: Choices): ServiceIndex {
  const blank = entry.quality.every(isBlank);
  if (entry.toServe === null && entry.served === null && blank) return {...LEFT_OUT, state: 'kosong'};
  const a = recipients(entry, choices);
  const b = quality(entry.quality, choices);
  if (a === 'nol') return withoutDemand(b, blank, choices);
  if (a === null || b === null) return {state: 'kurang', a, b: b === 'nol' ? null : b, index: null};
  if (b !== 'nol') return weigh(a, b, choices);
  return choices.zeroQuality === 'seratus' ? weigh(a, hundred('B', 'zeroQuality'), choices) : only('A', a);
}
