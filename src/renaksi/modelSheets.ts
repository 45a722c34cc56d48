/** A published plan as a workbook, in the columns of the template. Invented plans say so in the first row. */
import type {WriteSheet} from '../site/sheets/types';
import {correct} from './core/mend';
import type {Renaksi} from './load';
import {FICTIONAL} from './names';

export function modelSheets({record, report}: Renaksi): WriteSheet[] {
  const [plan] = correct(report).sheets;
  if (!plan) return [];
  const [title = [], ...rest] = plan.rows;
  const rows = [[{value: record.fiktif ? `${FICTIONAL}. Semua angka rekaan.` : record.judul, bold: true}], title, ...rest];
  // The formulas of the sums move one row down with the table.
  const shifted = rows.map((row) => row.map((cell) => (cell?.formula ? {...cell, formula: cell.formula.replace(/([A-Z]+)(\d+)/g, (_, letter: string, at: string) => `${letter}${Number(at) + 1}`)} : cell)));
  return [{...plan, rows: shifted, ...(plan.stickyRows ? {stickyRows: plan.stickyRows + 1} : {})}];
}
