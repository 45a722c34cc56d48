/** Figures against bench/budgets.json (`search-scale`), and the growth with the library. */
import type {Figure} from '../../index';
import {LABELS, LUNR} from './engines';
import {fitByLogarithm, fitBySize} from './fit';
import type {Build} from './indexes/report';
import type {Measured} from './measure';
import {costs, median, onLine} from './table';

export type Budgets = Readonly<Record<string, Readonly<Record<string, number>>>>;

const SLOW = '3G lambat';

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

/** Median bytes of the cold queries of ours on the slow line, by size. */
const bytesBySize = (all: readonly Measured[], moment: 'first' | 'whole'): [number, number][] => all.map(({size, cold}) => [size, median(costs(onLine(cold.pustaka, SLOW), moment, 'bytes'))]);

function growth(all: readonly Measured[]): Omit<Figure, 'budget'>[] {
  if (all.length < 2) return [];
  return (['first', 'whole'] as const).flatMap((moment) => {
    const name = moment === 'first' ? 'judul pertama' : 'sepuluh dengan kutipan';
    const points = bytesBySize(all, moment);
    return [
      {name: `pertumbuhan ${name}, k pada N^k`, value: round(fitBySize(points).exponent, 3), unit: ''},
      {name: `pertumbuhan ${name}, p pada (ln N)^p`, value: round(fitByLogarithm(points).exponent, 2), unit: 'p'},
    ];
  });
}

/** How many times longer our whole build takes than one of lunr's, by the clock and by the processor. */
function buildTimes(label: string, ours: Build | undefined, other: Build | undefined): Omit<Figure, 'budget'>[] {
  if (!ours || !other) return [];
  const cpu = ours.cpu && other.cpu ? [{name: `prosesor membangun ÷ ${label}`, value: round(ours.cpu / other.cpu, 2), unit: 'kali'}] : [];
  return [{name: `waktu bangun ÷ ${label}`, value: round(ours.seconds / other.seconds, 2), unit: 'kali'}, ...cpu];
}

/** Figures of the largest library; those with a budget are the targets. */
export function toFigures(all: readonly Measured[], budgets: Budgets): Figure[] {
  const largest = all.at(-1);
  const warm = largest?.warm.pustaka;
  if (!largest || !warm) return [];
  const cold = largest.cold.pustaka ?? [];
  const slow = onLine(cold, SLOW);
  const {pustaka} = largest.builds;
  const worst = (moment: 'first' | 'whole', part: 'bytes' | 'ms'): number => Math.max(...costs(slow, moment, part)) / 1000;
  const figures: Omit<Figure, 'budget'>[] = [
    {name: 'judul pertama', value: round(median(costs(slow, 'first', 'bytes')) / 1000, 1), unit: 'KB'},
    {name: 'judul pertama', value: median(costs(slow, 'first', 'requests')), unit: 'buah'},
    {name: 'judul pertama, 3G lambat', value: round(median(costs(slow, 'first', 'ms')) / 1000, 2), unit: 's'},
    {name: 'sepuluh dengan kutipan', value: round(median(costs(slow, 'whole', 'bytes')) / 1000, 1), unit: 'KB'},
    {name: 'sepuluh dengan kutipan, 3G lambat', value: round(median(costs(slow, 'whole', 'ms')) / 1000, 2), unit: 's'},
    {name: 'judul pertama, pertanyaan terberat', value: round(worst('first', 'bytes'), 1), unit: 'KB'},
    {name: 'judul pertama, 3G lambat, pertanyaan terberat', value: round(worst('first', 'ms'), 2), unit: 's'},
    {name: 'sepuluh dengan kutipan, pertanyaan terberat', value: round(worst('whole', 'bytes'), 1), unit: 'KB'},
    {name: 'hangat p95', value: round(warm.p95, 1), unit: 'ms'},
    {name: 'tugas terpanjang utas utama', value: Math.round(Math.max(0, ...warm.longTasks, ...cold.flatMap(({longTasks}) => longTasks))), unit: 'ms'},
    {name: 'memori pembaca', value: round(warm.memory, 1), unit: 'MB'},
    ...LUNR.flatMap((work) => buildTimes(LABELS[work], pustaka, largest.builds[work])),
    {name: 'memori puncak membangun', value: pustaka?.peakMb ?? 0, unit: 'MB'},
    {name: 'indeks terhadap teks', value: pustaka ? round(pustaka.bytes / largest.shape.bytes, 2) : 0, unit: 'kali'},
    ...growth(all),
  ];
  return figures.map((figure) => {
    const budget = budgets[figure.name]?.[figure.unit];
    return budget === undefined ? figure : {...figure, budget};
  });
}
