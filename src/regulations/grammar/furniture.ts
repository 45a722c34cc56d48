/**
 * Page furniture: page numbers, catchwords, running heads. A rule needs position or repetition, never the words alone,
 * because a furniture word can be a list item elsewhere. What is dropped is listed, never lost.
 */
import {indentOf, type Line} from './lines';
import {findRepeatedFurniture} from './signatures';

const DASHED_NUMBER = /^\s*[-–—]\s*[\dOolIZS]{1,4}\s*[-–—]$/;
const PAGE_WORD = /^\s*Hal(?:aman|\.)?\s*:?\s*\d{1,4}(?:\s*(?:dari|\/)\s*\d{1,4})?$/i;
const LONE_NUMBER = /^\s*(\d{1,4})$/;
const PAGE_OF = /^\s*\d{1,4}\s*\/\s*(\d{1,4})$/;
const WEB_ADDRESS = /^\s*(https?:\/\/)?(www|jdih)\.\S+$/;
const GAZETTE_HEAD = /^\s*\d{4},\s*No\.\s?\d+$/;
const CATCHWORD = /^(.{1,80}?)\s*(?:\.\s?){3,}$|^(.{1,80}?)\s*…$/;
/** Words of the law that often stand at the top of a page: "Cukup jelas.", "Ayat (1)", the end of a sentence. */
const NO_HEAD = /^\s*(?:BAB|Bagian|Paragraf|Pasal|Ayat|Huruf|Angka|Cukup\s+jelas|Dihapus|\(|[a-z0-9]{1,3}[.)])|[.;:,]$/i;
const HEAD_LINES = 3;
const MIN_REPEATS = 3;

function mask(text: string): string {
  return text.trim().replace(/\d+/g, '#').replace(/\s+/g, ' ');
}

function countMasked(lines: readonly Line[], wanted: (line: Line) => boolean): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) if (wanted(line)) counts.set(mask(line.text), (counts.get(mask(line.text)) ?? 0) + 1);
  return counts;
}

/** Indexes of the first printed lines of each page. */
function pageHeads(lines: readonly Line[]): Set<number> {
  const heads = new Set<number>();
  lines.forEach((line, index) => {
    if (!line.pageStart) return;
    for (let at = index, found = 0; at < lines.length && found < HEAD_LINES; at += 1) {
      if (lines[at]?.text === '') continue;
      heads.add(at);
      found += 1;
    }
  });
  return heads;
}

/** Lone numbers are page numbers when they stand apart, before any annex, and count up. */
function pageNumbers(lines: readonly Line[]): Set<number> {
  const annex = lines.findIndex((line) => /^\s*LAMPIRAN\b/.test(line.text));
  const end = annex < 0 ? lines.length : annex;
  const found = new Set<number>();
  let last = 0;
  for (let index = 0; index < end; index += 1) {
    const line = lines[index];
    const value = Number(LONE_NUMBER.exec(line?.text ?? '')?.[1] ?? 0);
    const apart = line?.pageStart === true || ((lines[index - 1]?.text ?? '') === '' && (lines[index + 1]?.text ?? '') === '');
    if (!line || value === 0 || !apart || value <= last || value > last + 3) continue;
    if (!line.pageStart && indentOf(line.text) < 4) continue;
    found.add(index);
    last = value;
  }
  return found;
}

/** "Pasal 2 ..." at a page's end announces the first words of the next page. */
function isCatchword(lines: readonly Line[], index: number, dropped: (index: number) => boolean): boolean {
  const line = lines[index]?.text ?? '';
  const match = /[.…]$/.test(line) ? CATCHWORD.exec(line.trim()) : null;
  const words = (match?.[1] ?? match?.[2] ?? '').replace(/^[\s/]+/, '').replace(/\s+/g, '');
  if (words === '') return false;
  for (let at = index + 1; at < Math.min(lines.length, index + 15); at += 1) {
    const text = lines[at]?.text ?? '';
    if (text !== '' && !dropped(at)) return text.replace(/\s+/g, '').startsWith(words);
  }
  return false;
}

/** Tells for each line index whether it is page furniture. */
export function findFurniture(lines: readonly Line[]): Set<number> {
  const heads = pageHeads(lines);
  const numbers = pageNumbers(lines);
  const headCounts = new Map<string, number>();
  for (const index of heads) {
    const key = mask(lines[index]?.text ?? '');
    headCounts.set(key, (headCounts.get(key) ?? 0) + 1);
  }
  const repeated = countMasked(lines, ({text}) => WEB_ADDRESS.test(text) || GAZETTE_HEAD.test(text) || PAGE_OF.test(text));
  const pages = lines.filter((line) => line.pageStart).length;
  const isHead = (index: number, text: string): boolean => {
    if (!heads.has(index)) return false;
    const count = headCounts.get(mask(text)) ?? 0;
    return count >= MIN_REPEATS && count * 2 > pages && !NO_HEAD.test(text);
  };
  const isCertain = (index: number): boolean => {
    const text = lines[index]?.text ?? '';
    if (DASHED_NUMBER.test(text) || PAGE_WORD.test(text) || numbers.has(index) || isHead(index, text)) return true;
    return (WEB_ADDRESS.test(text) || GAZETTE_HEAD.test(text) || PAGE_OF.test(text)) && (repeated.get(mask(text)) ?? 0) >= 2;
  };
  const found = new Set(lines.flatMap((line, index) => (line.text !== '' && isCertain(index) ? [index] : [])));
  for (const index of findRepeatedFurniture(lines, (at) => found.has(at) || lines[at]?.pageStart === true)) found.add(index);
  lines.forEach((_line, index) => {
    if (isCatchword(lines, index, (at) => found.has(at))) found.add(index);
  });
  return found;
}
