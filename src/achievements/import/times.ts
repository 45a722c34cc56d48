/** Years and periods in words. Pure. */
import {isPeriod, type Period} from '../periods';

const ROMAN: Readonly<Record<string, number>> = {i: 1, ii: 2, iii: 3, iv: 4};
const MONTHS = ['januari', 'februari', 'maret', 'april', 'mei', 'juni', 'juli', 'agustus', 'september', 'oktober', 'november', 'desember'];

/** The one year that a text names; undefined for none or several. */
export function yearIn(text: string): number | undefined {
  const years = new Set([...text.matchAll(/(?<!\d)(20\d{2})(?!\d)/g)].map(([, year]) => Number(year)));
  return years.size === 1 ? [...years][0] : undefined;
}

/** The quarter, month or year that a text names: "TW II", "Triwulan 3", "s.d. Juni", "Tahunan". */
export function periodIn(text: string): Period | undefined {
  const low = text.toLowerCase();
  if (isPeriod(low.trim())) return low.trim() as Period;
  const quarter = /\b(?:tw|triwulan|triw|kuartal|q)\.?\s*-?\s*(iv|iii|ii|i|[1-4])\b/.exec(low)?.[1];
  if (quarter) return `tw${ROMAN[quarter] ?? Number(quarter)}` as Period;
  if (/\b(?:tahunan|setahun|satu tahun)\b/.test(low)) return 'tahun';
  const month = MONTHS.findIndex((name) => new RegExp(`\\b(?:bulan|s\\.?d\\.?|sampai|per)\\s+(?:\\d+\\s+)?${name}\\b|^${name}$`).test(low.trim()));
  return month < 0 ? undefined : (`bulan-${String(month + 1).padStart(2, '0')}` as Period);
}

/** The text without year and period, for reading the rest. */
export function withoutTimes(text: string): string {
  return text
    .replace(/\b(?:tahun|thn|ta|t\.a\.?)?\s*20\d{2}\b/gi, ' ')
    .replace(/\b(?:tw|triwulan|triw|kuartal|q)\.?\s*-?\s*(?:iv|iii|ii|i|[1-4])\b/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
