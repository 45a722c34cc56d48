import {SheetFault} from './fileKind';

const MAX_ROWS = 50_000;
const MAX_COLUMNS = 500;
const MAX_CELLS = 2_000_000;

const shown = (count: number): string => count.toLocaleString('id-ID');

/**
 * Stops before a sheet takes the memory of a phone.
 * @throws SheetFault
 */
export function checkSize(name: string, rows: number, columns: number): void {
  if (rows > MAX_ROWS) throw new SheetFault(`Berkas "${name}" berisi ${shown(rows)} baris. Batasnya ${shown(MAX_ROWS)} baris. Pisahkan menjadi beberapa berkas.`);
  if (columns > MAX_COLUMNS) throw new SheetFault(`Berkas "${name}" berisi ${shown(columns)} kolom. Batasnya ${MAX_COLUMNS} kolom. Hapus kolom yang tidak dipakai.`);
  if (rows * columns > MAX_CELLS) throw new SheetFault(`Berkas "${name}" berisi ${shown(rows)} baris dan ${shown(columns)} kolom. Itu terlalu banyak sel. Pisahkan menjadi beberapa berkas.`);
}
