/** Achieved against target: the same cells in every table that has them. */
import type {Cell, Column} from '../../site/table/model';
import {roundTo} from '../derive';
import {wordsOf, type ModelInput} from './base';
import {toCell, type Figures, type Point} from './figures';

/** Target of a measure in a year; a target without a year holds for all. */
export function targetOf({measures}: ModelInput, measureId: string, year: number): number | undefined {
  const targets = measures.get(measureId)?.target ?? [];
  return (targets.find(({tahun}) => tahun === year) ?? targets.find(({tahun}) => tahun === undefined))?.nilai;
}

export function targetColumns(input: ModelInput, hideTarget: boolean): Column[] {
  const words = wordsOf(input);
  return [
    {key: 'target', label: words.target, type: 'persen', unit: '%', decimals: 0, description: words.targetHelp, ...(hideTarget ? {hidden: true as const} : {})},
    {key: 'selisih', label: words.gap, type: 'bilangan', unit: words.points, decimals: 2, description: words.gapHelp},
    {
      key: 'terhadap_target',
      label: words.reached,
      type: 'kategori',
      description: words.reachedHelp,
      filter: true,
      categories: [
        {value: 'belum', label: words.no, tone: 'kurang'},
        {value: 'tercapai', label: words.yes, tone: 'baik'},
      ],
    },
  ];
}

/** Target, gap in points, and whether the target was reached: the reason for a missing value passes on. */
export function targetCells(input: ModelInput, achieved: Cell, year: number): Cell[] {
  const target = targetOf(input, 'persen-penerima', year);
  const goal: Cell = target === undefined ? {value: null, status: 'tidak-tersedia'} : {value: target};
  if (typeof achieved.value !== 'number' || target === undefined) {
    const missing: Cell = {value: null, status: achieved.value === null ? (achieved.status ?? 'tidak-tersedia') : 'tidak-tersedia'};
    return [goal, missing, missing];
  }
  const status = achieved.status ? {status: achieved.status} : {};
  return [goal, {value: roundTo(achieved.value - target, 2), ...status}, {value: achieved.value >= target ? 'tercapai' : 'belum'}];
}

/** Recipients: to serve, served, per cent; then target, gap and status. */
export function recipientCells(input: ModelInput, point: Point, figures: Figures): Cell[] {
  const achieved = toCell(figures(point, 'persen-penerima'));
  return [toCell(figures(point, 'sasaran')), toCell(figures(point, 'terlayani')), achieved, ...targetCells(input, achieved, point.year)];
}
