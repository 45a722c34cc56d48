/** Steps as formulas with their numbers: `A = 1.080 ÷ 1.200 × 100 = 90`. The same in both languages but for the marks of numbers and a few words. */
import type {Locale} from '../dates';
import {writeCount, writeRounded} from './numbers';
import {roundTo, same, type Ratio} from './ratio';
import type {Step, Quantity} from './steps';

/** A value inside a written formula: all its digits when there are at most four, else four. `exact` tells which. */
export function writeExact(value: Ratio, locale: Locale): {readonly text: string; readonly exact: boolean} {
  for (let decimals = 0; decimals <= 4; decimals += 1) {
    if (same(roundTo(value, decimals), value)) return {text: writeRounded(value, locale, decimals), exact: true};
  }
  return {text: writeRounded(value, locale, 4), exact: false};
}

const NAMES: Record<Quantity, Record<Locale, string>> = {
  A: {id: 'A', en: 'A'},
  B: {id: 'B', en: 'B'},
  layanan: {id: 'Indeks layanan', en: 'Service index'},
  sektor: {id: 'Indeks sektor', en: 'Sector index'},
  daerah: {id: 'Indeks daerah', en: 'Region index'},
};

const WORDS = {
  limit: {id: 'dibatasi 100', en: 'limited to 100'},
  round: {id: 'menjadi', en: 'becomes'},
} as const;

const sumOf = (texts: readonly string[]): string => (texts.length === 1 ? texts.join('') : `(${texts.join(' + ')})`);

function formula(step: Step, locale: Locale): string {
  const exact = (value: Ratio): string => writeExact(value, locale).text;
  const count = (value: number): string => writeCount(value, locale);
  switch (step.kind) {
    case 'share':
      return `${sumOf(step.parts.map(count))} ÷ ${sumOf(step.wholes.map(count))} × 100`;
    case 'weigh':
      return `${exact({n: 4n, d: 5n})} × ${exact(step.a)} + ${exact({n: 1n, d: 5n})} × ${exact(step.b)}`;
    case 'mean':
      return `${sumOf(step.values.map(exact))} ÷ ${step.values.length}`;
    case 'weighted':
      return `${sumOf(step.values.map((value, i) => `${exact(value)} × ${count(step.weights[i] ?? 0)}`))} ÷ ${sumOf(step.weights.map(count))}`;
    case 'only':
      return step.of;
    case 'limit':
      return `${exact(step.from)}, ${WORDS.limit[locale]}`;
    case 'round':
      return `${exact(step.from)}, ${WORDS.round[locale]}`;
    case 'set':
      return '';
  }
}

/** One line of working. Values with more than four decimals are written with `≈`; the calculation itself keeps them whole. */
export function writeStep(step: Step, locale: Locale): string {
  const {text, exact} = writeExact(step.value, locale);
  const head = `${NAMES[step.symbol][locale]} =`;
  const body = formula(step, locale);
  if (step.kind === 'round' || step.kind === 'limit') return `${head} ${body}${step.kind === 'round' ? ` ${text}` : ''}`;
  return body ? `${head} ${body} ${exact ? '=' : '≈'} ${text}` : `${head} ${text}`;
}
