/** Metadata that the text itself prints: title, days, place, gazette. What is not printed stays unknown; nothing is guessed. */
import {isIsoDate} from '../../site/dates';

export interface Printed {
  readonly signed?: string;
  readonly promulgated?: string;
  readonly place?: string;
  readonly gazette?: {readonly jenis: 'LN' | 'BN' | 'LD' | 'BD'; readonly tahun: number; readonly nomor: number};
}

const MONTHS = ['januari', 'februari', 'maret', 'april', 'mei', 'juni', 'juli', 'agustus', 'september', 'oktober', 'november', 'desember'];
const DAY = /(?:pada\s+)?tanggal\s*:?\s*(\d{1,2})\s+([A-Za-z]+)\s+(\d{4})/i;
/** Lines after "Ditetapkan di" in which its day stands. */
const NEAR = 5;

function toIso(text: string): string | undefined {
  const match = DAY.exec(text);
  const month = MONTHS.indexOf((match?.[2] ?? '').toLowerCase().replace('pebruari', 'februari').replace('nopember', 'november')) + 1;
  if (!match?.[1] || !match[3] || month === 0) return undefined;
  const iso = `${match[3]}-${String(month).padStart(2, '0')}-${match[1].padStart(2, '0')}`;
  return isIsoDate(iso) ? iso : undefined;
}

/** Words behind "Ditetapkan di" up to the next column; and its day, looked for before the next such line. */
function readPlaceAndDay(lines: readonly string[], word: RegExp): {readonly place?: string; readonly day?: string} {
  const at = lines.findIndex((line) => word.test(line));
  if (at < 0) return {};
  const place = word.exec(lines[at] ?? '')?.[1]?.split(/\s{3,}|\s+pada\s+tanggal/i)[0]?.replace(/[,.;:]+$/, '').trim();
  const until = lines.findIndex((line, index) => index > at && /\b(Ditetapkan|Disahkan|Diundangkan)\s+di\b/i.test(line));
  const near = lines.slice(at, Math.min(at + NEAR, until < 0 ? lines.length : until));
  const day = near.map(toIso).find((iso) => iso !== undefined);
  return {...(place ? {place} : {}), ...(day ? {day} : {})};
}

const GAZETTES = [
  ['LN', /^\s*LEMBARAN NEGARA REPUBLIK INDONESIA\s+TAHUN\s+(\d{4})\s+NOMOR\s+(\d{1,4})\b/],
  ['BN', /^\s*BERITA NEGARA REPUBLIK INDONESIA\s+TAHUN\s+(\d{4})\s+NOMOR\s+(\d{1,4})\b/],
  ['LD', /^\s*LEMBARAN DAERAH\b[\p{Lu}\s]*?TAHUN\s+(\d{4})\s+NOMOR\s*:?\s*(\d{1,4})\b/u],
  ['BD', /^\s*BERITA DAERAH\b[\p{Lu}\s]*?TAHUN\s+(\d{4})\s+NOMOR\s*:?\s*(\d{1,4})\b/u],
] as const;

/** Head of the state gazette: "BERITA NEGARA REPUBLIK INDONESIA No.33, 2014". */
const GAZETTE_HEAD = /\b(LEMBARAN|BERITA)\s+NEGARA\s+REPUBLIK\s+INDONESIA\s+No\.?\s?(\d{1,4}),\s*(\d{4})\b/;
const HEAD_LINES = 12;

function readGazette(lines: readonly string[]): Printed['gazette'] {
  const head = GAZETTE_HEAD.exec(lines.slice(0, HEAD_LINES).join(' '));
  if (head?.[2] && head[3]) return {jenis: head[1] === 'BERITA' ? 'BN' : 'LN', tahun: Number(head[3]), nomor: Number(head[2])};
  for (const [index, line] of lines.entries()) {
    const text = `${line.trim()} ${(lines[index + 1] ?? '').trim()}`;
    for (const [jenis, pattern] of GAZETTES) {
      const match = pattern.exec(text);
      if (match?.[1] && match[2]) return {jenis, tahun: Number(match[1]), nomor: Number(match[2])};
    }
  }
  return undefined;
}

/** Reads the closing part. @param text canonical text */
export function readPrinted(text: string): Printed {
  const lines = text.split('\n');
  const signed = readPlaceAndDay(lines, /\b(?:Ditetapkan|Disahkan)\s+di\b\s*:?\s*(\S.*)?$/i);
  const promulgated = readPlaceAndDay(lines, /\bDiundangkan\s+di\b\s*:?\s*(\S.*)?$/i);
  const gazette = readGazette(lines);
  return {
    ...(signed.day ? {signed: signed.day} : {}),
    ...(promulgated.day ? {promulgated: promulgated.day} : {}),
    ...(signed.place ? {place: toTitleCase(signed.place)} : {}),
    ...(gazette ? {gazette} : {}),
  };
}

const SMALL = new Set(['dan', 'atas', 'di', 'pada', 'untuk', 'tentang', 'dengan', 'dalam', 'oleh', 'dari', 'ke', 'yang', 'bagi', 'serta', 'terhadap', 'antara', 'atau', 'kepada', 'sebagai', 'secara']);
const ABBREVIATIONS = new Set(['APBD', 'APBN', 'DPRD', 'DPR', 'DPD', 'SPM', 'PT', 'BPR', 'BUMD', 'BUMN', 'RPJMD', 'RKPD', 'RTRW', 'ASN', 'PNS', 'CSR', 'TPP', 'UPTD', 'PAUD', 'UMKM', 'HIV', 'AIDS', 'KPU']);

function titleWord(word: string, index: number): string {
  const letters = word.replace(/[^\p{L}]/gu, '');
  if (ABBREVIATIONS.has(letters) || /^[IVXLC]+$/.test(letters)) return word;
  const lower = word.toLowerCase();
  if (index > 0 && SMALL.has(lower)) return lower;
  return lower.replace(/(^|[-/("“])(\p{L})/gu, (_match, before: string, letter: string) => before + letter.toUpperCase());
}

/** Capitals of a title page to the spelling of running text; what already has small letters stays as it is. */
export function toTitleCase(title: string): string {
  return title === title.toUpperCase() ? title.split(' ').map(titleWord).join(' ') : title;
}
