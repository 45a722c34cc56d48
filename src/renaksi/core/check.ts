/** Holds an action plan against every rule: all faults at once, and how much was looked at. The same in browser and command line. */
import type {SheetProblem, Workbook} from '../../site/sheets/types';
import {groupByService, type ServicePlan} from './group';
import {readPlan, type ReadOptions} from './readPlan';
import type {Finding, Grade} from './rule';
import {RULES} from './rules';
import {columnLabel} from './columns';
import type {Plan, PlanTable} from './types';
import {columnLetter} from './words';

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

const letters = ({columns}: PlanTable): Map<string, string> => new Map(columns.flatMap(({key, year, index}) => (key === undefined ? [] : [[columnLabel(key, key === 'target' || key === 'anggaran' ? year : undefined), columnLetter(index)] as const])));

/** Rules that speak of whole columns. */
const OF_COLUMNS = ['kolom-wajib', 'kolom-jadwal'];

/**
 * Gives empty cells the letter of their column. Where a table has no such column, the rows do not each say so again: the
 * rule on columns says it, or else the first row does.
 */
function placed(findings: readonly Finding[], {tables}: Plan): Finding[] {
  const known = new Map(tables.map((table) => [table.sheet, letters(table)]));
  const absent = (one: Finding): boolean => one.column !== undefined && one.letter === undefined && one.row !== undefined && !known.get(one.sheet ?? '')?.has(one.column) && ![...(known.get(one.sheet ?? '')?.keys() ?? [])].some((label) => label.startsWith(`${one.column ?? ''} `));
  const said = (one: Finding): boolean => findings.some(({rule, sheet, column = ''}) => OF_COLUMNS.includes(rule) && sheet === one.sheet && column.split(', ').includes((one.column ?? '').replace(/ \d{4}$/, '')));
  return findings.flatMap((one) => {
    if (OF_COLUMNS.includes(one.rule) || !absent(one)) {
      const letter = one.letter ?? known.get(one.sheet ?? '')?.get(one.column ?? '');
      return [letter === undefined ? one : {...one, letter}];
    }
    const same = findings.filter(({rule, sheet, column}) => rule === one.rule && sheet === one.sheet && column === one.column);
    return said(one) || same[0] !== one ? [] : [{...one, found: `${one.found}; kolom ini tidak ada (${same.length} baris)`}];
  });
}

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
    findings: placed(results.flatMap(({findings}) => findings), plan).sort(byPlace),
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
