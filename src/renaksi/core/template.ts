/** Empty templates, one a level: the same columns as XLSX and as CSV. */
import {SECTOR_NAMES} from '../../site/sectors';
import type {WriteCell, WriteSheet} from '../../site/sheets/types';
import {COLUMNS, DOCUMENTS, FUNDS, INDICATOR_KINDS, TEMPLATE_COLUMNS} from './columns';
import {laidCell, laidColumns, laidValue, renaksiSheet, type LaidRow} from './layout';
import type {Level, Service} from './types';

/** Years that the template prints; an office changes them in the head. */
export const TEMPLATE_YEARS: readonly number[] = [2026, 2027, 2028, 2029, 2030];

export const LEVEL_WORDS: Record<Level, string> = {provinsi: 'provinsi', 'kabupaten-kota': 'kabupaten/kota'};

const byYear = (years: readonly number[], values: readonly number[]): Record<number, number> => Object.fromEntries(years.map((year, index) => [year, values[index] ?? 0]));

/** One row that shows how to fill in; marked so that it is never read. */
function exampleRow(service: Service | undefined): LaidRow {
  const money = [100_000_000, 110_000_000, 120_000_000, 130_000_000, 140_000_000];
  return {
    fields: {
      no: 'contoh', urusan: service ? SECTOR_NAMES.id[service.sector] : '', layanan: service?.name ?? '', jenis: 'mutu', indikator: 'CONTOH: kebutuhan barang dan jasa yang terpenuhi', satuan: 'persen', tahun_awal: 2025, nilai_awal: 70,
      kegiatan: 'CONTOH: pengadaan peralatan layanan keliling', mulai: 'Januari 2026', selesai: 'Desember 2030', perangkat: service?.office ?? '', jumlah: 600_000_000, sumber_dana: service?.level === 'provinsi' ? 'APBD provinsi' : 'APBD kabupaten/kota',
      dokumen: 'RPJMD; Renstra', program: 'CONTOH: nama program', risiko: 'CONTOH: pengadaan terlambat', pengendalian: 'CONTOH: rencana pengadaan selesai sebelum tahun anggaran', catatan: 'Hapus baris contoh ini. Angkanya rekaan.',
    },
    targets: byYear(TEMPLATE_YEARS, [75, 80, 90, 95, 100]),
    budgets: byYear(TEMPLATE_YEARS, money),
  };
}

/** Rows of the template: the example, then one row a mandatory service. */
export function templateRows(services: readonly Service[], level: Level): LaidRow[] {
  const own = services.filter((service) => service.level === level);
  return [exampleRow(own[0]), ...own.map((service, index): LaidRow => ({fields: {no: index + 1, urusan: SECTOR_NAMES.id[service.sector], layanan: service.name, jenis: 'penerima', satuan: 'persen'}}))];
}

function instructions(level: Level): WriteSheet {
  const lines = [
    `Templat Renaksi Penerapan SPM, tingkat ${LEVEL_WORDS[level]}`,
    'Templat ini buatan Pustaka SPM, bukan bentuk resmi. Isi Renaksi menurut Permendagri 59/2021 belum kami baca; cocokkan dengan naskah resminya.',
    '1. Isi lembar Renaksi. Baris pertama hanya contoh rekaan; hapus setelah dibaca.',
    '2. Satu layanan boleh punya beberapa baris: satu baris satu indikator, satu kegiatan, atau keduanya.',
    '3. Nama layanan boleh kosong pada baris lanjutan; baris itu milik layanan di atasnya.',
    '4. Sel kosong berarti belum diisi. Tulis 0 bila nilainya memang nol.',
    '5. Ganti tahun pada kepala kolom bila periodenya lain. Lima tahun, berurutan.',
    '6. Periksa di halaman Renaksi pustaka ini, atau dengan perintah: pustaka renaksi check BERKAS. Berkas tidak dikirim ke mana pun.',
  ];
  const head: WriteCell[] = ['Kolom', 'Cara mengisi', 'Wajib'].map((value) => ({value, tone: 'kepala'}));
  const rows = TEMPLATE_COLUMNS.map(({label, about, required, yearly}): WriteCell[] => [{value: yearly ? `${label} (tiap tahun)` : label, wrap: true}, {value: about, wrap: true}, {value: required ? 'ya' : 'tidak'}]);
  return {name: 'Petunjuk', rows: [...lines.map((value, index): WriteCell[] => [{value, bold: index === 0, span: 3, wrap: true}]), [], head, ...rows], widths: [28, 84, 9]};
}

function values(services: readonly Service[], level: Level): WriteSheet {
  const own = services.filter((service) => service.level === level);
  const units = [...new Set(own.flatMap((service) => service.units))];
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ['Urusan', own.map(({sector}) => SECTOR_NAMES.id[sector])],
    ['Jenis pelayanan dasar', own.map(({name}) => name)],
    ['Satuan layanan itu', own.map((service) => ['persen', ...service.units].join(', '))],
    ['Jenis indikator', INDICATOR_KINDS],
    ['Satuan', ['persen', ...units]],
    ['Sumber dana (contoh)', FUNDS],
    ['Dokumen perencanaan (contoh)', DOCUMENTS],
  ];
  const height = Math.max(...lists.map(([, list]) => list.length));
  const rows = Array.from({length: height}, (_, index) => lists.map(([, list]): WriteCell | null => (list[index] === undefined ? null : {value: list[index], wrap: true})));
  return {name: 'Daftar nilai', rows: [lists.map(([value]): WriteCell => ({value, tone: 'kepala'})), ...rows], widths: [20, 60, 24, 16, 12, 24, 26], stickyRows: 1};
}

/** Sheets of the XLSX template: the plan first, so that every program opens on it. */
export function templateSheets(services: readonly Service[], level: Level): WriteSheet[] {
  const columns = laidColumns(TEMPLATE_YEARS);
  const rows = templateRows(services, level).map((row) => columns.map((column): WriteCell => ({...laidCell(laidValue(row, column), column), ...(row.fields.no === 'contoh' ? {tone: 'peringatan' as const} : {})})));
  const title = ['Rencana Aksi (Renaksi) Penerapan Standar Pelayanan Minimal', 'Daerah: (isi nama daerah)', `Tingkat: ${LEVEL_WORDS[level]}`, `Periode: ${TEMPLATE_YEARS[0] ?? ''}–${TEMPLATE_YEARS.at(-1) ?? ''}`];
  return [renaksiSheet(title, columns, rows), instructions(level), values(services, level)];
}

/** Rows of the CSV template: the head, then the same rows. */
export function templateTable(services: readonly Service[], level: Level): (string | number | null)[][] {
  const columns = laidColumns(TEMPLATE_YEARS);
  return [columns.map(({head}) => head), ...templateRows(services, level).map((row) => columns.map((column) => laidValue(row, column)))];
}

/** Number of columns that people may fill, years counted once; for the page. */
export const TEMPLATE_WIDTH = COLUMNS.length - 1;
