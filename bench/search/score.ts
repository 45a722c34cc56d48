/**
 * Scores the built index against judged queries: `npx tsx bench/search/score.ts FILE.tsv [--locale id]`.
 * FILE has a head line and the columns query, addresses (one or more, parted by blanks), and any others.
 */
import {readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {openBuilt, searchLibrary} from '../../cli/search';
import type {Library} from '../../src/search/openLibrary';

interface Judged {
  readonly query: string;
  readonly wanted: readonly string[];
}

interface Scored extends Judged {
  /** 1 for the first result; undefined when none of the first ten is wanted. */
  readonly rank?: number;
  readonly found: readonly string[];
}

/** Reads a table of judged queries; blank lines and lines that begin with `#` are left out. */
export function readJudged(text: string): Judged[] {
  const lines = text.split('\n').slice(1).filter((line) => line.trim() && !line.startsWith('#'));
  return lines.map((line) => {
    const [query = '', addresses = ''] = line.split('\t');
    return {query, wanted: addresses.split(' ').filter(Boolean)};
  });
}

/** An address meets a wanted one when it is the same page; a wanted anchor must be met too. `*` stands for anything. */
export function meets(url: string, wanted: string): boolean {
  if (wanted.includes('*')) return url.startsWith(wanted.split('*')[0] ?? '') && url.endsWith(wanted.split('*')[1] ?? '');
  return url === wanted || (!wanted.includes('#') && url.split('#')[0] === wanted);
}

/** Asks every query and says at which rank, among the first ten, a wanted address came. */
export function scoreAll(library: Library, judged: readonly Judged[]): Scored[] {
  return judged.map((one) => {
    const found = searchLibrary(library, one.query, 10).map(({url}) => url);
    const at = found.findIndex((url) => one.wanted.some((wanted) => meets(url, wanted)));
    return {...one, found, ...(at >= 0 ? {rank: at + 1} : {})};
  });
}

export interface Summary {
  readonly queries: number;
  readonly first: number;
  readonly firstThree: number;
  readonly nothing: number;
}

/** How many queries were answered first, within the first three, or not at all. */
export function summarise(scored: readonly Scored[]): Summary {
  const within = (most: number): number => scored.filter(({rank}) => rank !== undefined && rank <= most).length;
  return {queries: scored.length, first: within(1), firstThree: within(3), nothing: scored.filter(({found}) => found.length === 0).length};
}

function report(scored: readonly Scored[]): string {
  const {queries, first, firstThree, nothing} = summarise(scored);
  const share = (count: number): string => `${count}/${queries} = ${(count / Math.max(1, queries)).toFixed(3)}`;
  const misses = scored.filter(({rank}) => rank === undefined || rank > 3).map(({query, rank, wanted, found}) => `${String(rank ?? '–').padStart(3)}  ${query}\n       diharapkan ${wanted.join(' ')}\n       ditemukan  ${found.slice(0, 3).join(' ') || 'tidak ada'}`);
  return [`success@1  ${share(first)}`, `success@3  ${share(firstThree)}`, `tanpa hasil ${share(nothing)}`, ...(misses.length ? ['', 'Di luar tiga teratas (peringkat, pertanyaan):', ...misses] : [])].join('\n');
}

async function main(args: readonly string[]): Promise<number> {
  const [file] = args.filter((arg, index) => !arg.startsWith('--') && args[index - 1] !== '--locale');
  if (!file) {
    process.stderr.write('Pemakaian: npx tsx bench/search/score.ts BERKAS.tsv [--locale id]\n');
    return 2;
  }
  const at = args.indexOf('--locale');
  const library = await openBuilt(process.cwd(), at >= 0 ? (args[at + 1] ?? 'id') : 'id');
  process.stdout.write(`${report(scoreAll(library, readJudged(readFileSync(file, 'utf8'))))}\n`);
  return 0;
}

/** Run as a command, not when index.ts or a test imports it. */
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
