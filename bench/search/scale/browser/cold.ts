/** First answers in an empty browser on every line; where the line hinders least and most also with a processor four times slower. */
import type {Browser} from 'playwright-core';
import type {Engine} from '../engines';
import type {Query} from '../library/queries';
import type {Host} from './host';
import {LINES, type Line, type LineName} from './line';
import {toMilestones, type Milestones} from './milestones';
import {askPage, longTasks, openPage} from './page';
import {slowDown} from './slow';

export interface Cold extends Milestones {
  readonly line: LineName;
  readonly slower: number;
  readonly query: string;
  readonly longTasks: readonly number[];
}

export const SLOWER = 4;

/** An engine whose bytes alone take longer than this is asked one query a line: they are the same for every query. */
const PATIENCE = 25;

export async function measureOne(browser: Browser, host: Host, engine: Engine, line: Line & {readonly name: LineName}, slower: number, {text, rule}: Query): Promise<Cold> {
  const opened = await openPage(browser, host, engine);
  const quicken = await slowDown(browser, slower);
  try {
    const {start, steps} = await askPage(opened, host, line, {text, typing: rule === 'awal kata'});
    const milestones = toMilestones(steps, start, host.traffic());
    return {line: line.name, slower, query: text, ...milestones, longTasks: await longTasks(opened)};
  } finally {
    await quicken();
    await opened.close();
  }
}

/** @param queries the first is asked on every line, the others where the line lets them. */
export async function measureCold(browser: Browser, host: Host, engine: Engine, queries: readonly Query[]): Promise<Cold[]> {
  const found: Cold[] = [];
  for (const line of LINES) {
    const size = found[0]?.whole.bytes ?? 0;
    const slow = 'bytesPerSecond' in line && size / line.bytesPerSecond > PATIENCE;
    for (const slower of slow || line.name === '3G cepat' ? [1] : [1, SLOWER]) {
      for (const query of slow ? queries.slice(0, 1) : queries) found.push(await measureOne(browser, host, engine, line, slower, query));
    }
  }
  return found;
}
