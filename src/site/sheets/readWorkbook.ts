import {fileKind, SheetFault} from './fileKind';
import {readCsv} from './readCsv';
import {readXlsx} from './readXlsx';
import type {SheetFile, Workbook} from './types';

/**
 * Reads a spreadsheet (.xlsx, or text with columns) in Node and in the browser. Never throws for a bad file: a file that
 * cannot be read gives no sheets and one problem that says why and what to do.
 */
export async function readWorkbook(file: SheetFile): Promise<Workbook> {
  try {
    return await (fileKind(file.name, file.bytes) === 'zip' ? readXlsx(file) : readCsv(file));
  } catch (error) {
    if (!(error instanceof SheetFault)) throw error;
    return {sheets: [], understood: [], problems: [{message: error.message}]};
  }
}
