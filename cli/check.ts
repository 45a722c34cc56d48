import {formatProblems, sortProblems, type Problem} from '../src/site/problems';
import {LOADERS} from './loaders';
import type {Command} from './pustaka';

interface CheckReport {
  /** Number of records looked at, by kind. */
  readonly checked: Readonly<Record<string, number>>;
  readonly problems: readonly Problem[];
}

/** Validates all content and data below `root`; a kind without any record is itself a fault. */
export async function checkContent(root: string): Promise<CheckReport> {
  const loaded = await Promise.all(Object.entries(LOADERS).map(async ([kind, load]) => [kind, await load(root)] as const));
  const empty = loaded
    .filter(([, {checked}]) => checked === 0)
    .map(([kind]) => ({file: 'data', message: `tidak ada satu pun berkas "${kind}" yang diperiksa. Jalankan dari akar proyek.`}));
  return {
    checked: Object.fromEntries(loaded.map(([kind, {checked}]) => [kind, checked])),
    problems: sortProblems([...empty, ...loaded.flatMap(([, {problems}]) => problems)]),
  };
}

/** `pustaka check [--json]`: all faults at once; exit 1 when there is one. */
const check: Command = async (args) => {
  const report = await checkContent(process.cwd());
  if (args.includes('--json')) process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  else {
    const counts = Object.entries(report.checked).map(([kind, n]) => `${kind} ${n}`).join(' · ');
    process.stdout.write(`Diperiksa: ${counts}\n`);
    process.stdout.write(report.problems.length ? `${formatProblems(report.problems)}\n` : 'Tidak ada masalah.\n');
  }
  return report.problems.length ? 1 : 0;
};

export default check;
