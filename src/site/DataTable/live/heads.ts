import type {Settings} from './settings';
import type {TableState} from './state';

/** Turns the words of each head into a button, and tells each which way its column is sorted. */
export function prepareHeads(table: HTMLTableElement, {spec}: Settings): (state: TableState) => void {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  heads.forEach((head, index) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset.urut = spec.columns[index]?.key ?? '';
    button.append(...head.childNodes);
    head.append(button);
  });
  table.querySelector('[data-petunjuk]')?.removeAttribute('hidden');
  return ({sort}) => {
    heads.forEach((head, index) => {
      if (sort && spec.columns[index]?.key === sort.key) head.setAttribute('aria-sort', sort.descending ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
    });
  };
}

/** First ascending, then descending, then the order of the build. */
export function nextSort(sort: TableState['sort'], key: string): TableState['sort'] {
  if (sort?.key !== key) return {key, descending: false};
  return sort.descending ? undefined : {key, descending: true};
}

/** Name of a column as its head shows it, without the unit. */
export function headName(table: HTMLTableElement, {spec}: Settings, key: string): string {
  const head = table.tHead?.rows[0]?.cells[spec.columns.findIndex((column) => column.key === key)];
  return head?.querySelector('span')?.firstChild?.textContent?.trim() ?? key;
}
