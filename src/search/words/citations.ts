/**
 * Citations of regulations and their parts, as people write them: `perda 17/2024`, `Perda No. 17 Th. 2024`,
 * `peraturan daerah nomor 17 tahun 2024`, `pasal 18 uu 23 2014`, `ps 5 (2) huruf a`, `lampiran II`.
 * The parser works on words, so build and browser read every spelling alike.
 */
import {fromRoman} from './roman';

export interface Citation {
  readonly jenis?: string;
  /** Words between the kind and the number: a region (`kaltara`, `provinsi kalimantan utara`). */
  readonly wilayah?: readonly string[];
  readonly nomor?: string;
  readonly tahun?: string;
  readonly pasal?: string;
  readonly ayat?: string;
  readonly huruf?: string;
  readonly angka?: string;
  readonly lampiran?: string;
  readonly bab?: string;
  /** Index of the first and behind the last word. */
  readonly from: number;
  readonly to: number;
}

/** Kinds of regulation: id of the kind → spellings (folded, without hyphens). */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  uu: ['uu', 'undang undang', 'undang'],
  perppu: ['perppu', 'perpu', 'peraturan pemerintah pengganti undang undang', 'peraturan pemerintah pengganti undang'],
  pp: ['pp', 'peraturan pemerintah', 'peraturan pemerintah republik indonesia'],
  perpres: ['perpres', 'peraturan presiden'],
  keppres: ['keppres', 'keputusan presiden'],
  inpres: ['inpres', 'instruksi presiden'],
  permendagri: ['permendagri', 'peraturan menteri dalam negeri', 'permen dagri'],
  kepmendagri: ['kepmendagri', 'keputusan menteri dalam negeri'],
  inmendagri: ['inmendagri', 'instruksi menteri dalam negeri'],
  permenkes: ['permenkes', 'peraturan menteri kesehatan'],
  permensos: ['permensos', 'peraturan menteri sosial'],
  permendikbud: ['permendikbud', 'peraturan menteri pendidikan dan kebudayaan'],
  permendikbudristek: ['permendikbudristek', 'permendikbud ristek', 'peraturan menteri pendidikan kebudayaan riset dan teknologi'],
  permenpupr: ['permenpupr', 'permen pupr', 'permen pekerjaan umum', 'peraturan menteri pekerjaan umum dan perumahan rakyat', 'permenpu', 'permen pu'],
  permenkeu: ['permenkeu', 'pmk', 'peraturan menteri keuangan'],
  permenkumham: ['permenkumham', 'peraturan menteri hukum dan hak asasi manusia', 'permenkum'],
  permenppn: ['permenppn', 'permen ppn', 'peraturan menteri ppn', 'peraturan menteri perencanaan pembangunan nasional'],
  permenpanrb: ['permenpanrb', 'permen panrb', 'permenpan rb', 'peraturan menteri pendayagunaan aparatur negara dan reformasi birokrasi'],
  perlan: ['perlan', 'peraturan lan', 'peraturan lembaga administrasi negara'],
  perda: ['perda', 'peraturan daerah', 'raperda', 'ranperda'],
  qanun: ['qanun'],
  pergub: ['pergub', 'peraturan gubernur'],
  perbup: ['perbup', 'peraturan bupati'],
  perwali: ['perwali', 'perwal', 'perwako', 'peraturan walikota', 'peraturan wali kota'],
  kepgub: ['kepgub', 'keputusan gubernur', 'sk gubernur'],
  kepbup: ['kepbup', 'keputusan bupati', 'sk bupati'],
  se: ['se', 'surat edaran'],
};

const FORMS = Object.entries(KINDS)
  .flatMap(([jenis, spellings]) => spellings.map((text) => ({jenis, words: text.split(' ')})))
  .sort((a, b) => b.words.length - a.words.length);

/** Kinds and their spelled-out names, for the lexicon of acronyms. */
export const REGULATION_NAMES: readonly (readonly [string, string])[] = Object.entries(KINDS).flatMap(([jenis, spellings]) =>
  spellings.filter((text) => text.includes(' ')).map((text) => [jenis, text] as const),
);

/** Words and bracketed numbers of a folded text: `ps 5 (2) huruf a` → `ps`, `5`, `(2)`, `huruf`, `a`; `17/2024` → `17`, `tahun`, `2024`. */
export function citationWords(folded: string): string[] {
  const spelled = folded.replace(/(\d)\s*\/\s*((?:19|20)\d{2})(?!\d)/g, '$1 tahun $2');
  return spelled.match(/\(\s*\d+[a-z]?\s*\)|[\p{L}\p{N}]+/gu)?.map((word) => word.replace(/\s/g, '')) ?? [];
}

const NUMBER = /^\d{1,4}[a-z]?$/;
const YEAR = /^(19|20)\d{2}$/;
const plain = (word: string | undefined): string => (word ?? '').replace(/[()]/g, '');
const digits = (word: string | undefined): string | undefined => {
  const text = plain(word);
  if (/^\d+[a-z]{0,2}$/.test(text)) return text;
  const roman = fromRoman(text);
  return roman === undefined ? undefined : String(roman);
};

interface Part<T> {
  readonly value: T;
  readonly to: number;
}

/** `[nomor] 17 [tahun] 2024`, `17/2024`; a year alone or a number alone only behind a kind. */
function numberAndYear(words: readonly string[], at: number, afterKind: boolean): Part<{nomor: string; tahun?: string}> | undefined {
  const marked = /^(nomor|no|nmr|nr|nomer)$/.test(words[at] ?? '');
  const start = marked ? at + 1 : at;
  const nomor = words[start] ?? '';
  if (!NUMBER.test(nomor)) return undefined;
  let next = start + 1;
  while (/^(pmk|k|permen|m|hk|per|menkes|kpts)$/.test(words[next] ?? '') || (/^(0[1-9]|1[0-2])$/.test(words[next] ?? '') && /^(tahun|(19|20)\d{2})$/.test(words[next + 1] ?? ''))) next += 1;
  const said = /^(tahun|thn|th|t)$/.test(words[next] ?? '');
  const year = words[said ? next + 1 : next] ?? '';
  if (YEAR.test(year)) return {value: {nomor, tahun: year}, to: next + (said ? 2 : 1)};
  return afterKind && !YEAR.test(nomor) ? {value: {nomor}, to: start + 1} : undefined;
}

/** Kind, perhaps a region, number and year. */
function regulation(words: readonly string[], at: number): Part<Pick<Citation, 'jenis' | 'wilayah' | 'nomor' | 'tahun'>> | undefined {
  const form = FORMS.find((one) => one.words.every((word, index) => words[at + index] === word));
  if (!form) {
    const bare = numberAndYear(words, at, false);
    return bare && /^(nomor|no|nmr|nr)$/.test(words[at] ?? '') ? bare : slashOnly(words, at, bare);
  }
  const behind = at + form.words.length;
  for (let gap = 0; gap <= 6; gap += 1) {
    const between = words.slice(behind, behind + gap);
    if (between.some((word) => /\d/.test(word) || /^(pasal|ps|ayat|tentang|ttg|nomor|no)$/.test(word))) return undefined;
    const found = numberAndYear(words, behind + gap, true);
    if (found && (gap === 0 || found.value.tahun)) return {value: {jenis: form.jenis, ...(gap ? {wilayah: between} : {}), ...found.value}, to: found.to};
  }
  return undefined;
}

/** `17/2024` or `17 tahun 2024` without a kind; two bare numbers side by side are no citation unless the whole query is that. */
function slashOnly(words: readonly string[], at: number, bare: ReturnType<typeof numberAndYear>): ReturnType<typeof numberAndYear> {
  if (!bare?.value.tahun) return undefined;
  return bare.to - at > 2 || words.length === bare.to - at ? bare : undefined;
}

const UNITS: readonly (readonly [keyof Citation, RegExp])[] = [
  ['pasal', /^(pasal|ps|psl|article)$/],
  ['ayat', /^(ayat|ay)$/],
  ['huruf', /^(huruf|hrf|butir)$/],
  ['angka', /^(angka)$/],
  ['lampiran', /^(lampiran|lamp|annex)$/],
  ['bab', /^(bab|chapter)$/],
];

/** `pasal 5A ayat (2) huruf a angka 1`, `ps 5 (2)`, `lampiran II`, `bab iv`. */
function provision(words: readonly string[], at: number): Part<Record<string, string>> | undefined {
  const value: Record<string, string> = {};
  let to = at;
  for (;;) {
    const unit = UNITS.find(([, pattern]) => pattern.test(words[to] ?? ''));
    const name = unit?.[0];
    const text = name === 'huruf' ? (/^\(?[a-z]{1,2}\)?$/.test(words[to + 1] ?? '') ? plain(words[to + 1]) : undefined) : digits(words[to + 1]);
    if (name && text !== undefined && (value.pasal !== undefined || /pasal|lampiran|bab/.test(name))) {
      value[name] = text;
      to += 2;
      if (name === 'pasal' && /^\(\d+[a-z]?\)$/.test(words[to] ?? '')) value.ayat = plain(words[to++]);
    } else break;
  }
  return to > at ? {value, to} : undefined;
}

/** All citations of a folded text, left to right; a provision joins the regulation beside it. */
export function parseCitations(words: readonly string[]): Citation[] {
  const found: Citation[] = [];
  for (let at = 0; at < words.length; ) {
    const first = provision(words, at);
    const afterFirst = first?.to ?? at;
    const law = regulation(words, afterFirst) ?? (first && words[afterFirst] === 'dari' ? regulation(words, afterFirst + 1) : undefined);
    const last = !first && law ? provision(words, law.to) : undefined;
    const to = last?.to ?? law?.to ?? first?.to;
    if (to !== undefined) found.push({...law?.value, ...first?.value, ...last?.value, from: at, to});
    at = to ?? at + 1;
  }
  return found;
}

/** Index terms of a citation, exact ones first: `perda.17.2024`, `17.2024`; `ps.5.2`, `ps.5`; `lamp.2`. */
export function citationTerms(citation: Citation): string[] {
  const {jenis, nomor, tahun, pasal, ayat, lampiran, bab} = citation;
  const number = nomor?.replace(/^0+(?=\d)/, '');
  return [
    ...(jenis && number && tahun ? [`${jenis}.${number}.${tahun}`] : []),
    ...(number && tahun ? [`${number}.${tahun}`] : []),
    ...(jenis && number && !tahun ? [`${jenis}.${number}`] : []),
    ...(pasal && ayat ? [`ps.${pasal}.${ayat}`] : []),
    ...(pasal ? [`ps.${pasal}`] : []),
    ...(lampiran ? [`lamp.${lampiran}`] : []),
    ...(bab ? [`bab.${bab}`] : []),
  ];
}

/** Anchor of the cited part (DESIGN §3), or an empty text. */
export function citationAnchor({pasal, ayat, huruf, angka, lampiran, bab}: Citation): string {
  if (pasal) return [`pasal-${pasal}`, ayat && `ayat-${ayat}`, huruf && `huruf-${huruf}`, angka && `angka-${angka}`].filter(Boolean).join('-');
  if (lampiran) return `lampiran-${lampiran}`;
  return bab ? `bab-${bab}` : '';
}
