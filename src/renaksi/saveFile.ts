/** Files for the reader, made on this device when asked for. Browser only. */
import {writeCsv} from '../site/sheets/writeCsv';
import {writeXlsx} from '../site/sheets/writeXlsx';
import {findingSheet, findingTable} from './core/findingSheet';
import {correct} from './core/mend';
import {FICTIONAL} from './names';
import type {Opened} from './open';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function hand(name: string, bytes: Uint8Array | string, type: string): void {
  const address = URL.createObjectURL(new Blob([typeof bytes === 'string' ? bytes : (bytes as Uint8Array<ArrayBuffer>)], {type}));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

const stem = (name: string): string => name.replace(/\.[^.]+$/, '');

/** The corrected workbook. */
export async function saveCorrected({file, report, fictional}: Opened): Promise<void> {
  const {sheets} = correct(report);
  const marked = fictional ? sheets.map((sheet, index) => (index === 0 ? {...sheet, rows: sheet.rows.map((row, at) => (at === 0 ? [{value: FICTIONAL, bold: true}] : row))} : sheet)) : sheets;
  hand(`${stem(file.name)}-hasil.xlsx`, await writeXlsx(marked), XLSX);
}

/** The list of findings. */
export async function saveFindings({file, report, fictional}: Opened, kind: 'xlsx' | 'csv'): Promise<void> {
  const name = `${stem(file.name)}-temuan.${kind}`;
  if (kind === 'xlsx') {
    const sheet = findingSheet(report.findings);
    hand(name, await writeXlsx([fictional ? {...sheet, rows: [...sheet.rows, [{value: FICTIONAL}]]} : sheet]), XLSX);
  } else hand(name, writeCsv([...findingTable(report.findings), ...(fictional ? [[FICTIONAL]] : [])], {delimiter: ';', decimal: ',', bom: true}), 'text/csv');
}
