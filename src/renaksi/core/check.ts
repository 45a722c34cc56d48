/** Holds an action plan against every rule: all faults at once, and how much was looked at. The same in browser and command line. */
import type {SheetProblem, Workbook} from '../../site/sheets/types';
import {groupByService, type ServicePlan} from './group';
import {readPlan, type ReadOptions} from './readPlan';
import type {Finding, Grade} from './rule';
import {RULES} from './rules';
import type {Plan} from './types';

export interface Report {
  readonly plan: Plan;
  readonly groups: readonly ServicePlan[];
  /** Faults of the file itself, as its reader told them. */
  readonly fileProblems: readonly SheetProblem[];
  readonly findings: readonly Finding[];
  /** Number of rules, and of items held against them. */
  readonly rules: number;
  readonly checked: number;
}

const ORDER: Record<Grade, number> = {perbaiki: 0, lihat: 1};

const byPlace = (a: Finding, b: Finding): number => ORDER[a.grade] - ORDER[b.grade] || (a.sheet ?? '').localeCompare(b.sheet ?? '', 'id') || (a.row ?? 0) - (b.row ?? 0);

/** Reads a workbook as an action plan and checks it. Never throws on what a person may have written. */
export function checkRenaksi(workbook: Workbook, options: ReadOptions): Report {
  const plan = readPlan(workbook, options);
  const groups = groupByService(plan);
  const subject = {plan, groups, indicators: groups.flatMap(({indicators}) => indicators), activities: groups.flatMap(({activities}) => activities)};
  const results = RULES.map((rule) => rule.run(subject));
  return {
    plan,
    groups,
    fileProblems: workbook.problems,
    findings: results.flatMap(({findings}) => findings).sort(byPlace),
    rules: RULES.length,
    checked: results.reduce((sum, {checked}) => sum + checked, 0),
  };
}

/** Number of findings of a grade. */
export const countOf = ({findings}: Pick<Report, 'findings'>, grade: Grade): number => findings.filter((one) => one.grade === grade).length;

/** True when nothing must be mended: the file was read, it holds a plan, no fault of the first grade. */
export function isSound(report: Report): boolean {
  return report.checked > 0 && report.fileProblems.length === 0 && countOf(report, 'perbaiki') === 0;
}
