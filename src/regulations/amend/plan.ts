/** What an instruction would do to the base text. Throws `Refusal` where a person must decide. */
import type {Unit} from '../grammar/types';
import type {Edit} from './document';

export interface Plan {
  readonly edits: readonly Edit[];
  /** Units of the base whose text changes or goes. */
  readonly touched: readonly string[];
  /** Ids that must stand in the text afterwards, and did not before. */
  readonly added: readonly string[];
  /** Articles given whole by the new text: their inner structure must be the same afterwards. */
  readonly whole: readonly Unit[];
  /** Differences that the sentence does not announce. */
  readonly notes: readonly string[];
}

export const EMPTY: Plan = {edits: [], touched: [], added: [], whole: [], notes: []};

/** Puts plans together. */
export function join(plans: readonly Plan[]): Plan {
  return {
    edits: plans.flatMap(({edits}) => edits),
    touched: plans.flatMap(({touched}) => touched),
    added: plans.flatMap(({added}) => added),
    whole: plans.flatMap(({whole}) => whole),
    notes: plans.flatMap(({notes}) => notes),
  };
}
