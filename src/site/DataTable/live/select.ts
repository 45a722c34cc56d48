/** Which rows show, and in which order, for a state of the table. */
import type {FilterSpec} from '../../table/html/spec';
import {foldText, isFound} from './numbers';
import {orderBy, orderSideBySide} from './order';
import type {TableRows} from './rows';
import type {Settings} from './settings';
import type {TableState} from './state';

export interface Selection {
  /** All rows in their order, as positions in the order of the build. */
  readonly order: readonly number[];
  /** By position in the order of the build. */
  readonly fits: readonly boolean[];
  /** First rows of groups that stand side by side. */
  readonly groups: ReadonlySet<number>;
}

/** Label of each value of a filter, as cells show it. */
export type Labels = (filter: FilterSpec, value: string) => string;

type Test = (row: number) => boolean;

function filterTest(filter: FilterSpec, state: TableState, rows: TableRows, column: number, labels: Labels): Test | undefined {
  const chosen = state.filters[filter.key] ?? [];
  if (chosen.length === 0) return undefined;
  const texts = rows.texts(column);
  if (filter.kind === 'tahun') {
    const [from = '', to = ''] = chosen;
    return (row) => (texts[row] ?? '') >= from && (texts[row] ?? '') <= to;
  }
  const wanted = new Set(chosen.map((value) => labels(filter, value)));
  const beside = filter.kind === 'tempat' && state.benchmark;
  return (row) => wanted.has(texts[row] ?? '') || (beside && Boolean(rows.elements[row]?.hasAttribute('data-pembanding')));
}

function findTest(state: TableState, rows: TableRows, {spec, locale}: Settings): Test | undefined {
  const query = foldText(state.find, locale);
  if (!query) return undefined;
  const columns = spec.columns.flatMap(({key, head}, index) => (head || state.columns.includes(key) ? [rows.folded(index)] : []));
  return (row) => isFound(columns.map((texts) => texts[row] ?? '').join(' '), query);
}

const columnOf = ({spec}: Settings, key: string): number => spec.columns.findIndex((column) => column.key === key);

/** Rows of several places side by side: same year and service together, places in the order of the reader. */
function sideBySide(places: readonly string[], filter: FilterSpec, rows: TableRows, settings: Settings, labels: Labels): Pick<Selection, 'order' | 'groups'> {
  const others = settings.spec.keys.filter((key) => key !== filter.key).map((key) => rows.texts(columnOf(settings, key)));
  const names = places.map((value) => labels(filter, value));
  const groups = rows.elements.map((_, row) => others.map((texts) => texts[row]).join('|'));
  const ranks = rows.texts(columnOf(settings, filter.key)).map((text) => (names.includes(text) ? names.indexOf(text) : names.length));
  const order = orderSideBySide(groups, ranks);
  return {order, groups: new Set(order.filter((row, at) => at === 0 || groups[row] !== groups[order[at - 1] ?? row]))};
}

function arrange(state: TableState, rows: TableRows, settings: Settings, labels: Labels): Omit<Selection, 'fits'> {
  const {sort} = state;
  if (sort) return {order: orderBy(rows.keys(columnOf(settings, sort.key)), sort.descending), groups: new Set()};
  const filter = settings.spec.filters.find(({kind}) => kind === 'tempat');
  const places = (filter && state.filters[filter.key]) ?? [];
  if (filter && places.length + Number(state.benchmark) > 1) return sideBySide(places, filter, rows, settings, labels);
  return {order: rows.elements.map((_, row) => row), groups: new Set()};
}

export function select(state: TableState, rows: TableRows, settings: Settings, labels: Labels): Selection {
  const tests = settings.spec.filters.map((filter) => filterTest(filter, state, rows, columnOf(settings, filter.key), labels));
  const wanted = [...tests, findTest(state, rows, settings)].filter((test) => test !== undefined);
  return {...arrange(state, rows, settings, labels), fits: rows.elements.map((_, row) => wanted.every((test) => test(row)))};
}
