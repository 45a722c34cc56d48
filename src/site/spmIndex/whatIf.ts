import {calculate, type IndexResult} from './calculate';
import {CHOICE_IDS, optionIds, withChoice, type ChoiceId, type Choices} from './choices';
import {same} from './ratio';
import type {Entry} from './service';
import type {Worked} from './steps';

/** What another option would make of the same numbers. */
export interface WhatIf {
  readonly choice: ChoiceId;
  readonly option: string;
  readonly result: IndexResult;
  /** True where the index of the region, or its category, would differ. */
  readonly regionChanges: boolean;
  /** Services whose index or category would differ, or which would be counted or left out. */
  readonly services: number;
  readonly sectors: number;
}

interface Indexed {
  readonly index: Worked | null;
  readonly category: {readonly id: string} | null;
}

function differs(a: Indexed, b: Indexed | undefined): boolean {
  if (!a.index || !b?.index) return Boolean(a.index) !== Boolean(b?.index);
  return !same(a.index.value, b.index.value) || a.category?.id !== b.category?.id;
}

const count = (now: readonly Indexed[], then: readonly Indexed[]): number => now.filter((one, i) => differs(one, then[i])).length;

/** Every option that is not chosen, with what it would change. `now` is the result under `choices`. */
export function whatIf(now: IndexResult, services: Parameters<typeof calculate>[0], entries: Readonly<Record<string, Entry>>, choices: Choices): WhatIf[] {
  return CHOICE_IDS.flatMap((choice) =>
    optionIds(choice)
      .filter((id) => id !== choices[choice])
      .map((id) => {
        const result = calculate(services, entries, withChoice(choices, choice, id));
        return {choice, option: id, result, regionChanges: differs(now.region, result.region), services: count(now.services, result.services), sectors: count(now.sectors, result.sectors)};
      }),
  );
}
