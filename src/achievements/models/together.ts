/** The districts of a province added up, as a benchmark for each of them. */
import type {Cell} from '../../site/table/model';
import type {ValueStatus} from '../../site/table/statuses';
import {roundTo} from '../derive';
import {targetCells} from './achieved';
import type {ModelInput} from './base';
import type {Figures, Point} from './figures';

/** Id of the sum in the column of places. */
export const TOGETHER = 'gabungan-kabkota';

const NONE: Cell = {value: null, status: 'tidak-tersedia'};

interface Sum {
  readonly cell: Cell;
  readonly value: number | null;
}

/** Nobody to serve in a place adds nothing; a withheld or missing value leaves no sum. */
function add(points: readonly Point[], measure: string, figures: Figures): Sum {
  const found = points.map((point) => figures(point, measure)).filter((figure) => figure?.status !== 'tidak-berlaku');
  if (found.length === 0) return {cell: {value: null, status: 'tidak-berlaku'}, value: null};
  const values = found.map((figure) => figure?.value ?? null);
  if (values.some((value) => value === null)) return {cell: NONE, value: null};
  const value = values.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  const status = (['seri-terputus', 'perkiraan', 'sementara', 'direvisi'] as ValueStatus[]).find((one) => found.some((figure) => figure?.status === one));
  return {cell: {value, ...(status ? {status} : {})}, value};
}

/** Cells of recipients for all places together. */
export function togetherCells(input: ModelInput, points: readonly Point[], figures: Figures): Cell[] {
  const [due, served] = [add(points, 'sasaran', figures), add(points, 'terlayani', figures)];
  const status = served.cell.status ?? due.cell.status;
  const share: Cell = due.value === null || served.value === null || due.value === 0 ? {value: null, status: status ?? 'tidak-berlaku'} : {value: roundTo((served.value / due.value) * 100, 2), ...(status ? {status} : {})};
  return [due.cell, served.cell, share, ...targetCells(input, share, points[0]?.year ?? 0)];
}
