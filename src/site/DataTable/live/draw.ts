/** Brings the rows that the reader sees onto the page. The others wait in memory: a browser lays out what is there. */
import {afterPaint} from './afterPaint';
import type {TableRows} from './rows';
import type {Selection} from './select';

export interface Drawn {
  /** Rows that fit, in their order. */
  readonly rows: readonly HTMLTableRowElement[];
  /** How many of them are unfolded. */
  readonly unfolded: number;
}

export interface Drawing {
  /** Draws a selection with at most `limit` rows unfolded. */
  readonly draw: (selection: Selection, limit: number) => Drawn;
  /** Brings at once what would come with the next frame. */
  readonly finish: () => void;
}

/** Rows of the first frame after an act: what a screen shows. The others come with the next one. */
const FIRST = 10;

/** Puts a row where another stands; that one goes where the row came from, so that the rows between keep their places. */
function swap(row: Element, there: Element): void {
  if (!row.isConnected) return there.replaceWith(row);
  const mark = document.createComment('');
  row.replaceWith(mark);
  there.replaceWith(row);
  mark.replaceWith(there);
}

/** Puts `rows` into their places from `from` on. The table never gets shorter than it must. */
function place(body: HTMLTableSectionElement, rows: readonly HTMLTableRowElement[], from: number, to: number): void {
  let there: Element | null = body.rows[from] ?? null;
  for (const row of rows.slice(from, to)) {
    if (there && row !== there) swap(row, there);
    else if (!there) body.append(row);
    there = row.nextElementSibling;
  }
  while (body.childElementCount > rows.length) body.lastElementChild?.remove();
}

export function createDrawing(body: HTMLTableSectionElement, {elements}: TableRows): Drawing {
  for (const row of elements) for (const mark of ['data-luar', 'data-lipat']) row.removeAttribute(mark);
  let marked: readonly Element[] = [];
  let seen = false;
  /** What the next frame brings. */
  let rest: (() => void) | undefined;
  const finish = (): void => {
    rest?.();
    rest = undefined;
  };
  function bring(rows: readonly HTMLTableRowElement[]): void {
    const first = seen ? FIRST : rows.length;
    seen = true;
    place(body, rows, 0, first);
    const own = rows.length > first ? (): void => place(body, rows, first, rows.length) : undefined;
    rest = own;
    // A later act may have come between.
    if (own) afterPaint(() => {
      if (rest === own) finish();
    });
  }
  return {
    finish,
    draw: ({order, fits, groups}, limit) => {
      const fitting = order.filter((at) => fits[at]);
      const rows = fitting.flatMap((at) => elements[at] ?? []);
      marked.forEach((row) => row.removeAttribute('data-kelompok'));
      marked = fitting.flatMap((at) => (groups.has(at) ? (elements[at] ?? []) : []));
      marked.forEach((row) => row.setAttribute('data-kelompok', ''));
      bring(rows.slice(0, limit));
      return {rows, unfolded: Math.min(rows.length, limit)};
    },
  };
}
