/** Rows between the figures: headings, totals, footnotes. Pure. */
import {SECTORS, type Sector} from '../../site/sectors';
import {fold} from './names';

const TOTALS = /^(?:sub ?)?(?:total|jumlah|rata rata|rerata|grand total|jml)\b/;
const FOOTNOTES = /^(?:sumber|catatan|keterangan|ket|mengetahui|kepala dinas|nip|dibuat|dicetak|data per|update|\*)/i;

/** A sum or a mean of the rows around it: worked out again from them. */
export const isTotal = (label: string): boolean => TOTALS.test(fold(label));

/** Sources, notes and signatures below a table. */
export const isFootnote = (text: string): boolean => FOOTNOTES.test(text);

/** "(1) (2) (3)" or "1 2 3" below the heads: the numbers of the columns, rising from cell to cell. */
export function isColumnNumbers(texts: readonly string[]): boolean {
  const numbers = texts.map((text) => (/^\(?\d{1,2}\)?$/.test(text) ? Number(text.replace(/\D/g, '')) : 0));
  return numbers.length > 1 && numbers.every((number, index) => number > (numbers[index - 1] ?? 0));
}

/** The sector that a heading or a cell names: "A. KESEHATAN", "Urusan Sosial", "PUPR". */
export function sectorIn(text: string): Sector | undefined {
  const words = fold(text).replace(/^(?:(?:urusan|bidang|spm)\s+)+/, '');
  const direct = SECTORS.find((sector) => words === fold(sector) || words.startsWith(`${fold(sector)} `));
  if (direct) return direct;
  if (/^(?:pu|pupr)\b/.test(words)) return 'pekerjaan-umum';
  return /^(?:ketenteraman|ketentraman|trantibum)/.test(words) ? 'trantibumlinmas' : undefined;
}
