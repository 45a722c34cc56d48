/** Every rule that a file of figures is held against, in the order in which a person would look. */
import type {Fault} from '../csv';
import type {Context, Rule} from './context';

export const RULES: readonly Rule[] = [];

/** All faults of one file at once, in the order of lines. */
export function checkFile(context: Context): Fault[] {
  return RULES.flatMap(({check}) => check(context)).sort((a, b) => a.line - b.line);
}
