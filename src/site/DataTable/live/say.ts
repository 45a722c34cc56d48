import {headName} from './heads';
import type {Drawn} from './draw';
import {fill, type Settings} from './settings';
import type {TableState} from './state';

const WAYS = {angka: ['numberUp', 'numberDown'], tahun: ['timeUp', 'timeDown'], urutan: ['orderUp', 'orderDown'], teks: ['textUp', 'textDown']} as const;

function rowsSaid({rows: {length: count}, unfolded}: Drawn, all: number, {said, locale}: Settings): string {
  const write = (value: number): string => new Intl.NumberFormat(locale === 'id' ? 'id-ID' : 'en-GB').format(value);
  const rows = fill(count === all ? said.rows : said.rowsOf, {count: write(count), all: write(all)});
  return unfolded < count ? `${rows}, ${fill(said.folded, {count: write(unfolded)})}` : rows;
}

/** What the live region says after a change: order, rows, and the columns when they changed. */
export function sentenceOf(before: TableState, state: TableState, drawn: Drawn, all: number, table: HTMLTableElement, settings: Settings): string {
  const {said, spec} = settings;
  const rows = rowsSaid(drawn, all, settings);
  if (before.columns !== state.columns && before.columns.join() !== state.columns.join()) return `${fill(said.columns, {count: String(state.columns.length + spec.columns.filter(({head}) => head).length)})}; ${rows}.`;
  const kind = spec.columns.find(({key}) => key === state.sort?.key)?.kind;
  if (state.sort && kind) {
    const way = said[WAYS[kind][state.sort.descending ? 1 : 0]];
    return fill(said.sorted, {column: headName(table, settings, state.sort.key), way, rows});
  }
  return before.sort ? fill(said.unsorted, {rows}) : `${rows}.`;
}
