/**
 * Spellings that mean the same word, and terms that lead to the respectful or official one.
 * Left side: folded words as people type them; right side: the words that are indexed.
 */

/** One word for one word. */
const SPELLINGS: ReadonlyMap<string, string> = new Map(Object.entries({
  standart: 'standar', standard: 'standar', standarisasi: 'standardisasi', propinsi: 'provinsi', aktifitas: 'aktivitas', aktip: 'aktif', efektip: 'efektif',
  resiko: 'risiko', praktek: 'praktik', ijin: 'izin', perijinan: 'perizinan', kwalitas: 'kualitas', sistim: 'sistem', metoda: 'metode', analisa: 'analisis', jadual: 'jadwal',
  nopember: 'november', pebruari: 'februari', karir: 'karier', obyek: 'objek', subyek: 'subjek', tehnik: 'teknik', tehnis: 'teknis', ketentraman: 'ketenteraman',
  sekertaris: 'sekretaris', sekertariat: 'sekretariat', hutang: 'utang', himbau: 'imbau', himbauan: 'imbauan', detil: 'detail', merubah: 'mengubah', dirubah: 'diubah',
  prosentase: 'persentase', legalisir: 'legalisasi', organisir: 'organisasi', terorganisir: 'organisasi', koordinir: 'koordinasi', mengkoordinir: 'koordinasi', mengkoordinasikan: 'koordinasi', kordinasi: 'koordinasi', 
  disabel: 'disabilitas', disable: 'disabilitas', disability: 'disabilitas', disabilities: 'disabilitas', jaman: 'zaman', azas: 'asas', konkrit: 'konkret', kongkrit: 'konkret',
  negri: 'negeri', mentri: 'menteri', silahkan: 'silakan', sangsi: 'sanksi', lokalkarya: 'lokakarya', workshop: 'lokakarya', survey: 'survei',
  kab: 'kabupaten', prov: 'provinsi', kec: 'kecamatan', kel: 'kelurahan', thn: 'tahun', th: 'tahun', nmr: 'nomor', no: 'nomor', ps: 'pasal', psl: 'pasal',
  lamp: 'lampiran', aksesbilitas: 'aksesibilitas', aksesabilitas: 'aksesibilitas', perlindungan: 'pelindungan', terlantar: 'telantar',
  stndar: 'standar', minimum: 'minimal',
}));

/** The spelling under which a folded Indonesian word is indexed. */
export const respell = (word: string): string => SPELLINGS.get(word) ?? word;

export interface Rewrite {
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** True when the reader is told, because the term asked for is replaced by a respectful one. */
  readonly respectful?: boolean;
  /** True for a rule out of the glossary: it travels with the index. */
  readonly fromGlossary?: boolean;
}

const rewrite = (from: string, to: string, respectful = false): Rewrite => ({from: from.split(' '), to: to.split(' '), ...(respectful ? {respectful} : {})});

/** Several words for several words; the longest match wins. */
export const REWRITES: readonly Rewrite[] = [
  rewrite('penyandang cacat', 'penyandang disabilitas', true),
  rewrite('penderita cacat', 'penyandang disabilitas', true),
  rewrite('orang cacat', 'penyandang disabilitas', true),
  rewrite('kaum difabel', 'penyandang disabilitas', true),
  rewrite('penyandang difabel', 'penyandang disabilitas', true),
  rewrite('difabel', 'penyandang disabilitas', true),
  rewrite('cacat', 'disabilitas', true),
  rewrite('kecacatan', 'disabilitas', true),
  rewrite('orang gila', 'odgj', true),
  rewrite('penyandang tuna', 'tuna'),
  rewrite('tuna netra', 'tunanetra'),
  rewrite('tuna rungu', 'tunarungu'),
  rewrite('tuna daksa', 'tunadaksa'),
  rewrite('tuna sosial', 'tunasosial'),
  rewrite('wali kota', 'walikota'),
  rewrite('tanggung jawab', 'tanggungjawab'),
  rewrite('bertanggung jawab', 'tanggungjawab'),
  rewrite('bertanggungjawab', 'tanggungjawab'),
  rewrite('penanggung jawab', 'tanggungjawab'),
  rewrite('tindak lanjut', 'tindaklanjut'),
  rewrite('menindak lanjuti', 'tindaklanjut'),
  rewrite('ditindak lanjuti', 'tindaklanjut'),
  rewrite('menindaklanjuti', 'tindaklanjut'),
  rewrite('e spm', 'espm'),
  rewrite('lanjut usia', 'lansia'),
  rewrite('best practice', 'praktik baik'),
  rewrite('best practices', 'praktik baik'),
  rewrite('good practice', 'praktik baik'),
  rewrite('good practices', 'praktik baik'),
  rewrite('action plan', 'renaksi'),
];

/** Rules by their first word, longest first; made once a list of rules. */
const byFirstWord = new WeakMap<readonly Rewrite[], ReadonlyMap<string, readonly Rewrite[]>>();

function ruleMap(rules: readonly Rewrite[]): ReadonlyMap<string, readonly Rewrite[]> {
  const known = byFirstWord.get(rules);
  if (known) return known;
  const map = new Map<string, Rewrite[]>();
  for (const rule of [...rules].sort((a, b) => b.from.length - a.from.length)) {
    const first = rule.from[0] ?? '';
    map.set(first, [...(map.get(first) ?? []), rule]);
  }
  byFirstWord.set(rules, map);
  return map;
}

/** Replaces runs of words; tells which respectful redirects were used. */
export function rewriteWords(words: readonly string[], rules: readonly Rewrite[] = REWRITES): {words: string[]; redirects: Rewrite[]} {
  const out: string[] = [];
  const redirects: Rewrite[] = [];
  const byWord = ruleMap(rules);
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? '';
    const rule = byWord.get(word)?.find(({from}) => from.every((one, index) => words[at + index] === one));
    if (rule?.respectful) redirects.push(rule);
    if (rule) out.push(...rule.to);
    else out.push(word);
    at += rule ? rule.from.length : 1;
  }
  return {words: out, redirects};
}
