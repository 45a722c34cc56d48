/** `npm run bench [-- NAME] [--json]`: measures against bench/budgets.json. Never part of `npm test`. */
import {readFileSync} from 'node:fs';

/** One measured figure; `budget` is missing where the figure is only a comparison. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly budget?: number;
}

/** A bench measures and returns its figures; `budgets` are those of its name in budgets.json; `print` shows more to people, and nothing with --json. */
export type Bench = (budgets: Readonly<Record<string, Readonly<Record<string, number>>>>, args: readonly string[], print: (text: string) => void) => Promise<readonly Figure[]>;

const BENCHES: Record<string, () => Promise<{readonly default: Bench}>> = {
  weight: () => import('./weight'),
  search: () => import('./search/index'),
  stemming: () => import('./stemming/index'),
  longLaw: () => import('./longLaw'),
  regulations: () => import('./regulations/index'),
  'regulations-amend': () => import('./regulations/amend'),
  compare: () => import('./compare'),
  table: () => import('./table/index'),
};

function line({name, value, unit, budget}: Figure): string {
  const verdict = budget === undefined ? '' : value <= budget ? `≤ ${budget}` : `MELEBIHI ${budget}`;
  return `${name.padEnd(52)} ${String(value).padStart(10)} ${unit.padEnd(6)} ${verdict}`;
}

async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args.filter((arg) => arg !== '--json');
  const budgets = JSON.parse(readFileSync('bench/budgets.json', 'utf8')) as Record<string, Record<string, Record<string, number>>>;
  const print = (text: string): void => void (args.includes('--json') || process.stdout.write(text));
  const figures: Record<string, readonly Figure[]> = {};
  for (const one of name ? [name] : Object.keys(BENCHES)) {
    const load = BENCHES[one];
    if (!load) {
      process.stderr.write(`Pengukuran "${one}" tidak ada. Yang ada: ${Object.keys(BENCHES).join(', ')}.\n`);
      return 2;
    }
    figures[one] = await (await load()).default(budgets[one] ?? {}, rest, print);
  }
  if (args.includes('--json')) process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
  else for (const [one, rows] of Object.entries(figures)) process.stdout.write(`\n${one}\n${rows.map(line).join('\n')}\n`);
  return Object.values(figures).flat().some(({value, budget}) => budget !== undefined && value > budget) ? 1 : 0;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
