/** The working of a result: one line a step, with its numbers. Data; `writeStep` (working.ts) puts it into words. */
import type {Choices} from './choices';
import {compare, HUNDRED, roundTo, type Ratio} from './ratio';
import type {RuleId} from './rules';

/** What a line works out: share of recipients, share of quality, index of a service, sector, region. */
export type Quantity = 'A' | 'B' | 'layanan' | 'sektor' | 'daerah';

type Detail =
  /** `parts ÷ wholes × 100`, sums where there are several */
  | {readonly kind: 'share'; readonly parts: readonly number[]; readonly wholes: readonly number[]}
  /** a value that the reader's choice gives where the numbers give none */
  | {readonly kind: 'set'}
  /** an upper limit of 100 */
  | {readonly kind: 'limit'; readonly from: Ratio}
  | {readonly kind: 'round'; readonly from: Ratio}
  /** `0.8 × A + 0.2 × B` */
  | {readonly kind: 'weigh'; readonly a: Ratio; readonly b: Ratio}
  /** the index is the one share that applies */
  | {readonly kind: 'only'; readonly of: 'A' | 'B'}
  | {readonly kind: 'mean'; readonly values: readonly Ratio[]}
  | {readonly kind: 'weighted'; readonly values: readonly Ratio[]; readonly weights: readonly number[]};

export type Step = Detail & {readonly symbol: Quantity; readonly rule: RuleId; readonly value: Ratio};

/** A result with how it came about; the last step has its value. */
export interface Worked {
  readonly value: Ratio;
  readonly steps: readonly Step[];
}

/** A result and one more step. */
export const extend = ({steps}: {readonly steps: readonly Step[]}, step: Step): Worked => ({value: step.value, steps: [...steps, step]});

/** The result after the reader's choice about values above 100. */
export function limited(worked: Worked, symbol: Quantity, over: Choices['over']): Worked {
  if (over === 'apa-adanya' || compare(worked.value, HUNDRED) <= 0) return worked;
  return extend(worked, {kind: 'limit', symbol, rule: 'over', from: worked.value, value: HUNDRED});
}

/** The result after the reader's choice of rounding; no step where nothing changes. */
export function rounded(worked: Worked, symbol: Quantity, rounding: Choices['rounding']): Worked {
  if (rounding === 'penuh') return worked;
  const value = roundTo(worked.value, 2, rounding === 'ke-bawah' ? 'ke-bawah' : 'terdekat');
  return compare(value, worked.value) === 0 ? worked : extend(worked, {kind: 'round', symbol, rule: 'rounding', from: worked.value, value});
}
