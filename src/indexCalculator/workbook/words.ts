import type {Locale} from '../../site/dates';
import type {Words} from '../../site/spmIndex/choiceWords';
import {FIELD_NAMES} from '../fieldNames';
import {FIELDS} from '../form';

/** Words of the exported workbook; read-back (`opening/columns.ts`) knows the heads of both languages. */
export const WORDS = {
  title: {id: 'Hitungan indeks pencapaian SPM', en: 'Calculation of the SPM achievement index'},
  notOfficial: {id: 'Hitungan sendiri, bukan angka resmi. IP SPM enam urusan; bukan Indeks SPM Pendidikan.', en: 'Own calculation, not an official figure. IP SPM over six sectors; not the education SPM index.'},
  fill: {id: 'Isi sel kuning dengan bilangan bulat. Kosong berarti belum ada data; 0 berarti memang nol. Hasil ikut berubah.', en: 'Fill the yellow cells with whole numbers. Blank means no data yet; 0 means zero. Results follow.'},
  example: {id: 'CONTOH REKAAN. Bukan data daerah mana pun.', en: 'INVENTED EXAMPLE. Not data of any region.'},
  partExample: {id: 'SEBAGIAN ANGKA DARI CONTOH REKAAN.', en: 'SOME NUMBERS ARE FROM AN INVENTED EXAMPLE.'},
  region: {id: 'Daerah', en: 'Region'},
  period: {id: 'Tahun atau periode', en: 'Year or period'},
  level: {id: 'Tingkat', en: 'Level'},
  sector: {id: 'Sektor', en: 'Sector'},
  code: {id: 'Kode', en: 'Code'},
  service: {id: 'Layanan', en: 'Service'},
  item: {id: 'Persen butir mutu', en: 'Per cent of item'},
  a: {id: 'A penerima (%)', en: 'A recipients (%)'},
  b: {id: 'B mutu (%)', en: 'B quality (%)'},
  index: {id: 'Indeks', en: 'Index'},
  category: {id: 'Kategori', en: 'Category'},
  counted: {id: 'Layanan terhitung', en: 'Services counted'},
  regionIndex: {id: 'Indeks daerah', en: 'Region index'},
  input: {id: 'Isian', en: 'Input'},
  results: {id: 'Hasil', en: 'Results'},
  basis: {id: 'Dasar', en: 'Basis'},
  rule: {id: 'Aturan', en: 'Rule'},
  used: {id: 'Pilihan yang dipakai', en: 'Option used'},
  certainty: {id: 'Kepastian', en: 'Certainty'},
  sources: {id: 'Sumber', en: 'Sources'},
  formula: {id: 'Indeks layanan = 0,8 × A + 0,2 × B', en: 'Service index = 0.8 × A + 0.2 × B'},
  change: {id: 'Pilihan ini tertanam dalam rumus. Untuk pilihan lain, ekspor lagi dari halaman kalkulator.', en: 'These options are built into the formulas. For others, export again from the calculator page.'},
} as const satisfies Record<string, Words>;

export const CERTAINTY_WORDS = {
  resmi: {id: 'naskah dibaca', en: 'text was read'},
  sekunder: {id: 'sumber sekunder', en: 'secondary source'},
  'perlu-verifikasi': {id: 'perlu verifikasi', en: 'needs verification'},
} as const satisfies Record<string, Words>;

/** Heads of the four columns of numbers in their order. */
export const fieldHeads = (locale: Locale): string[] => FIELDS.map((field) => FIELD_NAMES[field][locale]);
