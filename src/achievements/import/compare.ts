/** Percentages that the office worked out, held against its own counts. Pure. */
import type {Fact, Finding} from './types';

const PARTS: Readonly<Record<string, readonly [string, string]>> = {
  'persen-penerima': ['terlayani', 'sasaran'],
  'persen-mutu': ['mutu-terpenuhi', 'mutu-perlu'],
  'persen-serapan': ['realisasi', 'alokasi'],
};

const keyOf = ({regionId, serviceId, year, period, breakdown}: Fact, measure: string): string => [regionId, serviceId ?? '', year, period, ...Object.values(breakdown), measure].join('|');
const shown = (value: number): string => String(Number(value.toFixed(2))).replace('.', ',');

/** Differences beyond rounding between a percentage as written and as worked out: told, never stored. */
export function compareCalculated(facts: readonly Fact[]): Finding[] {
  const counts = new Map(facts.filter(({calculated}) => !calculated).map((fact) => [keyOf(fact, fact.measureId), fact.value]));
  return facts.flatMap((fact): Finding[] => {
    const [above, below] = PARTS[fact.measureId] ?? [];
    if (!fact.calculated || fact.value === null || above === undefined || below === undefined) return [];
    const [served, wanted] = [counts.get(keyOf(fact, above)), counts.get(keyOf(fact, below))];
    if (served === undefined || served === null || wanted === undefined || wanted === null || wanted === 0) return [];
    const percent = (served / wanted) * 100;
    const written = fact.value > 0 && fact.value <= 1 && percent > 1.5 ? fact.value * 100 : fact.value;
    if (Math.abs(written - percent) <= (Number.isInteger(written) ? 0.5 : 0.06) + 1e-9) return [];
    return [{weight: 'lihat', sheet: fact.sheet, row: fact.row, message: `tertulis ${shown(fact.value)} %, tetapi ${shown(served)} ÷ ${shown(wanted)} = ${shown(percent)} %. Yang disimpan hanya hitungannya; periksa angkanya.`}];
  });
}
