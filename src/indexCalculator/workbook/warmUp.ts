/** Loads all that reads and writes spreadsheets before a line may fail: a page that was opened once then works without one. */
import {readWorkbook} from '../../site/sheets/readWorkbook';
import {writeXlsx} from '../../site/sheets/writeXlsx';
import './sheets';

/** Writes and reads a file of one cell; its parts stay in the browser's memory and with the service worker. */
export async function warmUp(): Promise<void> {
  const bytes = await writeXlsx([{name: 'a', rows: [[{value: 1}]]}]);
  await Promise.all([readWorkbook({name: 'a.xlsx', bytes}), readWorkbook({name: 'a.csv', bytes: new TextEncoder().encode('a;b')})]);
}
