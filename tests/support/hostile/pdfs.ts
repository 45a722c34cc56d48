/** PDFs that lock, loop, overflow, break off, or carry passengers. */
import {linesToWords, makeObjects, makePdf, packedStream, stream} from '../files/pdf';
import {plainLines} from '../files/regulation';
import type {HostileFile, Traps} from './types';

const PAGES = [{words: linesToWords(plainLines().slice(0, 20))}, {words: linesToWords(plainLines().slice(20))}];
const whole = (): Buffer => makePdf(PAGES);
const cut = (part: number) => (): Uint8Array => whole().subarray(0, Math.floor(whole().length * part));

/** One page whose content is what the test says. */
function onePage(content: string | Uint8Array, resources = '', more: readonly (string | Uint8Array)[] = []): Buffer {
  return makeObjects([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> ${resources} >> /Contents 4 0 R >>`,
    content,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>',
    ...more,
  ]);
}

const BROKEN = /rusak|terpotong|tidak wajar/;
const NO_TEXT = /hasil pindai/;

/** Encrypted with a password that nobody gave. */
function locked(): Buffer {
  const random = Array.from({length: 32}, (_, index) => ((index * 37 + 11) % 256).toString(16).padStart(2, '0')).join('');
  const file = makePdf(PAGES, {more: [`<< /Filter /Standard /V 1 /R 2 /O <${random}> /U <${random}> /P -44 >>`]}).toString('latin1');
  return Buffer.from(file.replace('/Root 1 0 R', `/Root 1 0 R /Encrypt ${4 + PAGES.length * 2} 0 R /ID [<00><00>]`), 'latin1');
}

function selfReferringXref(): Buffer {
  const file = whole().toString('latin1');
  const at = file.lastIndexOf('xref\n0');
  return Buffer.from(file.replace('/Root 1 0 R', `/Root 1 0 R /Prev ${at}`), 'latin1');
}

function passengers({url, secretFile}: Traps): HostileFile[] {
  const open = (action: string): Buffer => makePdf(PAGES, {catalog: `/OpenAction << ${action} >>`});
  return [
    {name: 'skrip.pdf', make: () => open('/S /JavaScript /JS (app.launchURL\\("x"\\))'), read: /JavaScript; tidak dijalankan/},
    {name: 'peluncur.pdf', make: () => open('/S /Launch /F (/bin/sh)'), read: /membuka program; tidak dijalankan/},
    {name: 'pembawa-berkas.pdf', make: () => makePdf(PAGES, {catalog: '/Names << /EmbeddedFiles << /Names [(x) << /Type /Filespec /EF << /F 8 0 R >> >>] >> >>', more: [stream('MZ', '/Type /EmbeddedFile')]}), read: /membawa berkas lain/},
    {name: 'alamat-luar.pdf', make: () => open(`/S /URI /URI (${url}/uri)`), read: /pasal 3/},
    {name: 'kirim-formulir.pdf', make: () => open(`/S /SubmitForm /F (${url}/formulir)`), read: /pasal 3/},
    {name: 'isi-dari-luar.pdf', make: () => onePage(`<< /Length 0 /F << /FS /URL /F (${url}/isi) >> >>\nstream\n\nendstream`), refused: NO_TEXT},
    {name: 'isi-dari-berkas.pdf', make: () => onePage(`<< /Length 0 /F (${secretFile}) >>\nstream\n\nendstream`), refused: NO_TEXT},
  ];
}

const DEEP = 60_000;

export const pdfFiles = (traps: Traps): readonly HostileFile[] => [
  ...passengers(traps),
  {name: 'terkunci.pdf', make: locked, refused: /kata sandi/},
  {name: 'pindaian.pdf', make: () => onePage(stream('')), refused: NO_TEXT},
  {name: 'ocr.pdf', make: () => makePdf(PAGES.map((page) => ({...page, before: '3 Tr'}))), read: /OCR/},
  {name: 'tanpa-halaman.pdf', make: () => makeObjects(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>']), refused: /tidak punya satu halaman|rusak/},
  {name: 'sejuta-halaman.pdf', make: () => Buffer.from(whole().toString('latin1').replace('/Count 2', '/Count 90000000'), 'latin1'), read: /pasal 3/},
  {name: 'pohon-melingkar.pdf', make: () => makeObjects(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 4 >>']), refused: BROKEN},
  {name: 'xref-melingkar.pdf', make: selfReferringXref, read: /pasal 3/},
  {name: 'xref-hilang.pdf', make: () => Buffer.from(whole().toString('latin1').replace(/startxref\n\d+/, 'startxref\n99999999'), 'latin1'), read: /pasal 3/},
  {name: 'panjang-bohong.pdf', make: () => Buffer.from(whole().toString('latin1').replace(/\/Length \d+/, '/Length 2000000000'), 'latin1'), read: /pasal|halaman/},
  {name: 'bom-flate.pdf', make: () => onePage(packedStream(Buffer.alloc(300e6, ' '))), refused: /memori|tidak selesai|rusak|hasil pindai/},
  {name: 'kurung-dalam.pdf', make: () => onePage(stream(`${'['.repeat(DEEP)}${']'.repeat(DEEP)} TJ`)), refused: /hasil pindai|rusak|memori/},
  {name: 'kamus-dalam.pdf', make: () => makeObjects([`<< /Type /Catalog /Pages 2 0 R /X ${'<< /X '.repeat(DEEP)} 1 ${'>>'.repeat(DEEP)} >>`, '<< /Type /Pages /Kids [] /Count 0 >>']), refused: BROKEN},
  {name: 'formulir-memanggil-diri.pdf', make: () => onePage(stream('/X Do'), '/XObject << /X 6 0 R >>', [stream('/X Do /X Do', '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>')]), refused: /hasil pindai|rusak|memori|tidak selesai/},
  {name: 'isi-menunjuk-diri.pdf', make: () => onePage('[4 0 R 4 0 R]'), refused: /hasil pindai|rusak/},
  {name: 'sejuta-kata.pdf', make: () => onePage(packedStream(Buffer.from(`BT /F1 1 Tf ${'1 0 0 1 9 9 Tm (a) Tj '.repeat(900_000)} ET`))), refused: /memori|tidak selesai|rusak/},
  {name: 'kolom-raksasa.pdf', make: () => onePage(packedStream(Buffer.from('x'), '/DecodeParms << /Predictor 15 /Columns 2147483647 /Colors 32 /BitsPerComponent 16 >>')), refused: /hasil pindai|rusak|memori/},
  {name: 'gambar-raksasa.pdf', make: () => onePage(stream('BT /F1 12 Tf 72 700 Td (Pasal 1) Tj ET /I Do'), '/XObject << /I 6 0 R >>', [packedStream(Buffer.alloc(99), '/Type /XObject /Subtype /Image /Width 100000 /Height 100000 /ColorSpace /DeviceRGB /BitsPerComponent 8')]), read: /pasal 1/},
  {name: 'peta-huruf-raksasa.pdf', make: () => makeObjects([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>',
    stream('BT /F1 12 Tf 72 700 Td <00410042> Tj ET'),
    '<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>] /ToUnicode 6 0 R >>',
    stream('begincmap 1 begincodespacerange <00000000> <FFFFFFFF> endcodespacerange 1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange endcmap'),
  ]), read: /tidak ditemukan satu pun BAB/},
  {name: 'acak.pdf', make: () => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.from(Array.from({length: 40_000}, (_, index) => (index * index * 31 + 7) % 256))]), refused: BROKEN},
  {name: 'terpotong-10.pdf', make: cut(0.1), refused: BROKEN},
  {name: 'terpotong-50.pdf', make: cut(0.5), refused: BROKEN},
  {name: 'terpotong-90.pdf', make: cut(0.9), refused: BROKEN},
  {name: 'terpotong-di-ujung.pdf', make: () => whole().subarray(0, -7), read: /tampak terpotong/},
];
