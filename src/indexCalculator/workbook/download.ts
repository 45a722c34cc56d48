/** Loaded when the reader asks for the file. Browser only. */
import {writeXlsx} from '../../site/sheets/writeXlsx';
import {toSheets, type WorkbookInput} from './sheets';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** `indeks-spm-kabupaten-contoh-2025.xlsx` */
export function fileName({level, region, period}: Pick<WorkbookInput, 'level' | 'region' | 'period'>): string {
  const words = [region || level, period].join(' ').toLowerCase().normalize('NFD').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return `indeks-spm-${words}.xlsx`;
}

/** Makes the workbook on this device and hands it to the browser. */
export async function downloadWorkbook(workbook: WorkbookInput): Promise<void> {
  const bytes = await writeXlsx(toSheets(workbook));
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], {type: XLSX}));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName(workbook);
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
