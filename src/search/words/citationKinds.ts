/** Kinds of regulation and how people write them, in both languages of the site. */

/** Id of the kind → spellings (folded, without hyphens). */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  uu: ['uu', 'undang undang', 'undang', 'law'],
  perppu: ['perppu', 'perpu', 'peraturan pemerintah pengganti undang undang', 'peraturan pemerintah pengganti undang'],
  pp: ['pp', 'peraturan pemerintah', 'government regulation'],
  perpres: ['perpres', 'peraturan presiden', 'presidential regulation'],
  keppres: ['keppres', 'kepres', 'keputusan presiden'],
  inpres: ['inpres', 'instruksi presiden', 'presidential instruction'],
  permendagri: ['permendagri', 'peraturan menteri dalam negeri', 'permen dagri', 'peraturan mendagri', 'minister of home affairs regulation', 'regulation of the minister of home affairs'],
  kepmendagri: ['kepmendagri', 'keputusan menteri dalam negeri'],
  inmendagri: ['inmendagri', 'instruksi menteri dalam negeri'],
  permenkes: ['permenkes', 'peraturan menteri kesehatan', 'permen kesehatan', 'minister of health regulation'],
  permensos: ['permensos', 'peraturan menteri sosial', 'permen sosial', 'minister of social affairs regulation'],
  permendikbud: ['permendikbud', 'peraturan menteri pendidikan dan kebudayaan'],
  permendikbudristek: ['permendikbudristek', 'permendikbud ristek', 'peraturan menteri pendidikan kebudayaan riset dan teknologi'],
  permenpupr: ['permenpupr', 'permen pupr', 'permen pekerjaan umum', 'peraturan menteri pekerjaan umum dan perumahan rakyat', 'permenpu', 'permen pu'],
  permenkeu: ['permenkeu', 'pmk', 'peraturan menteri keuangan'],
  permenkumham: ['permenkumham', 'peraturan menteri hukum dan hak asasi manusia', 'permenkum'],
  permenppn: ['permenppn', 'permen ppn', 'peraturan menteri ppn', 'peraturan menteri perencanaan pembangunan nasional'],
  permenpanrb: ['permenpanrb', 'permen panrb', 'permenpan rb', 'peraturan menteri pendayagunaan aparatur negara dan reformasi birokrasi'],
  perlan: ['perlan', 'peraturan lan', 'peraturan lembaga administrasi negara'],
  perda: ['perda', 'peraturan daerah', 'raperda', 'ranperda', 'regional regulation'],
  qanun: ['qanun'],
  pergub: ['pergub', 'peraturan gubernur', 'gubernatorial regulation', 'governor regulation'],
  perbup: ['perbup', 'peraturan bupati', 'regent regulation'],
  perwali: ['perwali', 'perwal', 'perwako', 'peraturan walikota', 'peraturan wali kota', 'mayoral regulation'],
  kepgub: ['kepgub', 'keputusan gubernur', 'sk gubernur'],
  kepbup: ['kepbup', 'keputusan bupati', 'sk bupati'],
  perdes: ['perdes', 'peraturan desa'],
  se: ['se', 'surat edaran'],
};

/** Kinds and their spelled-out names, for the lexicon of acronyms. */
export const REGULATION_NAMES: readonly (readonly [string, string])[] = Object.entries(KINDS).flatMap(([jenis, spellings]) =>
  spellings.filter((text) => text.includes(' ')).map((text) => [jenis, text] as const),
);

export interface KindForm {
  readonly jenis: string;
  readonly words: readonly string[];
}

const BY_FIRST = new Map<string, KindForm[]>();
for (const [jenis, spellings] of Object.entries(KINDS)) {
  for (const words of spellings.map((text) => text.split(' '))) BY_FIRST.set(words[0] ?? '', [...(BY_FIRST.get(words[0] ?? '') ?? []), {jenis, words}]);
}
for (const forms of BY_FIRST.values()) forms.sort((a, b) => b.words.length - a.words.length);

/** First words of the names of kinds. */
export const KIND_WORDS: readonly string[] = [...BY_FIRST.keys()];

/** The longest name of a kind that begins at a word. */
export function kindAt(words: readonly string[], at: number): KindForm | undefined {
  return BY_FIRST.get(words[at] ?? '')?.find((form) => form.words.every((word, index) => words[at + index] === word));
}
