import {describe, expect, it} from 'vitest';
import {linesToWords, makePdf, type PdfPage, type Word} from '../../../../tests/support/files/pdf';
import {COUNTS, plainLines} from '../../../../tests/support/files/regulation';
import {parseRegulation} from '../../grammar/parse';
import {toReport} from '../../grammar/report';
import {readPdf} from '../pdf/index';
import {joinLine} from '../pdf/lines';
import {readRegulationFile} from '../read';

const piece = (text: string, x: number, width: number, height = 12): {text: string; x: number; y: number; width: number; height: number} => ({text, x, y: 0, width, height});

/** The regulation over several pages, each with a running head and a page number. */
function printedPages(perPage: number): PdfPage[] {
  const lines = plainLines();
  const count = Math.ceil(lines.length / perPage);
  return Array.from({length: count}, (_, index) => ({
    words: [{x: 250, y: 810, text: 'SALINAN'}, {x: 290, y: 30, text: `- ${index + 1} -`}, ...linesToWords(lines.slice(index * perPage, (index + 1) * perPage))],
  }));
}

describe('joining the pieces of a line', () => {
  it('puts a space where the gap is wider than 0.18 of the font height, and nowhere else', () => {
    expect(joinLine([piece('Pasal', 0, 30), piece('1', 32.3, 6), piece('3', 38.5, 6)]).text).toBe('Pasal 13');
    expect(joinLine([piece('202', 0, 18), piece(' ', 18, 1), piece('2', 18.5, 6)]).text).toBe('2022');
    expect(joinLine([piece('Tahun', 0, 30), piece(' ', 30, 3), piece('2022', 31, 24)]).text).toBe('Tahun 2022');
  });

  it('sets a mark apart from its text, however narrow the tab', () => {
    expect(joinLine([piece('(4)', 0, 14), piece(' ', 14, 0.1), piece('Kawasan', 14.5, 40)]).text).toBe('(4) Kawasan');
  });

  it('closes letterspaced headings and nothing else', () => {
    expect(joinLine([piece('P a s a l 5', 0, 60)]).text).toBe('Pasal 5');
    expect(joinLine([piece('a b c d e f', 0, 60)]).text).toBe('a b c d e f');
  });

  it('prints bold type made by a double strike once', () => {
    expect(joinLine([piece('BAB I', 0, 30), piece('BAB I', 0.4, 30)]).text).toBe('BAB I');
  });
});

describe('a printed regulation', () => {
  it('comes out whole, without running head and page numbers, which are listed', async () => {
    const {text, dropped, doubts} = await readRegulationFile(makePdf(printedPages(12)), 'perda.pdf');
    expect(text.split('\n').map((line) => line.trim()).filter(Boolean)).toEqual(plainLines());
    expect(toReport(parseRegulation(text)).counts).toEqual(COUNTS);
    expect(dropped.map((line) => `${line.place}: ${line.text}`).slice(0, 2)).toEqual(['hlm. 1: SALINAN', 'hlm. 1: - 1 -']);
    expect(dropped).toHaveLength(2 * printedPages(12).length);
    expect(doubts).toEqual([]);
  });

  it('knows for each line its page', async () => {
    const {text, places} = await readRegulationFile(makePdf(printedPages(12)), 'perda.pdf');
    expect(places[text.split('\n').findIndex((line) => line.trim() === 'Pasal 1')]).toBe('hlm. 2');
  });

  it('drops a catchword that announces the next page, and keeps the same words elsewhere', async () => {
    const words = (lines: readonly string[]): Word[] => linesToWords(lines);
    const {lines, dropped} = await readPdf(makePdf([{words: words(['Pasal 1', 'Isi.', '                    Pasal 2 ...'])}, {words: words(['Pasal 2', 'daftar ...', 'Isi.'])}]));
    expect(lines.map(({text}) => text.replace('\f', '').trim())).toEqual(['Pasal 1', 'Isi.', 'Pasal 2', 'daftar ...', 'Isi.']);
    expect(dropped).toEqual([{text: 'Pasal 2 ...', place: 'hlm. 1'}]);
  });

  it('reads a page that lies on its side', async () => {
    const {lines} = await readPdf(makePdf([{words: [{x: 72, y: 700, text: 'LAMPIRAN I'}, {x: 72, y: 680, text: 'Isi lampiran'}], rotate: 90}]));
    expect(lines.map(({text}) => text.trim())).toEqual(['LAMPIRAN I', 'Isi lampiran']);
  });
});

describe('where the text comes from', () => {
  it('flags a PDF whose letters are invisible or whose maker reads scans', async () => {
    const pages = [{words: linesToWords(['Pasal 1', 'Isi.'])}];
    const hidden = await readPdf(makePdf(pages.map((page) => ({...page, before: '3 Tr'}))));
    const made = await readPdf(makePdf(pages, {info: '/Producer (ABBYY FineReader 15)'}));
    const plain = await readPdf(makePdf(pages, {info: '/Producer (Microsoft Word)'}));
    expect([hidden.ocr, made.ocr, plain.ocr]).toEqual([true, true, false]);
    expect(hidden.doubts.map(({message}) => message)).toEqual(['teks berasal dari OCR: seluruh naskah perlu dibaca dan dicocokkan dengan gambarnya.']);
  });

  it('refuses a scan and says what to do', async () => {
    await expect(readPdf(makePdf([{words: []}]))).rejects.toThrowErrorMatchingInlineSnapshot(`[ImportFault: PDF ini hasil pindai: tidak ada lapisan teks. Minta berkas asli (bukan pindaian) dari JDIH, atau jalankan OCR lebih dahulu, lalu impor hasilnya.]`);
  });

  it('names pages without text and pages that look like columns', async () => {
    const columns = Array.from({length: 14}, (_, index) => [{x: 72, y: 700 - index * 16, text: 'kiri'}, {x: 330, y: 700 - index * 16, text: 'kanan'}]).flat();
    const {doubts} = await readPdf(makePdf([{words: linesToWords(['Pasal 1'])}, {words: []}, {words: columns}]));
    expect(doubts.map(({place, message}) => `${place}: ${message}`)).toEqual([
      'hlm. 2: halaman tanpa teks: mungkin gambar atau pindaian. Salin isinya dengan tangan bila termasuk naskah.',
      'hlm. 3: seperti tabel atau dua kolom; periksa urutan bacanya.',
    ]);
  });
});
