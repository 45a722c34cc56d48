/** A copy of the model with faults that offices often make, so that readers see what the tool finds. */
import {readCells, writeCells} from './cells';

type Edit = readonly [service: string, column: string, from: RegExp, to: string];

/** Only the first row of the service that fits is changed. */
const EDITS: readonly Edit[] = [
  ['Pendidikan khusus', 'Jenis pelayanan dasar', /^.*$/, 'Pendidikan kusus'],
  ['Pendidikan menengah', 'Target 2028', /^90$/, '80'],
  ['Pendidikan menengah', 'Jumlah anggaran', /^.+$/, '3500000000'],
  ['Pelayanan kesehatan bagi penduduk pada kondisi kejadian luar biasa provinsi', 'Sumber dana', /^.+$/, ''],
  ['Pemenuhan kebutuhan air minum curah lintas kabupaten/kota', 'Nilai awal', /^.+$/, ''],
  ['Pemenuhan kebutuhan air minum curah lintas kabupaten/kota', 'Selesai', /^.+$/, 'Desember 2031'],
  ['Penyediaan pelayanan pengolahan air limbah domestik regional lintas kabupaten/kota', 'Target 2030', /^100$/, '95'],
  ['Penyediaan dan rehabilitasi rumah layak huni bagi korban bencana provinsi', 'Anggaran 2026', /^.+$/, '0,9 miliar'],
  ['Pelayanan ketenteraman dan ketertiban umum provinsi', 'Pengendalian risiko', /^.+$/, ''],
  ['Rehabilitasi sosial dasar penyandang disabilitas telantar di dalam panti', 'Urusan', /^.+$/, 'Kesehatan'],
];

/** Services whose rows are taken away. */
const LOST = ['Fasilitasi penyediaan rumah layak huni bagi masyarakat yang terkena relokasi program pemerintah daerah provinsi'];

export function spoil(csv: string): string {
  const [head = [], ...rows] = readCells(csv);
  const at = (name: string): number => head.indexOf(name);
  const named = rows.map((row) => row[at('Jenis pelayanan dasar')] ?? '');
  const changed = rows.map((row) => [...row]);
  for (const [service, column, from, to] of EDITS) {
    const index = named.findIndex((name, place) => name === service && from.test(rows[place]?.[at(column)] ?? ''));
    const row = changed[index];
    if (row) row[at(column)] = to;
  }
  return writeCells([head, ...changed.filter((_, index) => !LOST.includes(named[index] ?? ''))]);
}
