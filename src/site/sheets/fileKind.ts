/** What a file is, by its first bytes rather than by its name. */

/** One clear message for a file that cannot be read. */
export class SheetFault extends Error {}

/** More than an office ever keeps in one file; a larger one would stall a phone. */
export const MAX_BYTES = 15 * 1024 * 1024;

export type FileKind = 'zip' | 'teks';

const starts = (bytes: Uint8Array, ...head: number[]): boolean => head.every((byte, index) => bytes[index] === byte);

/** True where the ASCII words stand in the bytes as UTF-16, as names in an OLE file do. */
function holdsUtf16(bytes: Uint8Array, words: string): boolean {
  const codes = [...words].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const last = bytes.length - codes.length;
  for (let at = 0; at <= last; at++) {
    if (bytes[at] === codes[0] && codes.every((code, index) => bytes[at + index] === code)) return true;
  }
  return false;
}

const SAVE_AS = 'Buka di program lembar sebar, lalu simpan sebagai .xlsx atau .csv.';

function oleFault(name: string, bytes: Uint8Array): SheetFault {
  return new SheetFault(
    holdsUtf16(bytes, 'EncryptedPackage')
      ? `Berkas "${name}" dikunci dengan kata sandi. Buka, hapus kata sandinya, lalu simpan lagi sebagai .xlsx.`
      : `Berkas "${name}" memakai format Excel lama (.xls), yang tidak dapat dibaca di sini. ${SAVE_AS}`,
  );
}

/**
 * Kind of a file.
 * @throws SheetFault with one message for files that are empty, too large or of another kind.
 */
export function fileKind(name: string, bytes: Uint8Array): FileKind {
  if (bytes.length === 0) throw new SheetFault(`Berkas "${name}" kosong.`);
  if (bytes.length > MAX_BYTES) throw new SheetFault(`Berkas "${name}" terlalu besar: ${Math.ceil(bytes.length / 1048576)} MB. Batasnya ${MAX_BYTES / 1048576} MB. Pisahkan menjadi beberapa berkas.`);
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw oleFault(name, bytes);
  if (starts(bytes, 0x25, 0x50, 0x44, 0x46)) throw new SheetFault(`Berkas "${name}" adalah PDF, bukan lembar sebar. Mintalah berkas Excel atau CSV-nya.`);
  if (starts(bytes, 0x50, 0x4b)) return 'zip';
  if (/\.xlsx$/i.test(name)) throw new SheetFault(`Berkas "${name}" bernama .xlsx, tetapi isinya bukan Excel. Simpan lagi dari program lembar sebar.`);
  return 'teks';
}
