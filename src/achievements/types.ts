import type {Certainty} from '../site/certainty';
import type {ValueStatus} from '../site/table/statuses';
import type {Period} from './periods';
import type {SetMeta} from './schema';

/** Value of a breakdown that stands for all of them together. */
export const TOTAL = 'total';

/** One figure: what was measured, where, when, of whom. */
export interface Observation {
  readonly regionId: string;
  readonly year: number;
  readonly period: Period;
  /** Type of basic service; missing when the figure is not about one service. */
  readonly serviceId?: string;
  readonly measureId: string;
  /** One entry a dimension of the set, e.g. `{jenis_kelamin: 'total'}`. */
  readonly breakdown: Readonly<Record<string, string>>;
  /** `null` = no value; `status` then says why. */
  readonly value: number | null;
  readonly status?: ValueStatus;
  readonly note?: string;
  /** Sources and certainty of this one figure, where they differ from those of the measure. */
  readonly sourceIds?: readonly string[];
  readonly certainty?: Certainty;
  /** Worked out from other figures of the set (`derive.ts`), not written in the file. */
  readonly derived?: true;
}

/** One data set: `data/capaian/<id>.yml` with `<id>.csv`. */
export interface AchievementSet {
  readonly meta: SetMeta;
  /** Path of the CSV from the project root. */
  readonly file: string;
  /** Figures in the order of the file, then those worked out from them. */
  readonly observations: readonly Observation[];
}
