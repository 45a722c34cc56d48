/** The tables for people. */
import {percentile} from './browser/warm';
import {SLOWER, type Cold} from './browser/cold';
import {LINES} from './browser/line';
import type {Milestones} from './browser/milestones';
import {ENGINES, LABELS, LUNR, type Engine} from './engines';
import type {Measured} from './measure';

type Moment = 'first' | 'three' | 'ten' | 'whole';

export const median = (values: readonly number[]): number => percentile(values, 0.5);
const worst = (values: readonly number[]): number => Math.max(...values, 0);
const kb = (bytes: number): string => (bytes / 1000).toFixed(bytes < 9950 ? 1 : 0);
const seconds = (ms: number): string => (ms / 1000).toFixed(2);
const both = (values: readonly number[], show: (value: number) => string): string => (values.length > 1 ? `${show(median(values))} / ${show(worst(values))}` : values.length ? show(values[0] ?? 0) : '–');

export const costs = (cold: readonly Cold[], moment: Moment, part: keyof Milestones['first']): number[] => cold.map((one) => one[moment][part]);

/** Answers on one line, with the processor as it is or slowed. */
export const onLine = (cold: readonly Cold[] | undefined, line: string, slower = 1): readonly Cold[] => (cold ?? []).filter((one) => one.line === line && one.slower === slower);

export const enginesOf = ({cold}: Measured): Engine[] => ENGINES.filter((engine) => cold[engine]);

const rows = (head: readonly string[], body: readonly (readonly string[])[]): string => [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

function shapeLine({shape}: Measured): string {
  const {pages, sections, words, distinct, bytes, gzip} = shape;
  const mb = (value: number): string => (value / 1e6).toFixed(2);
  return `${pages} halaman · ${sections} bagian · ${words} kata · ${distinct} kata berbeda · ${mb(bytes)} MB teks (${mb(gzip)} MB gzip)`;
}

/** Bytes, requests, and times of the first answer on one line; median and worst of the cold queries. */
function coldTable(measured: Measured): string {
  const head = ['Mesin, jalur, prosesor', 'judul pertama: KB', 'permintaan', 'detik', '3 judul: detik', '10 judul: KB', 'detik', '10 + kutipan: KB', 'permintaan', 'detik', 'tugas terpanjang ms'];
  const body = enginesOf(measured).flatMap((engine) =>
    LINES.flatMap(({name}) =>
      [1, SLOWER].flatMap((slower) => {
        const cold = onLine(measured.cold[engine], name, slower);
        if (!cold.length) return [];
        const cell = (moment: Moment, part: keyof Milestones['first']): string => both(costs(cold, moment, part), part === 'bytes' ? kb : part === 'ms' ? seconds : String);
        return [[`${LABELS[engine]}, ${name}, ${slower === 1 ? 'penuh' : `1/${slower}`}`, cell('first', 'bytes'), cell('first', 'requests'), cell('first', 'ms'), cell('three', 'ms'), cell('ten', 'bytes'), cell('ten', 'ms'), cell('whole', 'bytes'), cell('whole', 'requests'), cell('whole', 'ms'), String(Math.round(worst(cold.flatMap(({longTasks}) => longTasks))))]];
      }),
    ),
  );
  return rows(head, body);
}

/** Every cold query on the slow line: where the bytes and the time go. */
function queryTable(measured: Measured): string {
  const body = enginesOf(measured).flatMap((engine) =>
    onLine(measured.cold[engine], '3G lambat').map(({query, first, whole, titles, passages}) => [`${LABELS[engine]}: ${query}`, String(titles), String(passages), kb(first.bytes), String(first.requests), seconds(first.ms), kb(whole.bytes), String(whole.requests), seconds(whole.ms)]),
  );
  return rows(['3G lambat', 'judul', 'kutipan', 'judul pertama: KB', 'permintaan', 'detik', 'seluruhnya: KB', 'permintaan', 'detik'], body);
}

function warmTable(measured: Measured): string {
  const body = enginesOf(measured).flatMap((engine) => {
    const warm = measured.warm[engine];
    if (!warm) return [];
    const {p50, p95, max, newP50, newP95, longTasks, memory, visitBytes, visitRequests, load} = warm;
    return [[LABELS[engine], ...[p50, p95, max, newP50, newP95].map((ms) => ms.toFixed(1)), `${longTasks.length} (${Math.round(worst(longTasks))} ms)`, memory.toFixed(1), kb(visitBytes), String(visitRequests), load.toFixed(1)]];
  });
  return rows(['Hangat', 'p50 ms', 'p95 ms', 'maks ms', 'baru p50 ms', 'baru p95 ms', 'tugas ≥ 50 ms', 'memori MB', 'satu kunjungan: KB', 'permintaan', 'beban mesin'], body);
}

function buildTable({builds, shape}: Measured): string {
  const body = [...ENGINES, ...LUNR].flatMap((work) => {
    const build = builds[work];
    if (!build) return [];
    const {seconds: time, cpu, peakMb, files, bytes, gzip} = build;
    const share = (part: number, whole: number): string => (part / whole).toFixed(2);
    const sizes = work.startsWith('lunr') ? ['–', '–', '–', '–', '–'] : [String(files), (bytes / 1e6).toFixed(2), share(bytes, shape.bytes), (gzip / 1e6).toFixed(2), share(gzip, shape.gzip)];
    return [[LABELS[work], time.toFixed(1), cpu?.toFixed(1) ?? '–', String(peakMb), ...sizes]];
  });
  return rows(['Bangun', 'detik', 'detik prosesor', 'memori puncak MB', 'berkas', 'MB', '× teks', 'MB gzip', '× teks gzip'], body);
}

export const renderMeasured = (measured: Measured): string => `\n### ${measured.size} halaman\n\n${[shapeLine, coldTable, queryTable, warmTable, buildTable].map((render) => render(measured)).join('\n\n')}\n`;

/** How many times less (or faster) ours is than a peer, for the figures of the issue. */
export function renderRatios(measured: Measured): string {
  const values = (engine: Engine): (number | undefined)[] => {
    const cold = onLine(measured.cold[engine], '3G lambat').slice(0, 1);
    const {p95, memory} = measured.warm[engine] ?? {};
    const passages = cold[0]?.passages ?? 0;
    return [median(costs(cold, 'first', 'bytes')), median(costs(cold, 'first', 'ms')), passages ? median(costs(cold, 'whole', 'bytes')) : undefined, passages ? median(costs(cold, 'whole', 'ms')) : undefined, p95, memory, measured.builds[engine]?.seconds, measured.builds[engine]?.peakMb];
  };
  const ours = values('pustaka');
  const body = enginesOf(measured).filter((engine) => engine !== 'pustaka').map((engine) => [`${LABELS[engine]} ÷ Pustaka SPM`, ...values(engine).map((value, index) => (value === undefined || !ours[index] ? '–' : (value / (ours[index] ?? 1)).toFixed(1)))]);
  return body.length ? `\n${rows([`${measured.size} halaman, “pelayanan publik”`, 'KB judul', 'detik judul', 'KB kutipan', 'detik kutipan', 'p95 hangat', 'memori', 'waktu bangun', 'memori bangun'], body)}\n` : '';
}
