/** Brings the rows of the page into the selected order and hides the others. */
import type {TableRows} from './rows';
import type {Selection} from './select';

export interface Drawn {
  /** Rows that fit. */
  readonly count: number;
  /** Rows of them that are unfolded. */
  readonly unfolded: number;
}

/** Changes of one attribute touch only the rows where it changes: each one costs the browser a new look at the row. */
function toggle(row: Element, name: string, on: boolean): void {
  if (row.hasAttribute(name) !== on) row.toggleAttribute(name, on);
}

/** @returns a way to draw a selection with at most `limit` rows unfolded; rows beyond it print but do not show. */
export function createDrawing(body: HTMLTableSectionElement, {elements}: TableRows): (selection: Selection, limit: number) => Drawn {
  let drawn = '';
  elements.forEach((row) => row.removeAttribute('data-luar'));
  return ({order, signature, fits, groups}, limit) => {
    let count = 0;
    for (const at of order) {
      const row = elements[at];
      if (!row) continue;
      const fit = fits[at] ?? false;
      if (fit) count += 1;
      toggle(row, 'hidden', !fit);
      toggle(row, 'data-lipat', fit && count > limit);
      toggle(row, 'data-kelompok', groups.has(at));
    }
    if (signature !== drawn) {
      const rows = order.flatMap((at) => elements[at] ?? []);
      body.replaceChildren(...rows);
      drawn = signature;
    }
    return {count, unfolded: Math.min(count, limit)};
  };
}
