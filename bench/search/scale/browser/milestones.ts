/** When what was there, and what it had cost until then. */
import type {Step} from '../drivers/driver';
import type {Traffic} from './host';

export interface Cost {
  readonly ms: number;
  readonly bytes: number;
  readonly requests: number;
}

/** One cold answer: costs until the first title, three titles, ten titles, ten with passages. */
export interface Milestones {
  readonly first: Cost;
  readonly three: Cost;
  readonly ten: Cost;
  readonly whole: Cost;
  readonly titles: number;
  readonly passages: number;
}

/**
 * Fewer results than asked for count as reached when all that there are have come; an answer without any is reached at
 * its end. Bytes and requests that were under way then count as far as they had come.
 */
export function toMilestones(steps: readonly Step[], start: number, {requests, sent}: Traffic): Milestones {
  const last = steps.at(-1) ?? {at: start, titles: 0, passages: 0};
  const most = (key: 'titles' | 'passages', wanted: number): number => Math.min(wanted, Math.max(...steps.map((step) => step[key]), 0));
  const reached = (key: 'titles' | 'passages', wanted: number): Cost => {
    const needed = most(key, wanted);
    const at = (needed === 0 ? last : (steps.find((step) => step[key] >= needed) ?? last)).at;
    return {
      ms: at - start,
      bytes: sent.filter((one) => one.at <= at).reduce((sum, {bytes}) => sum + bytes, 0),
      requests: requests.filter((one) => one.at <= at).length,
    };
  };
  return {first: reached('titles', 1), three: reached('titles', 3), ten: reached('titles', 10), whole: reached('passages', 10), titles: last.titles, passages: last.passages};
}
