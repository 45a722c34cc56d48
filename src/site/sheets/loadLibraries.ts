import {readWorkbook} from './readWorkbook';
import {writeXlsx} from './writeXlsx';

/**
 * Fetches what reading and writing need, so that opening a file asks for nothing any more: for tools that work without a
 * connection. It writes and reads one cell, because bundlers drop an import whose result nobody uses.
 */
export async function loadLibraries(): Promise<void> {
  const bytes = await writeXlsx([{name: 'a', rows: [[{value: 1}]]}]);
  await Promise.all([readWorkbook({name: 'a.xlsx', bytes}), readWorkbook({name: 'a.csv', bytes: new TextEncoder().encode('1;2\n3;4\n')})]);
}
