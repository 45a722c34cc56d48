/**
 * Scores the built index against judged queries: `npx tsx bench/search/score.ts FILE.tsv [--locale id] [--semua]`.
 * FILE has a head line and the columns query, addresses (parted by blanks, each with `=1`, `=2` or `=3` or without a
 * grade), and rule. Of a graded table the misses of the held-out half are not shown, unless with `--semua`.
 */
import {readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {isGraded, readJudged} from './judged';
import {summarise, type Scored} from './metrics';
import {openOurs, runEngine} from './run';
import {inHalf, renderMisses} from './table';

function report(scored: readonly Scored[], shown: readonly Scored[]): string {
  const {queries, ndcg, first, firstThree, nothing} = summarise(scored);
  const share = (value: number): string => `${Math.round(value * queries)}/${queries} = ${value.toFixed(3)}`;
  return [`nDCG@10    ${ndcg.toFixed(3)}`, `success@1  ${share(first)}`, `success@3  ${share(firstThree)}`, `tanpa hasil ${share(nothing)}`, renderMisses(shown)].join('\n');
}

async function main(args: readonly string[]): Promise<number> {
  const [file] = args.filter((arg, index) => !arg.startsWith('--') && args[index - 1] !== '--locale');
  if (!file) {
    process.stderr.write('Pemakaian: npx tsx bench/search/score.ts BERKAS.tsv [--locale id] [--semua]\n');
    return 2;
  }
  const at = args.indexOf('--locale');
  const text = readFileSync(file, 'utf8');
  const {parts} = await runEngine(await openOurs(process.cwd(), at >= 0 ? (args[at + 1] ?? 'id') : 'id'), readJudged(text));
  const held = isGraded(text) && !args.includes('--semua');
  process.stdout.write(`${report(parts, held ? inHalf(parts, 'latih') : parts)}\n`);
  return 0;
}

/** Run as a command, not when a test imports it. */
if (basename(process.argv[1] ?? '') === 'score.ts') {
  main(process.argv.slice(2)).then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 1;
    },
  );
}
