import type {ChangeKind} from './types';

/** Words around a comparison, in the language of the page; what the law says stays Indonesian. */
export interface CompareLabels {
  readonly list: string;
  readonly legend: string;
  readonly kinds: Readonly<Record<ChangeKind, string>>;
  readonly became: (old: string, fresh: string) => string;
  readonly moved: (old: string, fresh: string) => string;
  /** Stands for the chapter of an article that has none. */
  readonly noChapter: string;
  readonly sameWords: string;
  readonly alsoReworded: string;
  readonly range: (first: string, last: string) => string;
  readonly unchanged: (names: string) => string;
  readonly paragraphs: (count: number) => string;
  readonly readUnchanged: string;
  /** Said before and after words that went or came, for those who hear the page. */
  readonly gone: readonly [string, string];
  readonly come: readonly [string, string];
  readonly side: (date: string) => string;
  readonly by: (instruction: string) => string;
}

export const COMPARE_LABELS: Record<'id' | 'en', CompareLabels> = {
  id: {
    list: 'Daftar perubahan',
    legend: 'Kata yang dihapus dicoret. Kata yang ditambah bergaris bawah.',
    kinds: {sama: 'tidak berubah', diubah: 'diubah', disisipkan: 'disisipkan', dihapus: 'dihapus', dipindah: 'dipindah', 'dinomori-ulang': 'nomor baru'},
    became: (old, fresh) => `${old} menjadi ${fresh}`,
    moved: (old, fresh) => `Dipindah dari ${old} ke ${fresh}.`,
    noChapter: 'luar BAB',
    sameWords: 'Isinya sama.',
    alsoReworded: 'Isinya juga diubah.',
    range: (first, last) => `${first} sampai dengan ${last}`,
    unchanged: (names) => `${names} tidak berubah`,
    paragraphs: (count) => `${count} alinea`,
    readUnchanged: 'Baca naskahnya',
    gone: ['dihapus: ', ' (akhir hapusan) '],
    come: ['ditambah: ', ' (akhir tambahan) '],
    side: (date) => `Teks ${date}`,
    by: (instruction) => `Diubah dengan ${instruction}`,
  },
  en: {
    list: 'List of changes',
    legend: 'Removed words are struck through. Added words are underlined.',
    kinds: {sama: 'unchanged', diubah: 'amended', disisipkan: 'inserted', dihapus: 'removed', dipindah: 'moved', 'dinomori-ulang': 'new number'},
    became: (old, fresh) => `${old} became ${fresh}`,
    moved: (old, fresh) => `Moved from ${old} to ${fresh}.`,
    noChapter: 'outside any BAB',
    sameWords: 'Its words are the same.',
    alsoReworded: 'Its words changed too.',
    range: (first, last) => `${first} to ${last}`,
    unchanged: (names) => `${names} unchanged`,
    paragraphs: (count) => (count === 1 ? '1 paragraph' : `${count} paragraphs`),
    readUnchanged: 'Read the text',
    gone: ['removed: ', ' (end of removal) '],
    come: ['added: ', ' (end of addition) '],
    side: (date) => `Text of ${date}`,
    by: (instruction) => `Amended by ${instruction}`,
  },
};
