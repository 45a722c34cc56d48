/** References to other acts in running text: "Pasal 27 ayat (3) Undang-Undang Nomor 8 Tahun 2016", "Perda Provinsi Contoh Nomor 3 Tahun 2030", "UU 8/2016". */
import {findChains, pathId, type ChainEnd} from './chains';

export interface ActReference {
  readonly start: number;
  readonly end: number;
  /** Short name of the kind, as in ids: `uu`, `permendagri`, `perda`; ministries that the library does not know give `permen`. */
  readonly kind: string;
  /** Name of the kind as printed: `Peraturan Menteri Dalam Negeri`. */
  readonly name: string;
  /** As printed: `8`, `18/PRT/M/2018`. */
  readonly number: string;
  readonly year: number;
  /** Regional acts: `Provinsi Sulawesi Utara`, `Kota Surabaya`; the level is missing where the text names none (`Sulawesi Utara`). */
  readonly region?: string;
  /** Provision in that act: `pasal-27-ayat-3`. */
  readonly path?: string;
}

/** Short name → pattern of the printed name; the most specific first. Blanks stand for any white space. */
const NATIONAL: readonly (readonly [string, string])[] = [
  ['perpu', 'Peraturan Pemerintah Pengganti Undang[-–—\\s]+Undang|Perp?pu'],
  ['uu', 'Undang[-–—\\s]+Undang(?: Darurat)?|UU'],
  ['pp', 'Peraturan Pemerintah|PP'],
  ['perpres', 'Peraturan Presiden|Perpres'],
  ['keppres', 'Keputusan Presiden|Keppres'],
  ['inpres', 'Instruksi Presiden|Inpres'],
  ['permendagri', 'Peraturan Menteri Dalam Negeri|Permendagri'],
  ['permendikbudristek', 'Peraturan Menteri Pendidikan,? Kebudayaan,? Riset,? dan Teknologi|Permendikbudristek'],
  ['permendikbud', 'Peraturan Menteri Pendidikan dan Kebudayaan|Permendikbud'],
  ['permenkes', 'Peraturan Menteri Kesehatan|Permenkes'],
  ['permenkumham', 'Peraturan Menteri Hukum dan Hak Asasi Manusia|Permenkumham'],
  ['permenppn', 'Peraturan Menteri (?:Perencanaan Pembangunan Nasional|PPN)(?:\\/Kepala (?:Badan Perencanaan Pembangunan Nasional|Bappenas))?|Permen PPN(?:\\/Bappenas)?'],
  ['permenpupr', 'Peraturan Menteri (?:Pekerjaan Umum dan Perumahan Rakyat|PUPR)|Permen ?PUPR'],
  ['permensos', 'Peraturan Menteri Sosial|Permensos'],
  ['permen', 'Peraturan Menteri(?: (?!Nomor\\b|No\\b)[\\p{L},/]{2,30}){1,10}?|Permen[\\p{L}]*(?: [\\p{Lu}]{2,12})?'],
  ['peraturan-badan', 'Peraturan (?:Kepala )?Badan(?: (?!Nomor\\b|No\\b)[\\p{L},]{2,30}){1,8}?'],
  ['pojk', 'Peraturan (?:Otoritas Jasa Keuangan|OJK)|POJK'],
];
const REGIONAL: readonly (readonly [string, string])[] = [
  ['perda', 'Peraturan Daerah(?: Khusus| Istimewa)?|Perda(?:sus|si)?'],
  ['qanun', 'Qanun'],
  ['pergub', 'Peraturan Gubernur|Pergub'],
  ['perbup', 'Peraturan Bupati|Perbup'],
  ['perwali', 'Peraturan Wali ?kota|Perwali?'],
  ['peraturan-dprd', 'Peraturan (?:DPRD|Dewan Perwakilan Rakyat Daerah)'],
];

const flexible = (pattern: string): string => pattern.replaceAll(' ', '\\s+');
const kinds = (rows: readonly (readonly [string, string])[]): string => rows.map(([, pattern]) => flexible(pattern)).join('|');
const NUMBER = String.raw`(?:(?:Nomor|No\.?)\s*:?\s*(?<number>\d[^\s,;:()]{0,30}?|[\p{Lu}][\p{L}]{0,8}\.?[-\s]?\d[^\s,;:()]{0,30}?)(?:\s+Tahun\s+(?<year>(?:19|20)\d{2})|(?<=\/(?<ending>(?:19|20)\d{2})))|(?<short>\d{1,4}[A-Z]?)\s?(?:\/|\s+Tahun\s+)(?<shortYear>(?:19|20)\d{2}))(?![\p{L}\d])`;
const REGION_WORD = String.raw`(?!(?:Nomor|No|tentang|ini|tersebut|yang|dan|atau|tersendiri)\b)[\p{L}][\p{L}'’-]{1,25}`;
const ACT = new RegExp(
  String.raw`(?<![\p{L}\d-])(?:(?<national>${kinds(NATIONAL)})(?:\s+Republik\s+Indonesia)?|(?<regional>${kinds(REGIONAL)})(?:\s+(?<region>${REGION_WORD}(?:\s+${REGION_WORD}){0,5}))?)\s+${NUMBER}`,
  'giu',
);
const ROWS = [...NATIONAL, ...REGIONAL].map(([kind, pattern]) => [kind, new RegExp(`^(?:${flexible(pattern)})$`, 'iu')] as const);
/** What may stand between a provision and the act that it belongs to. */
const BETWEEN = /^\s*(?:(?:dari|dalam|pada)\s+)?(?:(?:lampiran|penjelasan)\s+)?$/i;
/** Words in an act's citation come well before this many characters; longer texts are read in full but cheaply. */
const HINT = /\d{4}/;

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

function toReference(match: RegExpMatchArray): ActReference[] {
  const {national, regional, region, number, year, ending, short, shortYear} = match.groups ?? {};
  const name = squeeze(national ?? regional ?? '');
  const kind = ROWS.find(([, pattern]) => pattern.test(name))?.[0];
  const printed = number ?? short;
  const when = year ?? ending ?? shortYear;
  if (kind === undefined || printed === undefined || when === undefined) return [];
  const start = match.index ?? 0;
  const place = region ? {region: squeeze(region).replace(/^Propinsi\b/i, 'Provinsi')} : {};
  return [{start, end: start + match[0].length, kind, name, number: printed, year: Number(when), ...place}];
}

/** Ends of the chain that stands right before an act: "Pasal 5 dan Pasal 6 Undang-Undang …" gives both. */
function withPaths(text: string, act: ActReference, chains: readonly ChainEnd[][]): ActReference[] {
  const chain = chains.find((one) => {
    const end = one.at(-1)?.end ?? 0;
    return end <= act.start && act.start - end < 24 && BETWEEN.test(text.slice(end, act.start));
  });
  if (!chain || chain.some(({path}) => path[0]?.level !== 'pasal')) return [act];
  return chain.map(({start, end, path}, index) => ({...act, start, end: index === chain.length - 1 ? act.end : end, path: pathId(path)}));
}

/** References to acts by kind, number and year, in text order, with the provision that is meant. Time grows with the text's length. */
export function findActReferences(text: string): ActReference[] {
  if (!HINT.test(text)) return [];
  const acts = [...text.matchAll(ACT)].flatMap(toReference);
  if (acts.length === 0) return [];
  const chains = findChains(text);
  return acts.flatMap((act) => withPaths(text, act, chains));
}
