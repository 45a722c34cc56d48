import type {CellObject, Sheet} from 'write-excel-file/universal';
import type {WriteCell, WriteSheet} from './types';
import {fillCells, fitToPage, holdBack, printTitles} from './xlsxFeatures';

const TONES: Record<NonNullable<WriteCell['tone']>, Partial<CellObject>> = {
  kepala: {backgroundColor: '#e7ecea', fontWeight: 'bold', wrap: true, alignVertical: 'top'},
  masukan: {backgroundColor: '#fff8e1'},
  hasil: {backgroundColor: '#e6f2ec'},
  peringatan: {backgroundColor: '#fbe9e4'},
};

/** Formats with `,` and `.` as Excel stores them; the program shows them in the reader's own language: 1.234,5. */
function formatCode({format, decimals = 0}: WriteCell): string | undefined {
  const digits = decimals > 0 ? `.${'0'.repeat(decimals)}` : '';
  if (format === 'bilangan') return `#,##0${digits}`;
  if (format === 'persen') return `#,##0${digits}"%"`;
  if (format === 'rupiah') return `"Rp"#,##0${digits}`;
  return format === 'tanggal' ? 'yyyy-mm-dd' : undefined;
}

function styleOf(cell: WriteCell): Partial<CellObject> {
  return {...(cell.tone ? TONES[cell.tone] : {}), ...(cell.bold ? {fontWeight: 'bold'} : {}), ...(cell.wrap ? {wrap: true, alignVertical: 'top'} : {}), ...(cell.span && cell.span > 1 ? {columnSpan: cell.span} : {})};
}

/** Texts go in as a stand-in, which `fillCells` replaces. */
function toCell(cell: WriteCell | null): CellObject | null {
  if (!cell) return null;
  const style = styleOf(cell);
  const format = formatCode(cell);
  const shown = format === undefined ? {} : {format};
  if (cell.formula !== undefined) return {type: 'Formula', value: cell.formula.replace(/^=/, ''), ...shown, ...style};
  if (typeof cell.value === 'number' && Number.isFinite(cell.value)) return {type: Number, value: cell.value, ...shown, ...style};
  if (cell.format === 'tanggal' && typeof cell.value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(cell.value)) return {type: Date, value: new Date(cell.value), ...shown, ...style};
  return cell.value === null || cell.value === '' ? {...style} : {type: 'Formula', value: 'TEXT', ...style};
}

function toSheet({name, rows, widths = [], stickyRows, stickyColumns, landscape}: WriteSheet): Sheet<Blob> {
  return {
    sheet: name,
    data: rows.map((row) => row.map(toCell)),
    columns: widths.map((width) => ({width})),
    ...(landscape ? {orientation: 'landscape' as const} : {}),
    ...(stickyRows ? {stickyRowsCount: stickyRows} : {}),
    ...(stickyColumns ? {stickyColumnsCount: stickyColumns} : {}),
  };
}

/**
 * An .xlsx of the given sheets. The same sheets give the same bytes. Text stays text, also when it starts with `=`;
 * a formula carries `value` as its last known result. Runs in Node and in the browser.
 * @throws when a sheet's name is not allowed (see `WriteSheet.name`).
 */
export async function writeXlsx(sheets: readonly WriteSheet[]): Promise<Uint8Array> {
  const [{strFromU8, strToU8, unzipSync, zipSync}, {default: write}] = await Promise.all([import('fflate'), import('write-excel-file/universal')]);
  const refused = sheets.find(({name}) => /^'|'$/.test(name));
  if (refused) throw new Error(`Sheet name "${refused.name}" must not begin or end with an apostrophe`);
  const held = holdBack();
  const blob = await write(sheets.map(toSheet), {fontFamily: 'Calibri', fontSize: 11, features: [fillCells(sheets), fitToPage(), printTitles(sheets), held.feature]}).toBlob();
  const parts = Object.entries(unzipSync(new Uint8Array(await blob.arrayBuffer())));
  const whole = parts.map(([path, bytes]) => [path, strToU8(held.giveBack(path, strFromU8(bytes)))] as const);
  return zipSync(Object.fromEntries(whole), {level: 9, mtime: new Date(1980, 0, 1)});
}
