/** Who made the PDF: a word processor, or a machine that read a scan. And what else it carries. */
import {getResolvedPDFJS} from 'unpdf';
import type {PDFDocumentProxy} from 'unpdf/pdfjs';
import type {Doubt} from '../types';

const OCR_MAKER = /\bocr|abbyy|finereader|tesseract|paper ?capture|clearscan|readiris|omnipage|image conversion plug-in|scan|paperport|naps2|adobe acrobat .*image|canon ir|xerox|ricoh|kyocera|konica|workcentre|hp digital sending/i;
/** Text render mode "neither fill nor stroke": how OCR lays letters over a picture. */
const INVISIBLE = 3;
const SAMPLED_PAGES = 3;

/** Active content and passengers, by the names that the format gives them. */
const PASSENGERS: readonly (readonly [string, string])[] = [
  ['/JavaScript', 'PDF memuat program JavaScript; tidak dijalankan.'],
  ['/Launch', 'PDF memuat perintah membuka program; tidak dijalankan.'],
  ['/EmbeddedFile', 'PDF membawa berkas lain di dalamnya; tidak dibuka.'],
  ['/XFA', 'PDF memuat formulir XFA; isinya tidak dibaca.'],
];

async function hasInvisibleText(doc: PDFDocumentProxy): Promise<boolean> {
  const {OPS} = await getResolvedPDFJS();
  const step = Math.max(1, Math.floor(doc.numPages / SAMPLED_PAGES));
  for (let number = 1; number <= doc.numPages; number += step) {
    try {
      const {fnArray, argsArray} = await (await doc.getPage(number)).getOperatorList();
      if (fnArray.some((op, index) => op === OPS.setTextRenderingMode && (argsArray[index] as readonly unknown[] | null)?.[0] === INVISIBLE)) return true;
    } catch {
      continue;
    }
  }
  return false;
}

function endsEarly(bytes: Uint8Array): boolean {
  return !Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).subarray(-2048).includes('%%EOF');
}

/** Tells whether the text is the reading of a machine, and lists what was not opened. */
export async function readOrigin(doc: PDFDocumentProxy, bytes: Uint8Array): Promise<{readonly ocr: boolean; readonly doubts: readonly Doubt[]}> {
  const info = await doc.getMetadata().then((data) => data.info as Readonly<Record<string, unknown>>, () => ({}) as Readonly<Record<string, unknown>>);
  const maker = [info.Producer, info.Creator].filter((name): name is string => typeof name === 'string').join(' · ');
  const ocr = OCR_MAKER.test(maker) || (await hasInvisibleText(doc));
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    ocr,
    doubts: [
      ...(ocr ? [{place: '', message: 'teks berasal dari OCR: seluruh naskah perlu dibaca dan dicocokkan dengan gambarnya.'}] : []),
      ...(endsEarly(bytes) ? [{place: '', message: 'berkas tampak terpotong: penanda akhir PDF tidak ada. Unduh ulang untuk memastikan.'}] : []),
      ...PASSENGERS.filter(([name]) => raw.includes(name)).map(([, message]) => ({place: '', message})),
    ],
  };
}
