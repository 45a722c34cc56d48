/** The controls of a table: what they say of the state, and what the reader chose. */
import type {FilterSpec} from '../../table/html/spec';
import type {Labels} from './select';
import type {Settings} from './settings';
import {MOST_PLACES, type TableState} from './state';

const inputs = (form: HTMLFormElement, name: string): HTMLInputElement[] => [...form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
const selectOf = (form: HTMLFormElement, name: string): HTMLSelectElement | undefined => form.querySelector<HTMLSelectElement>(`select[name="${name}"]`) ?? undefined;

/** Words of each value, taken from the controls. */
export function readLabels(form: HTMLFormElement, filters: readonly FilterSpec[]): Labels {
  const labels = new Map<string, string>();
  for (const {key, kind} of filters) {
    if (kind === 'tempat') for (const box of inputs(form, key)) labels.set(`${key} ${box.value}`, box.closest('label')?.textContent?.trim() ?? box.value);
    else for (const option of selectOf(form, key)?.options ?? []) labels.set(`${key} ${option.value}`, option.text);
  }
  return (filter, value) => labels.get(`${filter.key} ${value}`) ?? value;
}

/** Notes how many are chosen at a drawer, and locks what would be too many or too few. */
function lockBoxes(boxes: readonly HTMLInputElement[], most: number, least: number): void {
  const chosen = boxes.filter(({checked}) => checked).length;
  for (const box of boxes) box.disabled = box.checked ? chosen <= least : chosen >= most;
  const count = boxes[0]?.closest('details')?.querySelector('[data-jumlah]');
  if (count) count.textContent = chosen > 0 ? ` (${chosen})` : '';
}

function showFilter(form: HTMLFormElement, {key, kind}: FilterSpec, chosen: readonly string[]): void {
  if (kind === 'tempat') {
    const boxes = inputs(form, key);
    for (const box of boxes) box.checked = chosen.includes(box.value);
    lockBoxes(boxes, MOST_PLACES, 0);
    return;
  }
  const names = kind === 'tahun' ? [`${key}.dari`, `${key}.sampai`] : [key];
  names.forEach((name, index) => {
    const select = selectOf(form, name);
    if (select) select.value = chosen[index] ?? '';
  });
}

/** Makes the controls say what holds. A field in which the reader types is left alone. */
export function showState(form: HTMLFormElement, state: TableState, {spec}: Settings): void {
  for (const filter of spec.filters) showFilter(form, filter, state.filters[filter.key] ?? []);
  const boxes = inputs(form, 'kolom');
  for (const box of boxes) box.checked = state.columns.includes(box.value);
  lockBoxes(boxes, boxes.length, 1);
  for (const box of inputs(form, 'pembanding')) box.checked = state.benchmark;
  const [find] = inputs(form, 'cari');
  if (find && find !== document.activeElement) find.value = state.find;
  form.querySelector('[data-aksi="kartu"]')?.setAttribute('aria-pressed', String(state.cards));
}

function chosenYears(form: HTMLFormElement, {key, values}: FilterSpec): readonly string[] {
  const from = selectOf(form, `${key}.dari`)?.value ?? '';
  const to = selectOf(form, `${key}.sampai`)?.value ?? '';
  if (!from && !to) return [];
  const ends = [from || values[0] || to, to || values.at(-1) || from];
  return ends.sort();
}

function chosenOf(form: HTMLFormElement, filter: FilterSpec, before: readonly string[]): readonly string[] {
  if (filter.kind === 'tahun') return chosenYears(form, filter);
  if (filter.kind === 'tempat') {
    const now = inputs(form, filter.key).filter(({checked}) => checked).map(({value}) => value);
    // Places keep the order in which the reader chose them.
    return [...before.filter((value) => now.includes(value)), ...now.filter((value) => !before.includes(value))].slice(0, MOST_PLACES);
  }
  const value = selectOf(form, filter.key)?.value ?? '';
  return value ? [value] : [];
}

/** The state after the reader changed a control. */
export function readState(form: HTMLFormElement, state: TableState, {spec}: Settings): TableState {
  const filters = Object.fromEntries(spec.filters.map((filter) => [filter.key, chosenOf(form, filter, state.filters[filter.key] ?? [])]));
  const boxes = inputs(form, 'kolom');
  const columns = boxes.length > 0 ? boxes.filter(({checked}) => checked).map(({value}) => value) : state.columns;
  return {...state, filters, columns, benchmark: inputs(form, 'pembanding').some(({checked}) => checked), find: inputs(form, 'cari')[0]?.value ?? ''};
}
