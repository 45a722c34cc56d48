/** Every rule that a file of figures is held against, in the order in which a person would look. */
import type {Fault} from '../csv';
import {BELONG_RULES} from './belong';
import {CELL_RULES} from './cells';
import {COMPLETE_RULES} from './complete';
import type {Context, Rule} from './context';
import {FILE_RULES, isUnreadable} from './file';
import {NUMBER_RULES} from './numbers';
import {SECRECY_RULES} from './secrecy';
import {SERIES_RULES} from './series';
import {STATUS_RULES} from './status';
import {SUM_RULES} from './sums';

const ROW_RULES = [...CELL_RULES, ...NUMBER_RULES, ...STATUS_RULES, ...BELONG_RULES, ...SUM_RULES, ...SERIES_RULES, ...SECRECY_RULES, ...COMPLETE_RULES];

export const RULES: readonly Rule[] = [...FILE_RULES, ...ROW_RULES];

/** A file without any figure would pass every other rule. */
function emptyFault({table, meta}: Context): Fault[] {
  return table.rows.length > 0 ? [] : [{rule: 'kosong', line: 1, message: `tidak ada satu pun angka. Isi berkas ini, atau hapus kumpulan "${meta.id}".`}];
}

/** All faults of one file at once, in the order of lines. When columns are missing only the file's own faults are told. */
export function checkFile(context: Context): Fault[] {
  const rules = isUnreadable(context) ? FILE_RULES : RULES;
  return [...emptyFault(context), ...rules.flatMap(({check}) => check(context))].sort((a, b) => a.line - b.line);
}
