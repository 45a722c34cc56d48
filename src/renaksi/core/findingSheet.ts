/** The list of findings as a table, for XLSX and CSV. */
import type {WriteCell, WriteSheet} from '../../site/sheets/types';
import type {Finding, Grade} from './rule';

export const GRADE_WORDS: Record<Grade, string> = {perbaiki: 'harus diperbaiki', lihat: 'lihat lagi'};

const HEADS = ['Derajat', 'Temuan', 'Lembar', 'Baris', 'Kolom', 'Layanan', 'Diharapkan', 'Ditemukan', 'Saran', 'Kode aturan'];
const WIDTHS = [17, 36, 16, 8, 26, 40, 44, 40, 50, 24];

/** Head and rows, without format. */
export function findingTable(findings: readonly Finding[]): (string | number | null)[][] {
  return [HEADS, ...findings.map(({rule, grade, title, sheet, row, column, letter, service, expected, found, hint}) => [GRADE_WORDS[grade], title, sheet ?? null, row ?? null, column === undefined ? null : [letter, column].filter(Boolean).join(' · '), service ?? null, expected, found, hint, rule])];
}

/** The sheet "Temuan". */
export function findingSheet(findings: readonly Finding[]): WriteSheet {
  const [head = [], ...rows] = findingTable(findings);
  return {
    name: 'Temuan',
    rows: [head.map((value): WriteCell => ({value, tone: 'kepala'})), ...rows.map((row) => row.map((value): WriteCell => ({value, wrap: true}))), ...(rows.length === 0 ? [[{value: 'Tidak ada temuan.'}]] : [])],
    widths: WIDTHS,
    stickyRows: 1,
    landscape: true,
  };
}
