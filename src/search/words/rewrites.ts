/** Runs of words for other runs: respectful terms for older ones, and one way of writing what people write in two. */

export interface Rewrite {
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** True when the reader is told, because the term asked for is replaced by a respectful one. */
  readonly respectful?: boolean;
  /** True for a rule out of the glossary: it travels with the index. */
  readonly fromGlossary?: boolean;
}

const read = (list: string, respectful: boolean): Rewrite[] =>
  list.trim().split('\n').flatMap((line) => {
    const [to = '', others = ''] = line.split(':').map((part) => part.trim());
    return others.split(',').map((from) => ({from: from.trim().split(' '), to: to.split(' '), ...(respectful ? {respectful} : {})}));
  });

/** Terms of UU 8/2016 (disabilitas), UU 18/2014 (ODGJ) and UU 13/1998 (lanjut usia) for those that they replaced. */
const RESPECTFUL = `
penyandang disabilitas: penyandang cacat, penderita cacat, orang cacat, kaum difabel, penyandang difabel, difabel, kaum cacat, warga cacat
disabilitas: cacat, kecacatan
disabilitas fisik: cacat fisik, cacat tubuh
disabilitas mental: cacat mental
disabilitas intelektual: cacat intelektual
odgj: orang gila, orang sakit jiwa
lansia: orang jompo
`;

/** `cacat` of things is no disability. */
const OF_THINGS = `
cacat hukum: cacat hukum
cacat administrasi: cacat administrasi
cacat prosedur: cacat prosedur
cacat formil: cacat formil
cacat produk: cacat produk
`;

const PLAIN = `
tunanetra: tuna netra
tunarungu: tuna rungu
tunadaksa: tuna daksa
tunagrahita: tuna grahita
tunasosial: tuna sosial
tunawisma: tuna wisma
walikota: wali kota
wakil walikota: wakil wali kota
tanggungjawab: tanggung jawab, bertanggung jawab, bertanggungjawab, penanggung jawab, penanggungjawab
tindaklanjut: tindak lanjut, menindak lanjuti, ditindak lanjuti, menindaklanjuti, ditindaklanjuti
sebarluas: sebar luas, menyebar luaskan, disebar luaskan
dayaguna: daya guna
anekaragam: aneka ragam, beraneka ragam
tandatangan: tanda tangan
kerjasama: kerja sama, bekerja sama, bekerjasama
ujicoba: uji coba
serahterima: serah terima
tatausaha: tata usaha
olahraga: olah raga
narasumber: nara sumber
pascabencana: pasca bencana
prabencana: pra bencana
nonfisik: non fisik
nonformal: non formal
nonpemerintah: non pemerintah
antardaerah: antar daerah
antarsektor: antar sektor, lintas sektor
subkegiatan: sub kegiatan
suburusan: sub urusan
subbagian: sub bagian
espm: e spm
lansia: lanjut usia, lanjutusia, jompo
fotokopi: foto kopi, foto copy
praktik baik: best practice, best practices, good practice, good practices
renaksi: action plan
`;

/** Several words for several words; the longest match wins. */
export const REWRITES: readonly Rewrite[] = [...read(RESPECTFUL, true), ...read(OF_THINGS, false), ...read(PLAIN, false)];

const indexes = new WeakMap<readonly Rewrite[], ReadonlyMap<string, readonly Rewrite[]>>();

/** Rules by their first word, longest first; made once a list. */
function byFirst(rules: readonly Rewrite[]): ReadonlyMap<string, readonly Rewrite[]> {
  const known = indexes.get(rules);
  if (known) return known;
  const map = new Map<string, Rewrite[]>();
  for (const rule of rules) map.set(rule.from[0] ?? '', [...(map.get(rule.from[0] ?? '') ?? []), rule]);
  for (const list of map.values()) list.sort((a, b) => b.from.length - a.from.length);
  indexes.set(rules, map);
  return map;
}

/** Rules that begin with a word, longest first. */
export const rewritesFrom = (word: string, rules: readonly Rewrite[]): readonly Rewrite[] | undefined => byFirst(rules).get(word);

/** Replaces runs of words; tells which respectful redirects were used. */
export function rewriteWords(words: readonly string[], rules: readonly Rewrite[] = REWRITES): {words: string[]; redirects: Rewrite[]} {
  const out: string[] = [];
  const redirects = new Set<Rewrite>();
  const starts = byFirst(rules);
  for (let at = 0; at < words.length; ) {
    const rule = starts.get(words[at] ?? '')?.find(({from}) => from.every((word, index) => words[at + index] === word));
    if (rule?.respectful) redirects.add(rule);
    for (const word of rule ? rule.to : words.slice(at, at + 1)) out.push(word);
    at += rule ? rule.from.length : 1;
  }
  return {words: out, redirects: [...redirects]};
}
