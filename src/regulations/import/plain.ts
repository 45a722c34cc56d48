/** Text, Markdown: bytes to lines. The line numbers of the author's file hold. */
import {splitLines} from '../grammar/lines';
import {markdownToPlain} from '../grammar/markdown';
import {ImportFault, type Doubt, type Imported} from './types';

/** Longest line that a law ever prints is a few thousand characters. */
const LONGEST_LINE = 200_000;

/** Signs of Windows-1252 where Latin-1 has controls; some Node versions decode that name as plain Latin-1. */
const WINDOWS_SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Text in the encoding of old Windows programs. */
export function decodeWindows(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1').replace(/[\u0080-\u009F]/g, (sign) => WINDOWS_SIGNS[sign.charCodeAt(0) - 0x80] ?? sign);
}

/** UTF-16 by its mark, then UTF-8, else Windows-1252 with a doubt. */
export function decodeText(bytes: Uint8Array): {readonly text: string; readonly doubts: readonly Doubt[]} {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
  const text = wide ? new TextDecoder(wide).decode(bytes) : undefined;
  if (text !== undefined) return {text, doubts: []};
  try {
    return {text: new TextDecoder('utf-8', {fatal: true}).decode(bytes), doubts: []};
  } catch {
    return {text: decodeWindows(bytes), doubts: [{place: '', message: 'berkas bukan UTF-8; dibaca sebagai Windows-1252. Periksa tanda kutip, tanda pisah, dan huruf beraksen.'}]};
  }
}

/** @throws ImportFault for an empty text or one that is no text */
export function readPlain(bytes: Uint8Array, kind: 'txt' | 'md'): Imported {
  const {text, doubts} = decodeText(bytes);
  const lines = splitLines(kind === 'md' ? markdownToPlain(text) : text);
  if (text.trim() === '') throw new ImportFault('Berkas ini kosong: tidak ada satu huruf pun. Isi naskah peraturan lebih dahulu.');
  if (lines.some((line) => line.length > LONGEST_LINE)) throw new ImportFault(`Ada baris lebih dari ${LONGEST_LINE.toLocaleString('id-ID')} huruf; ini bukan naskah peraturan. Pecah barisnya menurut pasal dan ayat.`);
  const zero = text.includes('\0') ? [{place: '', message: 'ada tanda nol (bita 0) di dalam teks; tanda itu dibuang.'}] : [];
  return {kind, lines: lines.map((line) => ({text: line, place: ''})), dropped: [], doubts: [...doubts, ...zero], ocr: false};
}
