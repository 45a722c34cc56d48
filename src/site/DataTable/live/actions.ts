import {dayOf, formatDate} from '../../dates';
import type {Parts} from './parts';
import {fill} from './settings';
import type {TableState} from './state';
import type {View} from './view';
import {saveFile, shownCells, toCitation, toShownCsv, toTabText, type Grid} from './take';

/** Address of what the reader sees now: the page of this table with the state. */
export const viewAddress = (): string => window.location.href.replace(/#.*$/, '');

/** Writes on the clipboard and says whether it worked. */
async function copy(text: string, {news, settings}: Parts): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    news.textContent = settings.said.copied;
  } catch {
    news.textContent = settings.said.failed;
  }
}

/** Buttons below the table, by their `data-aksi`. */
export function createActions(parts: Parts, stateNow: () => TableState, rowsNow: () => readonly HTMLTableRowElement[]): Readonly<Record<string, () => void>> {
  const {table, settings} = parts;
  const cells = (): Grid => shownCells(table, rowsNow(), stateNow(), settings);
  return {
    salin: () => void copy(toTabText(cells(), settings, viewAddress()), parts),
    sitiran: () => void copy(toCitation(settings, viewAddress(), dayOf(new Date())), parts),
    tautan: () => void copy(viewAddress(), parts),
    csv: () => saveFile(`${settings.id}-tampilan.csv`, toShownCsv(cells(), settings, stateNow())),
    cetak: () => window.print(),
  };
}

/** Paper gets all rows that fit, also those that are folded on the screen, and says which view was printed, and when. */
export function watchPrint({printed, settings, body}: Parts, {rows, finish}: Pick<View, 'rows' | 'finish'>): () => void {
  let folded: Element[] = [];
  const before = (): void => {
    printed.textContent = fill(settings.said.printed, {date: formatDate(dayOf(new Date()), settings.locale), address: viewAddress()});
    finish();
    folded = rows().filter((row) => !row.isConnected);
    body.append(...folded);
  };
  const after = (): void => folded.forEach((row) => row.remove());
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  return () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
  };
}
