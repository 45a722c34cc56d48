/** Answers when everything is there: times, long tasks, and memory of the reader. */
import {cpus, loadavg} from 'node:os';
import type {Browser} from 'playwright-core';
import type {Engine} from '../engines';
import type {Query} from '../library/queries';
import type {Host} from './host';
import {LINES} from './line';
import {watchMemory} from './memory';
import {askPage, longTasks, openPage} from './page';

export interface Warm {
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
  /** The same queries asked for the first time, on an unhindered line. */
  readonly newP50: number;
  readonly newP95: number;
  /** Bytes and requests of all queries in one visit, the engine included. */
  readonly visitBytes: number;
  readonly visitRequests: number;
  readonly longTasks: readonly number[];
  /** MB of page and workers beyond the page before its first question. */
  readonly memory: number;
  /** Processes that waited for each processor at that time: above 1, times are those of a busy machine. */
  readonly load: number;
}

/** Nearest-rank percentile. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

const ROUNDS = 2;

export async function measureWarm(browser: Browser, host: Host, engine: Engine, queries: readonly Query[]): Promise<Warm> {
  const opened = await openPage(browser, host, engine);
  const memory = await watchMemory(await opened.page.context().newCDPSession(opened.page));
  const before = await memory();
  let [visitBytes, visitRequests] = [0, 0];
  const time = async ({text, rule}: Query): Promise<number> => {
    const {start, steps} = await askPage(opened, host, LINES[0], {text, typing: rule === 'awal kata'});
    const {sent, requests} = host.traffic();
    visitBytes += sent.reduce((sum, {bytes}) => sum + bytes, 0);
    visitRequests += requests.length;
    return (steps.at(-1)?.at ?? start) - start;
  };
  try {
    const fresh: number[] = [];
    for (const query of queries) fresh.push(await time(query));
    const again: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) for (const query of queries) again.push(await time(query));
    const tasks = await longTasks(opened);
    const after = await memory();
    return {p50: percentile(again, 0.5), p95: percentile(again, 0.95), max: Math.max(...again), newP50: percentile(fresh, 0.5), newP95: percentile(fresh, 0.95), visitBytes, visitRequests, longTasks: tasks, memory: (after - before) / 1e6, load: (loadavg()[0] ?? 0) / cpus().length};
  } finally {
    await opened.close();
  }
}
