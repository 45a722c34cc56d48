/** Words around a table, in the language of the page. Figures, names and notes come from the model. */
import type {Locale} from '../../dates';
import type {ValueStatus} from '../statuses';

export interface TableWords {
  readonly fictional: string;
  readonly unit: string;
  readonly period: string;
  readonly place: string;
  readonly rows: (count: string) => string;
  readonly sortable: string;
  readonly controls: (title: string) => string;
  readonly find: string;
  readonly findHelp: string;
  readonly all: string;
  readonly from: string;
  readonly to: string;
  readonly compare: string;
  readonly compareLimit: string;
  readonly columns: string;
  readonly columnsShown: string;
  readonly columnHelp: string;
  /** On phones: opens filters and tools. */
  readonly arrange: string;
  readonly cards: string;
  readonly reset: string;
  readonly more: (count: string) => string;
  readonly everything: (count: string) => string;
  readonly legend: string;
  readonly notes: string;
  readonly note: (number: number) => string;
  readonly backToCell: (number: number) => string;
  readonly sources: string;
  readonly license: string;
  readonly certainty: string;
  readonly certainties: Readonly<Record<'resmi' | 'sekunder' | 'perlu-verifikasi', string>>;
  readonly issued: string;
  readonly downloads: string;
  readonly share: string;
  readonly copyTable: string;
  readonly copyCitation: string;
  readonly copyLink: string;
  readonly csvShown: string;
  readonly print: string;
  readonly embed: string;
  readonly embedHelp: string;
  readonly fullTable: (rows: string) => string;
  readonly benchmark: string;
  readonly statuses: Readonly<Record<ValueStatus, string>>;
  readonly part: (number: number, count: number) => string;
  readonly parts: string;
  /** For the browser, with `{name}` where it fills in. */
  readonly said: Readonly<Record<Said, string>>;
}

/** What the browser says or writes; sent with the table as an attribute. */
export type Said =
  | 'sorted'
  | 'unsorted'
  | 'numberUp'
  | 'numberDown'
  | 'textUp'
  | 'textDown'
  | 'timeUp'
  | 'timeDown'
  | 'orderUp'
  | 'orderDown'
  | 'rows'
  | 'rowsOf'
  | 'folded'
  | 'columns'
  | 'full'
  | 'ignored'
  | 'copied'
  | 'failed'
  | 'printed'
  | 'cited';

const ID: TableWords = {
  fictional: 'Data contoh, bukan angka daerah mana pun.',
  unit: 'Satuan',
  period: 'Periode',
  place: 'Wilayah',
  rows: (count) => `${count} baris`,
  sortable: 'Kepala kolom adalah tombol untuk mengurutkan.',
  controls: (title) => `Atur tabel ${title}`,
  find: 'Cari dalam tabel',
  findHelp: 'Kata atau angka, misalnya 1.234,5',
  all: 'Semua',
  from: 'dari',
  to: 'sampai',
  compare: 'Bandingkan wilayah',
  compareLimit: 'Pilih paling banyak empat wilayah. Tanpa pilihan, semua wilayah tampil.',
  columns: 'Pilih kolom',
  columnsShown: 'Kolom yang tampil',
  columnHelp: 'Arti setiap kolom',
  arrange: 'Saring dan atur',
  cards: 'Tampilan kartu',
  reset: 'Kembali ke tampilan awal',
  more: (count) => `Tampilkan ${count} baris berikutnya`,
  everything: (count) => `Tampilkan semua ${count} baris`,
  legend: 'Arti tanda',
  notes: 'Catatan',
  note: (number) => `Catatan ${number}`,
  backToCell: (number) => `Kembali ke nilai dengan catatan ${number}`,
  sources: 'Sumber',
  license: 'Lisensi',
  certainty: 'Kepastian',
  certainties: {resmi: 'naskah atau salinannya dibaca', sekunder: 'dari sumber sekunder', 'perlu-verifikasi': 'perlu verifikasi'},
  issued: 'Dirilis',
  downloads: 'Unduh semua baris',
  share: 'Salin dan bagikan',
  copyTable: 'Salin tabel',
  copyCitation: 'Salin sitiran',
  copyLink: 'Salin tautan tampilan ini',
  csvShown: 'CSV seperti yang tampil',
  print: 'Cetak',
  embed: 'Sematkan tabel ini',
  embedHelp: 'Kode untuk laman lain. Tabel tampil tanpa skrip.',
  fullTable: (rows) => `Tabel lengkap (${rows} baris) dengan saringan dan unduhan:`,
  benchmark: 'pembanding',
  statuses: {
    'tidak-tersedia': 'tidak tersedia',
    'tidak-berlaku': 'tidak berlaku',
    dirahasiakan: 'dirahasiakan karena jumlahnya kecil',
    sementara: 'sementara',
    direvisi: 'direvisi',
    perkiraan: 'perkiraan',
    'seri-terputus': 'seri terputus, tidak dapat dibandingkan dengan nilai sebelumnya',
    'kurang-setengah': 'kurang dari setengah satuan',
  },
  part: (number, count) => `Bagian ${number} dari ${count}`,
  parts: 'Bagian tabel',
  said: {
    sorted: 'Diurutkan menurut {column}, {way}; {rows}.',
    unsorted: 'Urutan semula; {rows}.',
    numberUp: 'dari terendah',
    numberDown: 'dari tertinggi',
    textUp: 'dari A ke Z',
    textDown: 'dari Z ke A',
    timeUp: 'dari terlama',
    timeDown: 'dari terbaru',
    orderUp: 'menurut tingkatannya',
    orderDown: 'menurut tingkatannya, terbalik',
    rows: '{count} baris',
    rowsOf: '{count} dari {all} baris',
    folded: '{count} baris pertama ditampilkan',
    columns: '{count} kolom tampil',
    full: 'Sudah empat wilayah. Lepas satu untuk memilih yang lain.',
    ignored: 'Bagian alamat ini tidak dikenal dan diabaikan: {parts}',
    copied: 'Tersalin.',
    failed: 'Peramban menolak. Pilih teksnya lalu salin sendiri.',
    printed: 'Dicetak {date} dari {address}',
    cited: '{title}. {place}, {period}. {sources}. Diakses {date} dari {address}',
  },
};

const EN: TableWords = {
  fictional: 'Example data, not the figures of any real region.',
  unit: 'Unit',
  period: 'Period',
  place: 'Place',
  rows: (count) => `${count} rows`,
  sortable: 'Column heads are buttons that sort.',
  controls: (title) => `Arrange the table ${title}`,
  find: 'Find in the table',
  findHelp: 'Words or figures, such as 1,234.5',
  all: 'All',
  from: 'from',
  to: 'to',
  compare: 'Compare places',
  compareLimit: 'Choose up to four places. With none chosen, all places show.',
  columns: 'Choose columns',
  columnsShown: 'Columns that show',
  columnHelp: 'What each column means',
  arrange: 'Filter and arrange',
  cards: 'Show as cards',
  reset: 'Back to the first view',
  more: (count) => `Show the next ${count} rows`,
  everything: (count) => `Show all ${count} rows`,
  legend: 'What the marks mean',
  notes: 'Notes',
  note: (number) => `Note ${number}`,
  backToCell: (number) => `Back to the value with note ${number}`,
  sources: 'Sources',
  license: 'Licence',
  certainty: 'Certainty',
  certainties: {resmi: 'the text or a copy of it was read', sekunder: 'from secondary sources', 'perlu-verifikasi': 'still to be verified'},
  issued: 'Released',
  downloads: 'Download all rows',
  share: 'Copy and share',
  copyTable: 'Copy table',
  copyCitation: 'Copy citation',
  copyLink: 'Copy link to this view',
  csvShown: 'CSV as shown',
  print: 'Print',
  embed: 'Embed this table',
  embedHelp: 'Code for another website. The table shows without scripts.',
  fullTable: (rows) => `Full table (${rows} rows) with filters and downloads:`,
  benchmark: 'benchmark',
  statuses: {
    'tidak-tersedia': 'not available',
    'tidak-berlaku': 'not applicable',
    dirahasiakan: 'confidential because the number is small',
    sementara: 'provisional',
    direvisi: 'revised',
    perkiraan: 'estimate',
    'seri-terputus': 'break in series, not comparable with earlier values',
    'kurang-setengah': 'less than half a unit',
  },
  part: (number, count) => `Part ${number} of ${count}`,
  parts: 'Parts of the table',
  said: {
    sorted: 'Sorted by {column}, {way}; {rows}.',
    unsorted: 'Original order; {rows}.',
    numberUp: 'lowest first',
    numberDown: 'highest first',
    textUp: 'A to Z',
    textDown: 'Z to A',
    timeUp: 'oldest first',
    timeDown: 'newest first',
    orderUp: 'by rank',
    orderDown: 'by rank, reversed',
    rows: '{count} rows',
    rowsOf: '{count} of {all} rows',
    folded: 'first {count} rows shown',
    columns: '{count} columns show',
    full: 'Four places are chosen. Clear one to choose another.',
    ignored: 'These parts of the address mean nothing here and are ignored: {parts}',
    copied: 'Copied.',
    failed: 'The browser refused. Select the text and copy it yourself.',
    printed: 'Printed {date} from {address}',
    cited: '{title}. {place}, {period}. {sources}. Accessed {date} from {address}',
  },
};

export const TABLE_WORDS: Readonly<Record<Locale, TableWords>> = {id: ID, en: EN};
