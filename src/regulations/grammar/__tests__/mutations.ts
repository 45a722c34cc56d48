/** Ways in which real files differ from clean ones (REGULATIONS B.4), as mutations that fast-check can draw and shrink. */
import {readFileSync} from 'node:fs';
import fc from 'fast-check';

export const FIXTURES = ['perda', 'datar', 'perubahan', 'pindai', 'keputusan'] as const;

/** One of our own invented texts. */
export const readFixture = (name: string): string => readFileSync(`${__dirname}/__fixtures__/${name}.txt`, 'utf8');

const NOISE = [
  '- 2 -', '-3-', '   4', '- l0 -', 'SALINAN', 'www.peraturan.go.id', 'jdih.contoh.go.id', '2030, No.33', '2 / 40', 'Halaman 3 dari 9', 'Pasal 12 . . .', '/ . . .', 'PRESIDEN', 'REPUBLIK INDONESIA',
  'Dokumen ini telah ditandatangani secara elektronik menggunakan sertifikat elektronik yang', 'diterbitkan oleh Balai Sertifikasi Elektronik (BSrE).', '0a1b2c3d4e', '\f', '', '   ', '| No | Nama |', '   No   Nama     Tarif',
];
const MARKS = [
  'Pasal 5', 'Pasal4', 'Pasai 4', 'Pasal 1O', 'Pasal 1 1', 'Fasal 12', 'Pasal II', 'Pasal 13 A', 'BAB IV', 'BAB Il', 'BABV', 'BAB 11', 'Bagian Kedua', 'Bagian Ked ua', 'Paragraf l', '(2) ', '(l) ', '(21 ', '(s) ', '(3)a ', '{2) ',
  'a. ', 'b) ', '1. ', '1O. ', 'aa. ', '“', '”', ';', ':', '. Pasal 3 Setiap', ' (2) Isi', 'Menimbang :', 'MEMUTUSKAN:', 'Menetapkan :', 'KESATU : ', 'KEDUA : ', 'Ditetapkan di Contoh', 'pada tanggal 1', 'PENJELASAN', 'I. UMUM', 'II. PASAL DEMI PASAL',
  'Ayat (1)', 'Huruf a', 'Angka 1', 'Cukup jelas.', 'LAMPIRAN II', 'sebagaimana dimaksud dalam', 'sebagaimana dimaksud pada ayat', '3. Ketentuan Pasal 9 diubah sehingga berbunyi sebagai berikut:', 'Pasal 2 s.d. Pasal 9',
];
const CONFUSIONS: readonly (readonly [string, string])[] = [['1', 'l'], ['0', 'O'], ['5', 'S'], ['l', '1'], ['I', 'l'], [')', '1'], ['(', '{'], ['.', ','], ['m', 'rn'], ['a', '@'], [' ', ''], [' ', '   '], ['-', '–'], ['"', '“']];
const JUNK = ['\u0000', '\u200b', '\ufeff', '\u00a0', '\u2028', '\u0301', '😀', '\ud800', 'İ', 'ﬁ', '�', '\u202e', '\t', '\r'];

type Edit = (lines: string[], at: number, size: number) => void;

const insertLine = (text: string): Edit => (lines, at) => void lines.splice(at, 0, text);
const inLine = (change: (line: string, at: number) => string): Edit => (lines, at, size) => {
  const line = lines[at] ?? '';
  lines[at] = change(line, line.length === 0 ? 0 : (size * 7) % (line.length + 1));
};

const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc.constantFrom(...NOISE).map(insertLine),
  fc.constantFrom(...MARKS).map(insertLine),
  fc.constantFrom(...MARKS, ...JUNK).map((text) => inLine((line, at) => line.slice(0, at) + text + line.slice(at))),
  fc.constantFrom(...CONFUSIONS).map(([from, to]) => inLine((line, at) => line.slice(0, at) + line.slice(at).replace(from, to))),
  fc.constantFrom<Edit>(
    (lines, at, size) => void lines.splice(at, size % 6),
    (lines, at, size) => void lines.splice(at, 0, ...lines.slice(at, at + (size % 6))),
    (lines, at, size) => void lines.splice(at, 0, ...lines.splice((at + size) % Math.max(1, lines.length), 1)),
    (lines, at) => void lines.splice(at, 2, `${lines[at] ?? ''} ${(lines[at + 1] ?? '').trim()}`),
    inLine((line, at) => `${line.slice(0, at)}-\n${line.slice(at)}`),
    inLine((line, at) => line.slice(0, at) + line.slice(at + 3)),
    inLine((line) => `${' '.repeat(20)}${line.trim()}`),
  ),
  fc.string({unit: 'binary', maxLength: 12}).map(insertLine),
);

export interface Mutation {
  readonly edit: Edit;
  readonly at: number;
  readonly size: number;
}

export const mutations = (maxLength: number): fc.Arbitrary<Mutation[]> => fc.array(fc.record({edit: edits, at: fc.nat(5000), size: fc.nat(40)}, {noNullPrototype: true}), {maxLength});

const ENDS = ['\n', '\r\n', '\r'] as const;
export const lineEnd = fc.constantFrom(...ENDS);

/** The text after all mutations, with the given line ends and sometimes a BOM. */
export function mutate(text: string, all: readonly Mutation[], end: string, bom: boolean): string {
  const lines = text.split('\n');
  for (const {edit, at, size} of all) edit(lines, at % (lines.length + 1), size);
  return (bom ? '\ufeff' : '') + lines.join(end);
}
