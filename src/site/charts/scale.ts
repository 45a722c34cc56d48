import type {Measure} from './types';

export interface ValueAxis {
  readonly ticks: readonly number[];
  readonly domain: readonly [number, number];
}

const NEAT = [1, 2, 2.5, 5, 10];

function neatStep(span: number, count: number): number {
  const raw = span / count;
  const power = 10 ** Math.floor(Math.log10(raw));
  return (NEAT.find((one) => one * power >= raw * 0.95) ?? 10) * power;
}

/**
 * Axis from zero over all values and the target, with about `steps` steps. Zero is always in it, so that a small change
 * never looks large; and the greatest value that the measure can have. The frame ends at the outermost value, not at the next tick.
 */
export function valueAxis(values: readonly number[], {unit, decimals = 1, target, most = unit === '%' ? 100 : 0}: Measure, steps = 4): ValueAxis {
  const all = [0, ...values, ...(target ? [target.value] : []), most];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const neat = neatStep(high - low || 1, steps);
  const step = decimals === 0 ? Math.max(1, Math.ceil(neat)) : neat;
  const [first, last] = [Math.ceil(low / step), Math.max(Math.floor(high / step), Math.ceil(low / step) + 1)];
  const ticks = Array.from({length: last - first + 1}, (_, index) => Number(((first + index) * step).toPrecision(12)));
  return {ticks, domain: [low, Math.max(high, ticks.at(-1) ?? 1)]};
}
