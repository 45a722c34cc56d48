import {foldText} from './numbers';
import {sortKeys} from './order';
import type {Settings} from './settings';

export interface TableRows {
  readonly elements: readonly HTMLTableRowElement[];
  /** Values of a column as shown, '' where there is none; read from the page once. */
  readonly texts: (column: number) => readonly string[];
  /** By which the column sorts (`sortKeys`). */
  readonly keys: (column: number) => readonly (number | undefined)[];
  /** The same for finding: folded, with the words of marks where there is no value. */
  readonly folded: (column: number) => readonly string[];
}

/** The value stands first in its cell; marks and footnotes come behind it. */
export function valueOf(cell: Element | undefined): string {
  return !cell || cell.hasAttribute('data-tanpa-nilai') ? '' : (cell.firstChild?.textContent ?? '').trim();
}

function remember<T>(make: (column: number) => T): (column: number) => T {
  const made = new Map<number, T>();
  return (column) => {
    const known = made.get(column) ?? make(column);
    made.set(column, known);
    return known;
  };
}

/** The rows in the order in which the build wrote them. */
export function readRows(body: HTMLTableSectionElement, {locale, spec}: Settings): TableRows {
  const elements = [...body.rows];
  const texts = remember((column) => elements.map((row) => valueOf(row.children[column])));
  const folded = remember((column) => texts(column).map((text, row) => foldText(text || (elements[row]?.children[column]?.textContent ?? ''), locale)));
  const keys = remember((column) => sortKeys(texts(column), spec.columns[column]?.kind ?? 'teks', locale, spec.columns[column]?.order));
  return {elements, texts, keys, folded};
}

/** Reads the columns while the browser has nothing else to do, so that the first act of the reader does not wait for it. */
export function readAhead({texts, keys, folded}: TableRows, columns: number): () => void {
  const steps = Array.from({length: columns}, (_, column) => [() => texts(column), () => keys(column), () => folded(column)]).flat();
  let stopped = false;
  const later = (act: () => void): void => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(act);
    else setTimeout(act, 50);
  };
  const next = (): void => {
    const step = stopped ? undefined : steps.shift();
    if (!step) return;
    step();
    later(next);
  };
  later(next);
  return () => {
    stopped = true;
  };
}
