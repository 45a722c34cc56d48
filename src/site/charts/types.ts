/** What charts are drawn from and what they give back. Plain data: whoever has a table makes it from there. */
import type {Locale} from '../dates';
import type {Sector} from '../sectors';
import type {Tone} from '../table/model';
import type {ValueStatus} from '../table/statuses';

/** One value in time. */
export interface Point {
  /** `2024`, or `2024-tw1` for a quarter. */
  readonly period: string;
  /** `null` = no value; never 0 for "nothing known". */
  readonly value: number | null;
  readonly status?: ValueStatus;
}

export interface Series {
  /** Direct label and subject of the sentences, e.g. a place. */
  readonly label: string;
  readonly points: readonly Point[];
}

/** From this period on the values can not be held against the earlier ones. */
export interface Break {
  readonly from: string;
  readonly reason: string;
  /** Label of the one series that breaks; all of them unless told. */
  readonly series?: string;
}

/** Whether more is better. Nothing is called good or bad when it is neutral. */
export type Direction = 'naik-baik' | 'turun-baik' | 'netral';

export interface Measure {
  readonly locale: Locale;
  /** As shown after a value: `%`, `orang`. */
  readonly unit: string;
  /** Digits after the decimal mark; 1 unless told. */
  readonly decimals?: number;
  readonly direction: Direction;
  /** Greatest value that the measure can have: the axis reaches it. 100 for `%`. */
  readonly most?: number;
  readonly target?: {readonly value: number; readonly label: string};
}

export interface TrendInput extends Measure {
  /** One to four. */
  readonly series: readonly Series[];
  readonly breaks?: readonly Break[];
  /** Colour of the first series; the accent unless told. */
  readonly sector?: Sector;
}

export interface MultiplesInput extends Measure {
  readonly panels: readonly {readonly sector: Sector; readonly points: readonly Point[]}[];
  readonly breaks?: readonly Break[];
}

export interface Place {
  readonly label: string;
  readonly value: number | null;
  readonly status?: ValueStatus;
  /** Category of the value: its word and the tone that chooses shape and colour. Without it the target decides. */
  readonly category?: {readonly label: string; readonly tone: Tone};
}

export interface RankedInput extends Measure {
  readonly places: readonly Place[];
}

/** One row of the table of key points. */
export interface PointRow {
  readonly series: string;
  /** As shown; empty where the chart is not about time. */
  readonly period: string;
  readonly value: number | null;
  /** The value with its unit, or the word for why there is none. */
  readonly shown: string;
  readonly status?: ValueStatus;
}

export interface ChartResult {
  /**
   * Static markup: a wide and a narrow drawing, one of which the style sheet shows. Empty when there is no value to draw.
   * No ids, no inline styles; colours are the site's CSS variables.
   */
  readonly svg: string;
  /** The same in sentences of the locale. */
  readonly summary: readonly string[];
  /** The finding in a few words, for the title; without a full stop. */
  readonly headline: string;
  readonly points: readonly PointRow[];
}

/** Pixels that a drawing is made for; it is never shown smaller than this by more than a tenth. */
export const WIDTHS = {lebar: 720, sempit: 320} as const;

export type Width = keyof typeof WIDTHS;
