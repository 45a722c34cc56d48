/** Type, number, year and title from the title page. */
import {endsInsidePasalReference} from './guards';
import type {Heading} from './types';

/** Printed name → short name in ids, most specific first. */
const TYPES: readonly (readonly [RegExp, string])[] = [
  [/^PERATURAN DAERAH\b/, 'perda'],
  [/^QANUN\b/, 'qanun'],
  [/^PERATURAN GUBERNUR\b/, 'pergub'],
  [/^PERATURAN BUPATI\b/, 'perbup'],
  [/^PERATURAN WALI ?KOTA\b/, 'perwali'],
  [/^PERATURAN PEMERINTAH PENGGANTI UNDANG-UNDANG\b/, 'perpu'],
  [/^PERATURAN PEMERINTAH\b/, 'pp'],
  [/^PERATURAN PRESIDEN\b/, 'perpres'],
  [/^INSTRUKSI PRESIDEN\b/, 'inpres'],
  [/^KEPUTUSAN PRESIDEN\b/, 'keppres'],
  [/^UNDANG-UNDANG( REPUBLIK INDONESIA)?\b/, 'uu'],
  [/^PERATURAN MENTERI DALAM NEGERI\b/, 'permendagri'],
  [/^PERATURAN MENTERI SOSIAL\b/, 'permensos'],
  [/^PERATURAN MENTERI KESEHATAN\b/, 'permenkes'],
  [/^PERATURAN MENTERI PEKERJAAN UMUM DAN PERUMAHAN RAKYAT\b/, 'permen-pupr'],
  [/^PERATURAN MENTERI PENDIDIKAN,? KEBUDAYAAN,? RISET,? DAN TEKNOLOGI\b/, 'permendikbudristek'],
  [/^PERATURAN MENTERI PENDIDIKAN DAN KEBUDAYAAN\b/, 'permendikbud'],
  [/^PERATURAN MENTERI\b/, 'permen'],
  [/^PERATURAN OTORITAS JASA KEUANGAN\b/, 'pojk'],
  [/^PERATURAN DEWAN PERWAKILAN RAKYAT DAERAH\b/, 'peraturan-dprd'],
  [/^PERATURAN (KEPALA )?BADAN\b/, 'peraturan-badan'],
  [/^KEPUTUSAN GUBERNUR\b/, 'kepgub'],
];

const NUMBER = /^NOMOR\s*:?\s*(\S.*?)?\s*(?:TAHUN\s*([\d.…]+).*)?$/;
const blank = (text: string | undefined): string | null => (text === undefined || /^[.…_\s-]*$/.test(text) ? null : text);
const squeeze = (text: string): string => text.trim().replace(/\s+/g, ' ');

function readNumber(lines: readonly string[]): Pick<Heading, 'nomor' | 'tahun'> {
  const at = lines.findIndex((line) => /^NOMOR\b/.test(line));
  const joined = /TAHUN/.test(lines[at] ?? '') || !/^TAHUN\s/.test(lines[at + 1] ?? '') ? (lines[at] ?? '') : `${lines[at] ?? ''} ${lines[at + 1] ?? ''}`;
  const match = NUMBER.exec(joined);
  const fromNumber = /\/(\d{4})$/.exec(match?.[1] ?? '')?.[1];
  const year = /^\d{4}/.exec(match?.[2] ?? '')?.[0] ?? fromNumber;
  return {nomor: blank(match?.[1]), tahun: year ? Number(year) : null};
}

function readTitle(lines: readonly string[]): string {
  const start = lines.findIndex((line) => /^TENTANG\b/.test(line));
  if (start < 0) return '';
  const end = lines.findIndex((line, index) => index > start && /^DENGAN RAHMAT\b/.test(line));
  const title = [lines[start]?.slice('TENTANG'.length) ?? '', ...lines.slice(start + 1, end < 0 ? undefined : end)];
  return squeeze(title.join(' '));
}

/** Reads the title page. Missing or blank parts ("NOMOR …") are null, never guessed. */
export function readTitlePage(text: readonly string[]): Heading {
  const lines = text.map((line) => squeeze(line).toUpperCase()).filter((line) => line !== '');
  const printed = text.map(squeeze).filter((line) => line !== '');
  const typeLine = lines.find((line, index) => TYPES.some(([pattern]) => pattern.test(line)) && !endsInsidePasalReference((lines[index - 1] ?? '').toLowerCase()));
  const jenis = TYPES.find(([pattern]) => pattern.test(typeLine ?? ''))?.[1] ?? null;
  return {jenis, ...readNumber(lines), judul: readTitle(lines.map((line, index) => (/^TENTANG\b|^DENGAN RAHMAT\b/.test(line) ? line : (printed[index] ?? ''))))};
}
