/** An invented regulation of an invented kabupaten, as printed lines: what the reader of every format must give back. */

export const PREAMBLE = [
  'BUPATI CONTOH',
  'PERATURAN DAERAH KABUPATEN CONTOH',
  'NOMOR 4 TAHUN 2025',
  'TENTANG',
  'PERPUSTAKAAN KELILING',
  'DENGAN RAHMAT TUHAN YANG MAHA ESA',
  'BUPATI CONTOH,',
] as const;

export const CONSIDERING = ['bahwa buku perlu sampai ke setiap desa;', 'bahwa untuk itu diperlukan perpustakaan keliling;'] as const;
export const IN_VIEW_OF = ['Undang-Undang Nomor 43 Tahun 2007 tentang Perpustakaan;', 'Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;'] as const;

/** A pasal: its ayat, and the huruf of its last ayat. */
export interface Article {
  readonly ayat: readonly string[];
  readonly huruf?: readonly string[];
}

export const CHAPTERS: readonly {readonly title: string; readonly articles: readonly Article[]}[] = [
  {title: 'KETENTUAN UMUM', articles: [{ayat: ['Perpustakaan keliling adalah layanan buku yang bergerak.']}]},
  {
    title: 'PENYELENGGARAAN',
    articles: [
      {ayat: ['Bupati menyelenggarakan perpustakaan keliling.', 'Penyelenggaraan sebagaimana dimaksud pada ayat (1) meliputi:'], huruf: ['jadwal kunjungan;', 'pemilihan buku; dan', 'pemeliharaan kendaraan.']},
      {ayat: ['Setiap desa dikunjungi sekali sebulan.', 'Jadwal diumumkan di balai desa.', 'Kepala desa menyiapkan tempat.']},
    ],
  },
];

export const CLOSING = ['Ditetapkan di Contoh', 'pada tanggal 5 Mei 2025', 'BUPATI CONTOH,', 'ttd', 'NAMA CONTOH', 'Diundangkan di Contoh', 'pada tanggal 7 Mei 2025', 'LEMBARAN DAERAH KABUPATEN CONTOH TAHUN 2025 NOMOR 4'] as const;

/** What any reader must count in it. */
export const COUNTS = {bab: 2, bagian: 0, paragraf: 0, pasal: 3, ayat: 5, huruf: 3, angka: 0} as const;

const mark = (list: readonly string[], at: number, text: string): string => (list.length > 1 ? `(${at + 1}) ${text}` : text);

/** The regulation as plain lines. */
export function plainLines(): string[] {
  let pasal = 0;
  return [
    ...PREAMBLE,
    'Menimbang :',
    ...CONSIDERING.map((text, at) => `${'ab'[at] ?? ''}. ${text}`),
    'Mengingat :',
    ...IN_VIEW_OF.map((text, at) => `${at + 1}. ${text}`),
    'MEMUTUSKAN:',
    'Menetapkan : PERATURAN DAERAH TENTANG PERPUSTAKAAN KELILING.',
    ...CHAPTERS.flatMap(({title, articles}, at) => [
      `BAB ${'I'.repeat(at + 1)}`,
      title,
      ...articles.flatMap(({ayat, huruf = []}) => [`Pasal ${(pasal += 1)}`, ...ayat.map((text, index) => mark(ayat, index, text)), ...huruf.map((text, index) => `${'abc'[index] ?? ''}. ${text}`)]),
    ]),
    ...CLOSING,
  ];
}
