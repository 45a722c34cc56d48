/** 2,000 invented rows of 12 columns, the same for every engine. */
import type {Cell, Column, TableModel} from '../../src/site/table/model';
import {formatValue, isNumeric} from '../../src/site/table/format';
import {createRandom, type Random} from '../search/scale/library/random';

export const ROWS = 2000;

const categories = [
  {value: 'tercapai', label: 'Target tercapai', tone: 'baik'},
  {value: 'hampir', label: 'Hampir tercapai', tone: 'cukup'},
  {value: 'belum', label: 'Belum tercapai', tone: 'kurang'},
] as const;

const COLUMNS: readonly Column[] = [
  {key: 'wilayah', label: 'Daerah', type: 'teks', rowHead: true},
  {key: 'layanan', label: 'Pelayanan', type: 'teks'},
  {key: 'tahun', label: 'Tahun', type: 'tahun', filter: true},
  {key: 'sasaran', label: 'Harus dilayani', type: 'bilangan', unit: 'orang'},
  {key: 'terlayani', label: 'Terlayani', type: 'bilangan', unit: 'orang'},
  {key: 'persen_penerima', label: 'Penerima', type: 'persen', unit: '%', decimals: 2},
  {key: 'mutu_perlu', label: 'Mutu yang perlu', type: 'bilangan', unit: 'butir'},
  {key: 'mutu_terpenuhi', label: 'Mutu yang terpenuhi', type: 'bilangan', unit: 'butir'},
  {key: 'persen_mutu', label: 'Mutu', type: 'persen', unit: '%', decimals: 2},
  {key: 'indeks', label: 'Indeks', type: 'bilangan', decimals: 2},
  {key: 'realisasi', label: 'Realisasi', type: 'rupiah', unit: 'Rp'},
  {key: 'keterangan', label: 'Capaian', type: 'kategori', categories},
];

const SERVICES = ['Air minum', 'Bantuan bencana', 'Gizi balita', 'Ibu hamil', 'Kesetaraan', 'Lanjut usia', 'Pendidikan dasar', 'Rumah layak', 'Sanitasi', 'Ternak'] as const;
const round = (value: number): number => Math.round(value * 100) / 100;

/** One row in seven lacks what a region often does not know. */
function cells(random: Random, index: number): Cell[] {
  const target = random.between(200, 90_000);
  const served = random.chance(0.1) ? target : random.below(target);
  const items = random.between(4, 40);
  const met = random.below(items + 1);
  const [people, quality] = [round((served / target) * 100), round((met / items) * 100)];
  const reached = round(people * 0.8 + quality * 0.2);
  const known = (value: number): Cell => (index % 7 === 3 ? {value: null, status: 'tidak-tersedia'} : {value});
  const values = [`Kabupaten Contoh ${String((index % 400) + 1).padStart(3, '0')}`, random.pick(SERVICES), String(2021 + (Math.floor(index / 400) % 5))];
  const state = reached >= 90 ? 'tercapai' : reached >= 60 ? 'hampir' : 'belum';
  return [...values.map((value) => ({value})), {value: target}, {value: served}, {value: people}, known(items), known(met), known(quality), {value: reached}, known(random.between(1, 90_000) * 1_000_000), {value: state}];
}

/** The same bytes on every machine. */
export function writeModel(rows = ROWS): TableModel {
  const random = createRandom(5);
  return {
    id: 'ukur',
    title: 'Dua ribu baris rekaan',
    description: 'Untuk mengukur waktu mengurutkan dan menyaring.',
    place: 'Provinsi Contoh',
    period: '2021–2025',
    page: '/indikator/',
    fictional: true,
    columns: COLUMNS,
    rows: Array.from({length: rows}, (_, index) => ({key: String(index), cells: cells(random, index)})),
    primaryKey: ['wilayah', 'layanan', 'tahun'],
    notes: [],
    sources: [{title: 'Angka rekaan', publisher: 'Pustaka SPM'}],
    certainty: 'perlu-verifikasi',
    license: {name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/'},
    issued: '2026-11-22',
  };
}

/** What peers get: the same values, and the same texts as our cells show. */
export interface PlainTable {
  readonly columns: readonly {readonly key: string; readonly label: string; readonly numeric: boolean}[];
  /** [value, text] of each cell; a missing value is `null` and a dash. */
  readonly rows: readonly (readonly (readonly [string | number | null, string])[])[];
}

export function toPlain({columns, rows}: TableModel): PlainTable {
  return {
    columns: columns.map((column) => ({key: column.key, label: column.label, numeric: isNumeric(column)})),
    rows: rows.map((row) =>
      row.cells.map(({value}, index) => {
        const column = columns[index];
        return [value, value === null || !column ? '–' : formatValue(column, value, 'id')] as const;
      }),
    ),
  };
}
