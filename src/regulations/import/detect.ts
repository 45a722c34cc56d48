/** What a file is, by its content. The name only decides between kinds that look alike (text, Markdown, HTML without head). */
import {ImportFault, type SourceKind} from './types';

const ascii = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));

/** Signs of files that people take for a regulation, and what to do with them. */
const REFUSED: readonly (readonly [(bytes: Uint8Array) => boolean, string])[] = [
  [(bytes) => ascii(bytes, 0, 5) === '{\\rtf', 'Berkas ini RTF. Buka di Word, simpan sebagai .docx, lalu ulangi.'],
  [(bytes) => bytes[0] === 0xff && bytes[1] === 0xd8, 'Berkas ini gambar JPEG, bukan naskah. Jalankan OCR lebih dahulu, atau minta berkas asli dari JDIH.'],
  [(bytes) => ascii(bytes, 1, 4) === 'PNG', 'Berkas ini gambar PNG, bukan naskah. Jalankan OCR lebih dahulu, atau minta berkas asli dari JDIH.'],
  [(bytes) => /^(II\*\0|MM\0\*)$/.test(ascii(bytes, 0, 4)), 'Berkas ini gambar TIFF, bukan naskah. Jalankan OCR lebih dahulu, atau minta berkas asli dari JDIH.'],
  [(bytes) => ascii(bytes, 0, 4) === 'Rar!' || ascii(bytes, 0, 2) === '7z' || (bytes[0] === 0x1f && bytes[1] === 0x8b), 'Berkas ini arsip termampat. Buka arsipnya, lalu impor naskah di dalamnya.'],
];

function oleMessage(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (text.includes(Buffer.from('EncryptedPackage', 'utf16le'))) return 'Berkas Word ini terkunci kata sandi. Buka di Word, hapus kata sandinya, simpan ulang, lalu ulangi.';
  return 'Berkas ini format Word lama (.doc). Buka di Word, simpan sebagai .docx, lalu ulangi.';
}

/** PDF readers accept the mark anywhere in the first kilobyte; in front of a web page or a text it is a quotation. */
function isPdf(bytes: Uint8Array): boolean {
  return /^[^<\p{L}]*%PDF-\d/u.test(ascii(bytes, 0, 1024));
}

function looksBinary(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return false;
  const sample = bytes.subarray(0, 8192);
  const odd = sample.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)).length;
  return odd > sample.length / 100;
}

function isHtml(head: string): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title)\b/i.test(head);
}

function textKind(bytes: Uint8Array, extension: string): SourceKind {
  const head = ascii(bytes, 0, 2048).replace(/^(\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)/, '').replace(/\0/g, '');
  if (isHtml(head)) return 'html';
  if (extension === 'htm' || extension === 'html') return 'html';
  return extension === 'md' || extension === 'markdown' ? 'md' : 'txt';
}

/** Extension in lower case without the dot; empty when there is none. */
export function extensionOf(name: string): string {
  return /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/**
 * Kind of a file by its first bytes.
 * @throws ImportFault for kinds that are not read: images, archives, old or locked Word files, programs.
 */
export function detectKind(bytes: Uint8Array, name: string): SourceKind {
  if (bytes.length === 0) throw new ImportFault('Berkas ini kosong (0 bita). Unduh atau salin ulang berkasnya.');
  if (ascii(bytes, 0, 4) === 'PK\u0003\u0004') return 'docx';
  if (isPdf(bytes)) return 'pdf';
  if (ascii(bytes, 0, 4) === '\u00D0\u00CF\u0011\u00E0') throw new ImportFault(oleMessage(bytes));
  for (const [matches, message] of REFUSED) if (matches(bytes)) throw new ImportFault(message);
  if (looksBinary(bytes)) throw new ImportFault(`Isi berkas ini bukan naskah yang dikenal${/^(docx|pdf)$/.test(extensionOf(name)) ? `, walau namanya berakhiran .${extensionOf(name)}; mungkin rusak` : ''}. Minta ulang berkas .docx, .pdf, .html, .txt, atau .md.`);
  const kind = textKind(bytes, extensionOf(name));
  if (/^(docx|pdf)$/.test(extensionOf(name)) && kind !== 'html') throw new ImportFault(`Nama berkas ini berakhiran .${extensionOf(name)}, tetapi isinya teks biasa. Bila memang naskah, ganti akhirannya menjadi .txt, lalu ulangi.`);
  return kind;
}

/** Extensions that say the same as a kind. */
const USUAL: Readonly<Record<SourceKind, readonly string[]>> = {docx: ['docx', 'docm', 'dotx', 'dotm'], pdf: ['pdf'], html: ['html', 'htm', 'xhtml'], txt: ['txt', 'text'], md: ['md', 'markdown']};

/** Doubt when the extension says something else than the content. */
export function extensionDoubt(kind: SourceKind, name: string): string | undefined {
  const extension = extensionOf(name);
  return extension === '' || USUAL[kind].includes(extension) ? undefined : `nama berkas berakhiran .${extension}, tetapi isinya ${kind}; dibaca sebagai ${kind}.`;
}
