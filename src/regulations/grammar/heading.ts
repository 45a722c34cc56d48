/** Type, number, year and title from the title page. */
import {looksLike} from './damage';
import {endsInsidePasalReference} from './guards';
import type {Heading} from './types';

/** Printed name → short name in ids (as in `kinds.ts`), most specific first. */
const TYPES: readonly (readonly [RegExp, string])[] = [
  [/^PERATURAN DAERAH KHUSUS\b/, 'perdasus'],
  [/^PERATURAN DAERAH ISTIMEWA\b/, 'perdais'],
  [/^PERATURAN DAERAH (PROVINSI|PROPINSI) PAPUA\b/, 'perdasi'],
  [/^PERATURAN DAERAH\b/, 'perda'],
  [/^QANUN\b/, 'qanun'],
  [/^PERATURAN GUBERNUR\b/, 'pergub'],
  [/^PERATURAN BUPATI\b/, 'perbup'],
  [/^PERATURAN WALI ?KOTA\b/, 'perwali'],
  [/^PERATURAN PEMERINTAH PENGGANTI UNDANG[- ]UNDANG\b/, 'perpu'],
  [/^PERATURAN PEMERINTAH\b/, 'pp'],
  [/^PERATURAN PRESIDEN\b/, 'perpres'],
  [/^INSTRUKSI PRESIDEN\b/, 'inpres'],
  [/^KEPUTUSAN PRESIDEN\b/, 'keppres'],
  [/^UNDANG[- ]UNDANG( REPUBLIK INDONESIA)?\b/, 'uu'],
  [/^PERATURAN MENTERI DALAM NEGERI\b/, 'permendagri'],
  [/^PERATURAN MENTERI SOSIAL\b/, 'permensos'],
  [/^PERATURAN MENTERI KESEHATAN\b/, 'permenkes'],
  [/^PERATURAN MENTERI HUKUM DAN HAK ASASI MANUSIA\b/, 'permenkumham'],
  [/^PERATURAN MENTERI PERENCANAAN PEMBANGUNAN NASIONAL\b/, 'permenppn'],
  [/^PERATURAN MENTERI PEKERJAAN UMUM DAN PERUMAHAN RAKYAT\b/, 'permenpupr'],
  [/^PERATURAN MENTERI PENDIDIKAN,? KEBUDAYAAN,? RISET,? DAN TEKNOLOGI\b/, 'permendikbudristek'],
  [/^PERATURAN MENTERI PENDIDIKAN DAN KEBUDAYAAN\b/, 'permendikbud'],
  [/^PERATURAN MENTERI\b/, 'permen'],
  [/^PERATURAN OTORITAS JASA KEUANGAN\b/, 'pojk'],
  [/^PERATURAN DEWAN PERWAKILAN RAKYAT DAERAH\b/, 'peraturan-dprd'],
  [/^PERATURAN (KEPALA )?BADAN\b/, 'peraturan-badan'],
  [/^PERATURAN DESA\b/, 'perdes'],
  [/^KEPUTUSAN GUBERNUR\b/, 'kepgub'],
  [/^KEPUTUSAN BUPATI\b/, 'kepbup'],
  [/^KEPUTUSAN WALI ?KOTA\b/, 'kepwali'],
  [/^KEPUTUSAN DEWAN PERWAKILAN RAKYAT DAERAH\b/, 'keputusan-dprd'],
  [/^KEPUTUSAN MENTERI DALAM NEGERI\b/, 'kepmendagri'],
  [/^KEPUTUSAN MENTERI\b/, 'kepmen'],
  [/^KEPUTUSAN\b/, 'keputusan'],
  [/^INSTRUKSI MENTERI DALAM NEGERI\b/, 'inmendagri'],
  [/^INSTRUKSI GUBERNUR\b/, 'ingub'],
  [/^INSTRUKSI BUPATI\b/, 'inbup'],
];

const blank = (text: string | undefined): string | null => (text === undefined || /^[.…_\s-]*$/.test(text) ? null : text);
const squeeze = (text: string): string => text.trim().replace(/\s+/g, ' ');

/** One NOMOR line: the number with its code, and the year. */
const NUMBER = /^N[O0]M[O0P]R\s*[:.]?\s*((?!TAHUN)\S.*?)?\s*(?:TAHUN\s*([\dOQDILZSB|.… ]*).*)?$/;
const NUMBER_LINE = /^N[O0]M[O0P]R(?![A-Z])/;
/** Signs that a scan confuses with one digit only; S and B stand for two each, so they decide nothing alone. */
const DIGITS: Readonly<Record<string, string>> = {O: '0', Q: '0', D: '0', I: '1', L: '1', '|': '1', Z: '2'};

const toDigits = (text: string): string => text.replace(/[OQDIL|Z]/g, (sign) => DIGITS[sign] ?? sign);

interface Numbers {
  readonly nomor: string | null;
  readonly tahun: number | null;
  readonly doubts: readonly string[];
}

function readYear(printed: string | undefined): {readonly tahun: number | null; readonly doubts: readonly string[]} {
  const text = (printed ?? '').replace(/\s+/g, '').slice(0, 4);
  const read = toDigits(text);
  if (!/^(19|20)\d{2}$/.test(read)) return {tahun: null, doubts: []};
  return {tahun: Number(read), doubts: read === text ? [] : [`tahun dibaca ${read} (tercetak “${text}”).`]};
}

/** `1O` → 10; `1S` (15 or 18) is read only with the help of another place that names the act, else left empty. */
function readOwnNumber(printed: string | null, others: readonly string[]): {readonly nomor: string | null; readonly doubts: readonly string[]} {
  if (printed === null || !/^[\dOQDIL|ZSBG ]{1,5}$/.test(printed) || /^\d+A?$/.test(printed)) return {nomor: printed, doubts: []};
  const plain = toDigits(printed.replace(/\s+/g, ''));
  const named = others.find((other) => looksLike(printed, other));
  const nomor = /^\d+$/.test(plain) ? plain : (named ?? null);
  return {nomor, doubts: [nomor === null ? `nomor tidak terbaca (tercetak “${printed}”); isi pada metadata.` : `nomor dibaca ${nomor} (tercetak “${printed}”).`]};
}

function readNumber(lines: readonly string[], others: readonly string[]): Numbers {
  const at = lines.findIndex((line) => NUMBER_LINE.test(line));
  const joined = /TAHUN/.test(lines[at] ?? '') || !/^TAHUN\s?/.test(lines[at + 1] ?? '') ? (lines[at] ?? '') : `${lines[at] ?? ''} ${lines[at + 1] ?? ''}`;
  const match = NUMBER.exec(joined);
  const fromNumber = /\/(\d{4})$/.exec(match?.[1] ?? '')?.[1];
  const own = readOwnNumber(blank(match?.[1]), others);
  const year = readYear(match?.[2] ?? fromNumber);
  return {nomor: own.nomor, tahun: year.tahun, doubts: [...own.doubts, ...year.doubts]};
}

function readTitle(lines: readonly string[]): string {
  const start = lines.findIndex((line) => /^TENTANG\b/.test(line));
  if (start < 0) return '';
  const end = lines.findIndex((line, index) => index > start && /^DENGAN RAHMAT\b/.test(line));
  const title = [lines[start]?.slice('TENTANG'.length) ?? '', ...lines.slice(start + 1, end < 0 ? undefined : end)];
  return squeeze(title.join(' '));
}

/**
 * Reads the title page. Missing or blank parts ("NOMOR …") are null, never guessed; damaged ones that can mean only one number are read, with a doubt.
 * @param others numbers that other headings of the text give the act (annex, elucidation)
 */
export function readTitlePage(text: readonly string[], others: readonly string[] = []): {readonly heading: Heading; readonly doubts: readonly string[]} {
  const lines = text.map((line) => squeeze(line).toUpperCase()).filter((line) => line !== '');
  const printed = text.map(squeeze).filter((line) => line !== '');
  const typeLine = lines.find((line, index) => TYPES.some(([pattern]) => pattern.test(line)) && !endsInsidePasalReference((lines[index - 1] ?? '').toLowerCase()));
  const jenis = TYPES.find(([pattern]) => pattern.test(typeLine ?? ''))?.[1] ?? null;
  const {nomor, tahun, doubts} = readNumber(lines, others);
  const judul = readTitle(lines.map((line, index) => (/^TENTANG\b|^DENGAN RAHMAT\b/.test(line) ? line : (printed[index] ?? ''))));
  return {heading: {jenis, nomor, tahun, judul}, doubts};
}
