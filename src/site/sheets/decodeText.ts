export interface DecodedText {
  readonly text: string;
  /** In words, e.g. "UTF-8 dengan BOM". */
  readonly encoding: string;
}

/** Every second byte is zero in Latin text as UTF-16; tells which half. */
function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, 400);
  const zeros = (offset: number): number => sample.filter((byte, index) => index % 2 === offset && byte === 0).length;
  const most = Math.max(1, Math.floor(sample.length / 2)) * 0.7;
  if (zeros(1) >= most) return 'utf-16le';
  return zeros(0) >= most ? 'utf-16be' : undefined;
}

/** 0x80–0x9F of Windows-1252: some engines read them as control characters. */
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function windows1252(bytes: Uint8Array): string {
  return decode('iso-8859-1', bytes).replace(/[\u0080-\u009f]/g, (letter) => UPPER.charAt(letter.charCodeAt(0) - 0x80));
}

const decode = (label: string, bytes: Uint8Array): string => new TextDecoder(label).decode(bytes);

/** Text of a file in UTF-8, UTF-16 or Windows-1252, with or without a byte order mark. */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return {text: decode('utf-8', bytes), encoding: 'UTF-8 dengan BOM'};
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return {text: decode('utf-16le', bytes), encoding: 'UTF-16 dengan BOM'};
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return {text: decode('utf-16be', bytes), encoding: 'UTF-16 dengan BOM'};
  const wide = utf16WithoutMark(bytes);
  if (wide) return {text: decode(wide, bytes), encoding: 'UTF-16 tanpa BOM'};
  try {
    return {text: new TextDecoder('utf-8', {fatal: true}).decode(bytes), encoding: 'UTF-8 tanpa BOM'};
  } catch {
    return {text: windows1252(bytes), encoding: 'Windows-1252'};
  }
}
