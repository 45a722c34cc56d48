/** Tables of the search bench, for people. */
import {halfOf, type Half} from './judged';
import {summarise, type Scored, type Summary} from './metrics';
import type {Run} from './run';

const fixed = (value: number): string => value.toFixed(3).replace('.', ',');

const COLUMNS: readonly (readonly [string, (summary: Summary) => number])[] = [
  ['nDCG@10', ({ndcg}) => ndcg],
  ['s@1', ({first}) => first],
  ['s@3', ({firstThree}) => firstThree],
  ['nihil', ({nothing}) => nothing],
];

/** Queries of one half, or all of them. */
export const inHalf = (scored: readonly Scored[], half: Half | 'semua'): readonly Scored[] => (half === 'semua' ? scored : scored.filter(({query}) => halfOf(query) === half));

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(24) + cells.map((cell) => cell.padStart(9)).join('');
}

/** One line an engine: nDCG@10, success@1, success@3 and the share without results, for each half and for all. */
export function renderEngines(title: string, runs: readonly Run[], take: (run: Run) => readonly Scored[]): string {
  const parts: readonly (Half | 'semua')[] = ['latih', 'uji', 'semua'];
  const count = (half: Half | 'semua'): number => inHalf(runs[0] ? take(runs[0]) : [], half).length;
  const lines = runs.map((run) => row(run.engine, parts.flatMap((half) => COLUMNS.map(([, of]) => fixed(of(summarise(inHalf(take(run), half))))))));
  const above = row('', parts.flatMap((half) => [`${half} (${count(half)})`, ...COLUMNS.slice(1).map(() => '')]));
  return [`\n${title}`, above, row('mesin', parts.flatMap(() => COLUMNS.map(([name]) => name))), ...lines, ''].join('\n');
}

/** Our nDCG@10 by rule beside the best peer of that rule. */
export function renderRules(ours: Run, peers: readonly Run[]): string {
  const rules = [...new Set(ours.pages.map(({rule}) => rule))];
  const mean = (run: Run, rule: string): number => summarise(run.pages.filter((one) => one.rule === rule)).ndcg;
  const lines = rules.map((rule) => {
    const [best] = peers.map((run) => ({name: run.engine, ndcg: mean(run, rule)})).sort((a, b) => b.ndcg - a.ndcg);
    const {queries, ndcg, firstThree} = summarise(ours.pages.filter((one) => one.rule === rule));
    return row(rule, [String(queries), fixed(ndcg), fixed(firstThree), ...(best ? [fixed(best.ndcg), `  ${best.name}`] : [])]);
  });
  return ['\nMenurut aturan', row('aturan', ['buah', 'nDCG@10', 's@3', ...(peers.length ? ['terbaik', '  pembanding'] : [])]), ...lines, ''].join('\n');
}

/** Queries without an answer among the first three, with what was wanted and found. */
export function renderMisses(scored: readonly Scored[]): string {
  const misses = scored.filter(({rank}) => rank === undefined || rank > 3);
  const lines = misses.map(
    ({query, rule, rank, wanted, found}) =>
      `${String(rank ?? '–').padStart(3)}  ${query}${rule ? `  (${rule})` : ''}\n       diharapkan ${wanted.map(({address, grade}) => `${address}=${grade}`).join(' ')}\n       ditemukan  ${found.slice(0, 4).join(' ') || 'tidak ada'}`,
  );
  return misses.length ? ['', 'Di luar tiga teratas (peringkat, pertanyaan):', ...lines, ''].join('\n') : '';
}
