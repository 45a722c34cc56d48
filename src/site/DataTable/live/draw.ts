/** Brings the rows that the reader sees onto the page. The others wait in memory: a browser lays out what is there. */
import type {TableRows} from './rows';
import type {Selection} from './select';

export interface Drawn {
  /** Rows that fit, in their order. */
  readonly rows: readonly HTMLTableRowElement[];
  /** How many of them are unfolded. */
  readonly unfolded: number;
}

/** @returns a way to draw a selection with at most `limit` rows unfolded. */
export function createDrawing(body: HTMLTableSectionElement, {elements}: TableRows): (selection: Selection, limit: number) => Drawn {
  for (const row of elements) for (const mark of ['data-luar', 'data-lipat']) row.removeAttribute(mark);
  let marked: readonly Element[] = [];
  return ({order, fits, groups}, limit) => {
    const fitting = order.filter((at) => fits[at]);
    const rows = fitting.flatMap((at) => elements[at] ?? []);
    marked.forEach((row) => row.removeAttribute('data-kelompok'));
    marked = fitting.flatMap((at) => (groups.has(at) ? (elements[at] ?? []) : []));
    marked.forEach((row) => row.setAttribute('data-kelompok', ''));
    body.replaceChildren(...rows.slice(0, limit));
    return {rows, unfolded: Math.min(rows.length, limit)};
  };
}
