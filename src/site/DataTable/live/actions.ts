import {dayOf, formatDate} from '../../dates';
import type {Parts} from './parts';
import {fill} from './settings';
import type {TableState} from './state';
import {saveFile, shownCells, toCitation, toShownCsv, toTabText} from './take';

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
export function createActions(parts: Parts, stateNow: () => TableState): Readonly<Record<string, () => void>> {
  const {table, settings} = parts;
  return {
    salin: () => void copy(toTabText(shownCells(table, stateNow(), settings), settings, viewAddress()), parts),
    sitiran: () => void copy(toCitation(settings, viewAddress(), dayOf(new Date())), parts),
    tautan: () => void copy(viewAddress(), parts),
    csv: () => saveFile(`${settings.id}-tampilan.csv`, toShownCsv(shownCells(table, stateNow(), settings), settings, stateNow())),
    cetak: () => window.print(),
  };
}

/** Paper says which view was printed, and when. */
export function watchPrint({printed, settings}: Parts): () => void {
  const write = (): void => {
    printed.textContent = fill(settings.said.printed, {date: formatDate(dayOf(new Date()), settings.locale), address: viewAddress()});
  };
  window.addEventListener('beforeprint', write);
  return () => window.removeEventListener('beforeprint', write);
}
