import type {Rule} from '../rule';
import {ACTIVITY_RULES} from './activities';
import {BUDGET_RULES} from './budgets';
import {FILE_RULES} from './file';
import {INDICATOR_RULES} from './indicators';
import {LINK_RULES} from './links';
import {SERVICE_RULES} from './services';

/** Every rule, in the order in which findings are listed. */
export const RULES: readonly Rule[] = [...FILE_RULES, ...SERVICE_RULES, ...INDICATOR_RULES, ...ACTIVITY_RULES, ...BUDGET_RULES, ...LINK_RULES];
