/** One service of one invented region in one year: the counts at the end of each quarter. Pure and repeatable. */
import {QUARTERS} from '../periods';
import type {Profile} from './profiles';
import {between, chance} from './random';

export interface Place {
  readonly seed: number;
  readonly regionId: string;
  readonly people: number;
  readonly serviceId: string;
  /** First year of the set, from which things grow. */
  readonly since: number;
}

/** Counts up to the end of one quarter; `null` = nobody to be served so far. */
export interface QuarterCounts {
  readonly toServe: number | null;
  readonly served: number | null;
  readonly itemsNeeded: number;
  readonly items: number;
  readonly allotted: number;
  readonly spent: number;
}

/** Share reached at the end of the year: grows from year to year, falls back once in some services, ends at 1. */
function coverage({seed, regionId, serviceId, since}: Place, year: number, what: string): number {
  const start = between(0.42, 0.9, seed, regionId, serviceId, what, 'start');
  const growth = between(0.01, 0.055, seed, regionId, serviceId, what, 'growth');
  const setback = chance(seed, regionId, serviceId, what, 'setback') < 0.3 ? between(0.03, 0.09, seed, serviceId, what, year) : 0;
  const noise = between(-0.008, 0.008, seed, regionId, serviceId, what, year, 'noise');
  const back = since + 1 + Math.floor(chance(seed, regionId, serviceId, what, 'year') * 3);
  return Math.min(1, Math.max(0.2, start + growth * (year - since) + noise - (year === back ? setback : 0)));
}

/** Rising shares of the year's work at the end of each quarter; the last is 1. */
function rhythm({seed, regionId, serviceId}: Place, year: number, what: string): number[] {
  const steps = QUARTERS.map((quarter, index) => between(0.7, 1.3, seed, regionId, serviceId, year, what, quarter) * (index === 0 ? 0.7 : 1.1));
  const whole = steps.reduce((sum, step) => sum + step, 0);
  let sofar = 0;
  return steps.map((step, index) => {
    sofar += step;
    return index === 3 ? 1 : sofar / whole;
  });
}

/** Quarter (0–3) in which something happened, or 4 when nothing did. */
function eventQuarter({seed, regionId, serviceId}: Place, year: number): number {
  return chance(seed, regionId, serviceId, year, 'event') < 0.35 ? 4 : Math.floor(chance(seed, regionId, serviceId, year, 'quarter') * 4);
}

const MILLION = 1_000_000;

/** Four quarters of one service in one year, counted from January. */
export function serviceYear(place: Place, profile: Profile, year: number): QuarterCounts[] {
  const {seed, regionId, people, serviceId, since} = place;
  const size = profile.event ? between(0.6, 1.4, seed, regionId, serviceId, year, 'size') : 1.011 ** (year - since) * between(0.995, 1.005, seed, regionId, serviceId, year, 'size');
  const toServe = Math.max(1, Math.round(people * profile.share * size));
  const itemsNeeded = 12 + Math.floor(chance(seed, serviceId, 'items') * 36);
  const allotted = Math.max(25, Math.round((toServe * profile.cost * between(0.8, 1.1, seed, regionId, serviceId, year, 'money')) / MILLION)) * MILLION;
  const happened = profile.event ? eventQuarter(place, year) : 0;
  const [reach, quality, spending] = [coverage(place, year, 'people'), coverage(place, year, 'items'), Math.min(0.99, coverage(place, year, 'money') + 0.08)];
  const [steps, itemSteps, moneySteps] = [rhythm(place, year, 'people'), rhythm(place, year, 'items'), rhythm(place, year, 'money')];
  return QUARTERS.map((_, index) => ({
    toServe: index < happened ? null : toServe,
    served: index < happened ? null : Math.floor(toServe * reach * (steps[index] ?? 1)),
    itemsNeeded,
    items: Math.floor(itemsNeeded * quality * (itemSteps[index] ?? 1)),
    allotted,
    spent: Math.floor((allotted * spending * (moneySteps[index] ?? 1)) / 100_000) * 100_000,
  }));
}
