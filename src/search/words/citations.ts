/**
 * Citations of regulations and their parts, as people write them: `perda 17/2024`, `Perda No. 17 Th. 2024`,
 * `peraturan daerah nomor 17 tahun 2024`, `pasal 18 uu 23 2014`, `ps 5 (2) huruf a`, `lampiran II`.
 * The parser works on words, so build and browser read every spelling alike.
 */
import {KIND_WORDS, kindAt} from './citationKinds';
import {provisionAt, UNIT_WORDS, type Provision} from './provisions';

export {REGULATION_NAMES} from './citationKinds';
export {citationWords} from './citationWords';

export interface Citation extends Provision {
  readonly jenis?: string;
  /** Words between the kind and the number: a region (`kaltara`, `provinsi kalimantan utara`). */
  readonly wilayah?: readonly string[];
  readonly nomor?: string;
  readonly tahun?: string;
  /** Index of the first and behind the last word. */
  readonly from: number;
  readonly to: number;
}

interface Part<T> {
  readonly value: T;
  readonly to: number;
}

type Numbered = Part<{readonly nomor: string; readonly tahun?: string}>;
type Law = Part<Pick<Citation, 'jenis' | 'wilayah' | 'nomor' | 'tahun'>>;

const NUMBER = /^\d{1,4}[a-z]?$/;
const YEAR = /^(19|20)\d{2}$/;
const MARKS = ['nomor', 'no', 'nmr', 'nr', 'nomer', 'number'];
const MARK = new RegExp(`^(${MARKS.join('|')})$`);
/** What ministries write between number and year: `119/PMK.07/2021`, `7/PRT/M/2018`. */
const OFFICE = /^(pmk|prt|k|permen|m|hk|per|kep|menkes|kpts|sk)$/;
/** Behind these a number counts things: `perda 5 hal`, `pp 3 bulan`. */
const COUNTED = /^(tahun|thn|th|bulan|minggu|hari|jam|menit|kali|hal|buah|orang|persen|kabupaten|kota|provinsi|kecamatan|desa|ribu|juta|miliar|km|unit)$/;
/** Before these a pair such as `1/2024` tells a time or a place. */
const PERIOD = /^(semester|smt|triwulan|tw|edisi|bulan|minggu|tanggal|tgl|rt|rw|ta|kelas|putaran|halaman|hlm|versi|volume|vol|tahap|jam|pukul|telepon|telp|hp|rp)$/;
/** Words that end the name of a region. */
const BREAK = /^(pasal|ps|psl|ayat|tentang|ttg|dan|atau|yang|ini|itu|tersebut|dengan|serta|oleh|untuk|dalam|pada|dari|ke|adalah)$/;
const NO_REGION = /^(ri|republik|indonesia|of|the)$/;
const LONGEST_REGION = 6;

/** Number and year at a word; what stands between them tells how sure that is. */
function numberAndYear(words: readonly string[], at: number, kind: boolean): Numbered | undefined {
  const marked = MARK.test(words[at] ?? '');
  const start = marked ? at + 1 : at;
  const nomor = words[start] ?? '';
  if (!NUMBER.test(nomor)) return undefined;
  let next = start + 1;
  while (OFFICE.test(words[next] ?? '') || (next > start + 1 && /^\d{1,2}$/.test(words[next] ?? ''))) next += 1;
  const between = words[next] ?? '';
  const said = /^(tahun|thn|th|t|of|year|\/|-)$/.test(between);
  const year = words[said ? next + 1 : next] ?? '';
  const to = next + (said ? 2 : 1);
  if (YEAR.test(year)) return kind || marked || isPair(words, at, to, between) ? {value: {nomor, tahun: year}, to} : undefined;
  const alone = kind && !YEAR.test(nomor) && !COUNTED.test(words[start + 1] ?? '');
  return alone ? {value: {nomor}, to: start + 1} : undefined;
}

/** A number and a year without a kind: `17/2024` anywhere, `17 2024` and `17 tahun 2024` only as the whole query. */
function isPair(words: readonly string[], at: number, to: number, between: string): boolean {
  if (/^0|^(19|20)\d{2}$/.test(words[at] ?? '') || PERIOD.test(words[at - 1] ?? '')) return false;
  return between === '/' || (at === 0 && to === words.length);
}

/** Kind, perhaps a region, number and year. */
function regulationAt(words: readonly string[], at: number): Law | undefined {
  const form = kindAt(words, at);
  if (!form) return numberAndYear(words, at, false);
  const behind = at + form.words.length;
  for (let gap = 0; gap <= LONGEST_REGION; gap += 1) {
    const last = words[behind + gap - 1] ?? '';
    if (gap > 0 && (/\d/.test(last) || BREAK.test(last) || MARK.test(last) || kindAt(words, behind + gap - 1))) return undefined;
    const found = numberAndYear(words, behind + gap, true);
    const sure = gap === 0 && form.jenis !== 'se';
    if (!found || !(sure || found.value.tahun)) continue;
    const wilayah = words.slice(behind, behind + gap).filter((word) => !NO_REGION.test(word));
    return {value: {jenis: form.jenis, ...(wilayah.length ? {wilayah} : {}), ...found.value}, to: found.to};
  }
  return undefined;
}

const FIRST_WORDS: ReadonlySet<string> = new Set([...UNIT_WORDS, ...KIND_WORDS, ...MARKS]);

/** False for a word at which no citation begins: nearly all words of a text. */
export const mayBegin = (word: string): boolean => (word >= '0' && word < ':') || FIRST_WORDS.has(word);

/** Places in a list of words at which a citation may begin. */
const placesToBegin = (words: readonly string[]): number[] => words.flatMap((word, at) => (mayBegin(word) ? [at] : []));

/**
 * All citations of a folded text, left to right; a provision joins the regulation beside it.
 * @param places at which one may begin, ascending.
 */
export function parseCitations(words: readonly string[], places: readonly number[] = placesToBegin(words)): Citation[] {
  const found: Citation[] = [];
  let free = 0;
  for (const at of places) {
    if (at < free) continue;
    const first = provisionAt(words, at);
    const afterFirst = first?.to ?? at;
    const linked = first && /^(dari|dalam|pada|of)$/.test(words[afterFirst] ?? '');
    const law = regulationAt(words, afterFirst) ?? (linked ? regulationAt(words, afterFirst + 1) : undefined);
    const last = !first && law ? provisionAt(words, law.to) : undefined;
    const to = last?.to ?? law?.to ?? first?.to;
    if (to === undefined) continue;
    found.push({...law?.value, ...first?.value, ...last?.value, from: at, to});
    free = to;
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
