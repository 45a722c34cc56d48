/** Figures by what they are about, for making rows. */
import {toNumber} from '../../site/spmIndex/ratio';
import {categorise, type IndexCategory} from '../../site/spmIndex/categories';
import {DEFAULT_CHOICES} from '../../site/spmIndex/choices';
import {serviceIndex, type Entry} from '../../site/spmIndex/service';
import type {Cell} from '../../site/table/model';
import type {ValueStatus} from '../../site/table/statuses';
import {TOTAL, type AchievementSet, type Observation} from '../types';

/** Where, when and of whom. */
export interface Point {
  readonly regionId: string;
  readonly year: number;
  readonly period: string;
  readonly serviceId: string;
  /** Value of the one breakdown, `total` for all. */
  readonly part: string;
}

export type Figures = (point: Point, measureId: string) => Observation | undefined;

const keyOf = ({regionId, year, period, serviceId, part}: Point, measureId: string): string => [regionId, year, period, serviceId, part, measureId].join('|');

const indexed = new WeakMap<AchievementSet, Figures>();

/** Finds a figure of a set in one step. A set is looked through once. */
export function indexFigures(set: AchievementSet): Figures {
  const known = indexed.get(set) ?? makeIndex(set);
  indexed.set(set, known);
  return known;
}

function makeIndex({observations}: AchievementSet): Figures {
  const found = new Map(
    observations.map((one) => {
      const part = Object.values(one.breakdown).find((value) => value !== TOTAL) ?? TOTAL;
      return [keyOf({...one, serviceId: one.serviceId ?? '', part}, one.measureId), one];
    }),
  );
  return (point, measureId) => found.get(keyOf(point, measureId));
}

/** A figure as a cell. What the set does not have at all does not apply there. */
export function toCell(figure: Observation | undefined): Cell {
  if (!figure) return {value: null, status: 'tidak-berlaku'};
  return {value: figure.value, ...(figure.status ? {status: figure.status} : {}), ...(figure.note ? {note: figure.note} : {})};
}

/** Counts of one service as the calculator takes them. */
export function entryOf(point: Point, figures: Figures): Entry {
  const value = (measure: string): number | null => figures(point, measure)?.value ?? null;
  return {toServe: value('sasaran'), served: value('terlayani'), quality: [{needed: value('mutu-perlu'), fulfilled: value('mutu-terpenuhi')}]};
}

const COUNTS = ['sasaran', 'terlayani', 'mutu-perlu', 'mutu-terpenuhi'];
/** Statuses that pass from the counts to what is worked out of them, strongest first. */
const PASSED: readonly ValueStatus[] = ['dirahasiakan', 'tidak-tersedia', 'tidak-berlaku', 'seri-terputus', 'perkiraan', 'sementara', 'direvisi'];

export interface IndexCells {
  readonly index: Cell;
  readonly category: Cell;
  readonly found?: IndexCategory;
}

/** Index and category of one service, worked out by the site's one calculation with its default choices. */
export function indexCells(point: Point, figures: Figures): IndexCells {
  const {index} = serviceIndex(entryOf(point, figures), DEFAULT_CHOICES);
  const status = PASSED.find((one) => COUNTS.some((measure) => figures(point, measure)?.status === one));
  if (!index) {
    const missing: Cell = {value: null, status: status ?? 'tidak-berlaku'};
    return {index: missing, category: missing};
  }
  const found = categorise(index.value, DEFAULT_CHOICES.thresholds);
  return {index: {value: toNumber(index.value), ...(status ? {status} : {})}, category: {value: found.id}, found};
}
