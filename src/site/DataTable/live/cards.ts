const ROLES: Readonly<Record<string, string>> = {TABLE: 'table', THEAD: 'rowgroup', TBODY: 'rowgroup', TR: 'row', TD: 'cell'};

function roleOf(element: Element): string {
  if (element.localName !== 'th') return ROLES[element.tagName] ?? '';
  return element.getAttribute('scope') === 'row' ? 'rowheader' : 'columnheader';
}

/** Stacked cards lose the looks of a table but not its meaning: roles say it, and each value gets the name of its column. */
export function prepareCards(table: HTMLTableElement, rows: readonly HTMLTableRowElement[]): void {
  const names = [...(table.tHead?.rows[0]?.cells ?? [])].map((cell) => cell.textContent?.trim() ?? '');
  for (const element of [table, ...table.querySelectorAll('thead, tbody, thead tr, thead th')]) element.setAttribute('role', roleOf(element));
  for (const row of rows) {
    row.setAttribute('role', 'row');
    [...row.children].forEach((cell, index) => {
      cell.setAttribute('role', roleOf(cell));
      cell.setAttribute('data-judul', names[index] ?? '');
    });
  }
}
