/** Exact fractions of whole numbers: 79.995 is 79.995, and a third is a third. Never negative here; the sign rules of rounding need not be known. */
export interface Ratio {
  readonly n: bigint;
  /** Above zero; `n` and `d` share no factor. */
  readonly d: bigint;
}

function divisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y > 0n) [x, y] = [y, x % y];
  return x;
}

function reduced(n: bigint, d: bigint): Ratio {
  const common = divisor(n, d);
  return common > 1n ? {n: n / common, d: d / common} : {n, d};
}

/** `n ÷ d` of whole numbers from 0. @throws RangeError for anything else, and for `d` = 0. */
export function ratio(n: number, d = 1): Ratio {
  if (!Number.isSafeInteger(n) || !Number.isSafeInteger(d) || n < 0 || d <= 0) throw new RangeError(`bukan pecahan bilangan bulat: ${n} ÷ ${d}`);
  return reduced(BigInt(n), BigInt(d));
}

export const ZERO = ratio(0);
export const HUNDRED = ratio(100);

export const add = (a: Ratio, b: Ratio): Ratio => reduced(a.n * b.d + b.n * a.d, a.d * b.d);
export const multiply = (a: Ratio, b: Ratio): Ratio => reduced(a.n * b.n, a.d * b.d);

/** @throws RangeError when `b` is zero */
export function divide(a: Ratio, b: Ratio): Ratio {
  if (b.n === 0n) throw new RangeError('dibagi nol');
  return reduced(a.n * b.d, a.d * b.n);
}

export const sum = (values: readonly Ratio[]): Ratio => values.reduce(add, ZERO);

/** Mean of one or more values. @throws RangeError for none */
export const mean = (values: readonly Ratio[]): Ratio => divide(sum(values), ratio(values.length));

/** Below 0 when `a` is smaller, 0 when they are the same, above 0 when `a` is larger. */
export function compare(a: Ratio, b: Ratio): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export const same = (a: Ratio, b: Ratio): boolean => a.n === b.n && a.d === b.d;

/** `terdekat`: to the nearest, halves up. `ke-bawah`: further digits are cut off. */
export type RoundingWay = 'terdekat' | 'ke-bawah';

/** The value in so many decimals. */
export function roundTo(value: Ratio, decimals: number, way: RoundingWay = 'terdekat'): Ratio {
  const scale = BigInt(`1${'0'.repeat(decimals)}`);
  const scaled = value.n * scale;
  const whole = way === 'terdekat' ? (scaled * 2n + value.d) / (value.d * 2n) : scaled / value.d;
  return reduced(whole, scale);
}

/** The nearest number that JavaScript has, for tables and charts; sums and comparisons stay with `Ratio`. */
export function toNumber(value: Ratio, decimals = 2): number {
  const scale = BigInt(`1${'0'.repeat(decimals)}`);
  const {n, d} = roundTo(value, decimals);
  return Number(((n * scale) / d).toString()) / Number(scale);
}
