/** Invented values that the tests draw. */
import type {Measure, Point, Series, TrendInput} from '../types';

export const PERCENT: Measure = {locale: 'id', unit: '%', direction: 'naik-baik', target: {value: 100, label: 'Target 100%'}};

/** Yearly points from 2021 on; `null` is not available. */
export const yearly = (...values: readonly (number | null)[]): Point[] => values.map((value, index) => ({period: String(2021 + index), value, ...(value === null ? {status: 'tidak-tersedia' as const} : {})}));

export const one = (points: readonly Point[], label = 'Kabupaten Contoh'): readonly Series[] => [{label, points}];

export const RISING: TrendInput = {...PERCENT, series: one(yearly(62.4, 70.1, 74, 81.25, 85.9))};

/** A break, a confidential value and a provisional one. */
export const BROKEN: TrendInput = {
  ...PERCENT,
  breaks: [{from: '2023', reason: 'cara menghitung sasaran berubah'}],
  series: one([...yearly(62.4, 70.1, 80), {period: '2024', value: null, status: 'dirahasiakan'}, {period: '2025', value: 88.8, status: 'sementara'}]),
};
