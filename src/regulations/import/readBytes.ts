/** One door to all readers: bytes in, lines and doubts out. Opens no file. */
import {toCanonical, type Canonical} from './canonical';
import {detectKind, extensionDoubt} from './detect';
import {readDocx} from './docx/index';
import {readHtml} from './html';
import {readPdf} from './pdf/index';
import {readPlain} from './plain';
import {ImportFault, MAX_BYTES, type Imported, type SourceKind} from './types';

/** A regulation as read from a file. */
export interface RegulationFile extends Omit<Imported, 'dropped' | 'lines'>, Canonical {
  /** All lines as the reader found them, page marks and furniture included. */
  readonly source: string;
}

const READERS: Readonly<Record<SourceKind, (bytes: Uint8Array) => Imported | Promise<Imported>>> = {
  docx: readDocx,
  pdf: readPdf,
  html: readHtml,
  txt: (bytes) => readPlain(bytes, 'txt'),
  md: (bytes) => readPlain(bytes, 'md'),
};

/** What is quoted from a file is shown in a terminal: no control signs, no signs that turn the writing direction. */
const printable = (text: string): string => text.replace(/[\u0000-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '');

/**
 * Reads a regulation from the bytes of a file, by its content.
 * @throws ImportFault with one Indonesian message when the file cannot be read
 */
export async function readBytes(bytes: Uint8Array, name: string): Promise<RegulationFile> {
  const kind = detectKind(bytes, name);
  if (bytes.length > MAX_BYTES[kind]) throw new ImportFault(`Berkas ini ${Math.round(bytes.length / 1e6)} MB; batas untuk ${kind} ${MAX_BYTES[kind] / 1e6} MB. Pecah berkasnya, atau impor naskah tanpa lampirannya.`);
  const {lines, ...imported} = await READERS[kind](bytes);
  const extension = extensionDoubt(kind, name);
  const canonical = toCanonical({lines, ...imported});
  if (canonical.text === '') throw new ImportFault('Tidak ada teks naskah di berkas ini; yang ada hanya nomor halaman.');
  const doubts = [...(extension === undefined ? [] : [{place: '', message: extension}]), ...imported.doubts];
  return {
    ...imported,
    ...canonical,
    source: lines.map(({text}) => text).join('\n'),
    dropped: canonical.dropped.map((line) => ({...line, text: printable(line.text)})),
    doubts: doubts.map(({place, message}) => ({place, message: printable(message)})),
  };
}
