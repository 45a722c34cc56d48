/** Words around the legal text, in the language of the page. The text itself is always Indonesian. */
import type {ChangeAction} from '../changes';

export interface TextLabels {
  /** Accessible name of a permalink. */
  readonly linkTo: (name: string) => string;
  readonly contents: string;
  readonly opening: string;
  readonly articles: (first: string, last: string) => string;
  readonly elucidationOf: (name: string) => string;
  readonly elucidation: string;
  readonly generalElucidation: string;
  readonly byArticle: string;
  readonly byArticleNote: string;
  readonly annexTable: (name: string) => string;
  readonly table: (name: string) => string;
  readonly citedBy: string;
  readonly citedByMany: (count: number) => string;
  readonly actions: Readonly<Record<ChangeAction, string>>;
  readonly by: string;
  readonly notLoaded: string;
  readonly maybeLoaded: string;
  readonly absent: string;
  readonly maybeAbsent: string;
  readonly doubtful: string;
  readonly unplaced: (count: number) => string;
}

const id: TextLabels = {
  linkTo: (name) => `Tautan ke ${name}`,
  contents: 'Daftar isi',
  opening: 'Pembukaan',
  articles: (first, last) => (first === last ? `Pasal ${first}` : `Pasal ${first}–${last}`),
  elucidationOf: (name) => `Penjelasan ${name}`,
  elucidation: 'Penjelasan',
  generalElucidation: 'Penjelasan umum',
  byArticle: 'Penjelasan pasal demi pasal',
  byArticleNote: 'Penjelasan setiap pasal berada di dekat pasalnya.',
  annexTable: (name) => `Isi ${name}`,
  table: (name) => `Tabel ${name}`.trim(),
  citedBy: 'Dirujuk oleh:',
  citedByMany: (count) => `Dirujuk oleh ${count} ketentuan`,
  actions: {diubah: 'Diubah', disisipkan: 'Disisipkan', ditambah: 'Ditambah', dihapus: 'Dihapus', diganti: 'Diganti'},
  by: 'dengan',
  notLoaded: 'Perubahan ini belum dimuat dalam teks di bawah.',
  maybeLoaded: 'Belum tercatat apakah teks di bawah sudah memuat perubahan ini.',
  absent: 'Ketentuan itu belum dimuat dalam teks ini.',
  maybeAbsent: 'Belum tercatat apakah teks ini sudah memuatnya.',
  doubtful: 'Letak perubahan ini perlu diperiksa.',
  unplaced: (count) => `${count} perubahan belum dapat ditempatkan. Baca peraturan perubahannya:`,
};

const en: TextLabels = {
  linkTo: (name) => `Link to ${name}`,
  contents: 'Contents',
  opening: 'Preamble',
  articles: (first, last) => (first === last ? `Pasal ${first}` : `Pasal ${first}–${last}`),
  elucidationOf: (name) => `Elucidation of ${name}`,
  elucidation: 'Elucidation',
  generalElucidation: 'General elucidation',
  byArticle: 'Elucidation article by article',
  byArticleNote: 'The elucidation of each article stands near it.',
  annexTable: (name) => `Text of ${name}`,
  table: (name) => `Table ${name}`.trim(),
  citedBy: 'Cited by:',
  citedByMany: (count) => `Cited by ${count} provisions`,
  actions: {diubah: 'Amended', disisipkan: 'Inserted', ditambah: 'Added', dihapus: 'Deleted', diganti: 'Replaced'},
  by: 'by',
  notLoaded: 'The text below does not contain this change yet.',
  maybeLoaded: 'Nobody has recorded yet whether the text below contains this change.',
  absent: 'This text does not contain that provision yet.',
  maybeAbsent: 'Nobody has recorded yet whether this text contains it.',
  doubtful: 'The place of this change needs checking.',
  unplaced: (count) => `${count} changes could not be placed. Read the amending acts:`,
};

export const TEXT_LABELS: Record<'id' | 'en', TextLabels> = {id, en};
