import {dayOf} from './dates';

/**
 * The day for which pages are built (`YYYY-MM-DD`): what holds, what is overdue. `SOURCE_DATE_EPOCH` (seconds) fixes it,
 * so that a commit can be built again byte for byte on a later day. Browsers compute the same things anew.
 */
export function buildDay(env: Readonly<Record<string, string | undefined>> = process.env, now = new Date()): string {
  const epoch = env.SOURCE_DATE_EPOCH;
  return dayOf(epoch ? new Date(Number(epoch) * 1000) : now);
}
