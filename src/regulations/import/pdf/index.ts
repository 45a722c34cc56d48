/** PDF with a text layer, read by pdf.js without drawing anything: no images, fonts, scripts, forms or links are opened. */
import {getDocumentProxy} from 'unpdf';
import type {PDFDocumentProxy} from 'unpdf/pdfjs';
import {ImportFault, type Doubt, type Imported} from '../types';
import {readPage, type PageText} from './items';
import {layOut, type Page} from './layout';
import {toPrintedLines} from './lines';
import {readOrigin} from './origin';

/** The longest regulations with annexes have some hundreds of pages. */
const MOST_PAGES = 1500;

const SCAN = 'PDF ini hasil pindai: tidak ada lapisan teks. Minta berkas asli (bukan pindaian) dari JDIH, atau jalankan OCR lebih dahulu, lalu impor hasilnya.';

/** Nothing outside the bytes is ever fetched; images above one pixel are not decoded. */
const SAFE = {verbosity: 0, useSystemFonts: false, disableFontFace: true, useWorkerFetch: false, enableXfa: false, maxImageSize: 1, isEvalSupported: false, stopAtErrors: false} as const;

function openFault(error: unknown): ImportFault {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return new ImportFault('PDF ini terkunci kata sandi. Buka dengan kata sandinya, cetak ulang sebagai PDF tanpa sandi, lalu ulangi.');
  return new ImportFault('PDF ini rusak atau terpotong, sehingga tidak dapat dibuka. Unduh ulang berkasnya.');
}

async function open(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const doc = await getDocumentProxy(new Uint8Array(bytes), SAFE).catch((error: unknown) => {
    throw openFault(error);
  });
  if (!Number.isInteger(doc.numPages) || doc.numPages < 1) throw new ImportFault('PDF ini tidak punya satu halaman pun. Unduh ulang berkasnya.');
  if (doc.numPages > MOST_PAGES) throw new ImportFault(`PDF ini mengaku punya ${doc.numPages.toLocaleString('id-ID')} halaman; batasnya ${MOST_PAGES.toLocaleString('id-ID')}. Pecah berkasnya, atau impor naskah tanpa lampirannya.`);
  return doc;
}

/** One page; undefined where pdf.js cannot read it. */
async function readOne(doc: PDFDocumentProxy, number: number): Promise<PageText | undefined> {
  try {
    const page = await doc.getPage(number);
    const text = await readPage(page);
    page.cleanup();
    return text;
  } catch {
    return undefined;
  }
}

const isColumned = (page: Page): boolean => page.lines.length >= 12 && page.lines.filter(({columns}) => columns.length > 0).length > page.lines.length * 0.5;

/** "3, 5–7" */
export function pageList(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}

function pageDoubts(pages: readonly Page[], texts: readonly (PageText | undefined)[]): Doubt[] {
  const say = (wanted: (page: Page, index: number) => boolean, message: string): Doubt[] => {
    const found = pages.filter(wanted).map(({number}) => number);
    return found.length === 0 ? [] : [{place: `hlm. ${pageList(found)}`, message}];
  };
  return [
    ...say((_page, index) => texts[index] === undefined, 'halaman ini rusak dan tidak terbaca.'),
    ...say((page, index) => texts[index] !== undefined && page.lines.length === 0, 'halaman tanpa teks: mungkin gambar atau pindaian. Salin isinya dengan tangan bila termasuk naskah.'),
    ...say(isColumned, 'seperti tabel atau dua kolom; periksa urutan bacanya.'),
    ...say((_page, index) => (texts[index]?.askew ?? 0) > 0, 'ada tulisan miring atau tegak (cap, tanda air) yang tidak ikut.'),
  ];
}

/** @throws ImportFault for scans, locked, broken or endless files */
export async function readPdf(bytes: Uint8Array): Promise<Imported> {
  const origin = bytes.slice();
  const doc = await open(bytes);
  const texts: (PageText | undefined)[] = [];
  for (let number = 1; number <= doc.numPages; number += 1) texts.push(await readOne(doc, number));
  const pages = texts.map((text, index) => ({lines: text ? toPrintedLines(text) : [], height: text?.height ?? 0, number: index + 1}));
  if (pages.every(({lines}) => lines.length === 0)) throw new ImportFault(texts.every((text) => text === undefined) ? 'Tidak satu halaman pun dapat dibaca: PDF ini rusak. Unduh ulang berkasnya.' : SCAN);
  const {ocr, doubts} = await readOrigin(doc, origin);
  await doc.loadingTask.destroy();
  return {kind: 'pdf', ...layOut(pages), doubts: [...doubts, ...pageDoubts(pages, texts)], ocr};
}
