/** Ours and lunr's builder side by side in one process: the same machine, the same load, the same warm code. */
import type {ExtractedPage} from '../../../../src/search/indexing/extract';

/** Gets ready outside the clock; what it returns is timed. */
export type Contestant = (pages: readonly ExtractedPage[]) => () => unknown;

export interface Time {
  readonly seconds: number;
  /** Processor time of all threads, those of the collector and the compiler too. */
  readonly cpu: number;
}

/** Each runs so often; the median counts. */
const ROUNDS = 3;

/** @throws when the process was started without `--expose-gc`: what one run leaves would be collected in the time of the next. */
function collect(): void {
  if (!globalThis.gc) throw new Error('Perbandingan waktu memerlukan node --expose-gc.');
  globalThis.gc();
}

export function measureTime(run: () => unknown): Time {
  collect();
  const cpu = process.cpuUsage();
  const started = performance.now();
  run();
  const seconds = (performance.now() - started) / 1000;
  const {user, system} = process.cpuUsage(cpu);
  return {seconds, cpu: (user + system) / 1e6};
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Every contestant once a round, forwards and backwards in turn. */
export function race(pages: readonly ExtractedPage[], contestants: Readonly<Record<string, Contestant>>): Record<string, Time> {
  const entries = Object.entries(contestants).map(([name, contestant]) => ({name, contestant, times: [] as Time[]}));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const {contestant, times} of round % 2 ? entries.toReversed() : entries) times.push(measureTime(contestant(pages)));
  }
  return Object.fromEntries(entries.map(({name, times}) => [name, {seconds: median(times.map(({seconds}) => seconds)), cpu: median(times.map(({cpu}) => cpu))}]));
}
