/** Other words and short forms for the word under which a text is indexed. Spellings of one word stand in spellings.ts. */

/** Word → other words for it, in both languages. */
const WORDS = `
lokakarya: workshop | disabilitas: disabel disable disabled disability disabilities | minimal: minimum
surel: email | daring: online | luring: offline | unduh: download | unggah: upload | situs: website web
`;

/** Word → how people shorten it. */
const SHORT = `
kabupaten: kab | provinsi: prov | kecamatan: kec | kelurahan: kel | tahun: thn th | nomor: nmr no | pasal: ps psl | lampiran: lamp | tanggal: tgl | halaman: hlm
`;

const read = (list: string): (readonly [string, string])[] =>
  list.split(/[|\n]/).flatMap((entry) => {
    const [word = '', others = ''] = entry.split(':').map((part) => part.trim());
    return others.split(' ').filter(Boolean).map((other) => [other, word] as const);
  });

export const SYNONYMS: ReadonlyMap<string, string> = new Map(read(WORDS));
export const SHORT_FORMS: ReadonlyMap<string, string> = new Map(read(SHORT));
