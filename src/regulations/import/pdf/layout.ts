/** Printed lines of all pages to text: furniture out, indent and blank lines in. */
import type {SourceLine} from '../types';
import type {PrintedLine} from './lines';

export interface Page {
  readonly lines: readonly PrintedLine[];
  readonly height: number;
  /** 1-based. */
  readonly number: number;
}

/** Part of the page height at its top and bottom where headers and footers stand. */
const BAND = 0.13;
const BAND_LINES = 4;
const DEEPEST_INDENT = 60;

const mask = (text: string): string => text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();
const STRUCTURE = /^(BAB|Bagian|Paragraf|Pasal|Cukup jelas|\(\S{1,3}\)|[a-z0-9]{1,3}[.)](?!\d))/;
const PAGE_NUMBER = /^[-–—|\s]*(?:hal(?:aman|\.)?\s*)?\d{1,4}(?:\s*(?:\/|dari)\s*\d{1,4})?[-–—|.\s]*$/i;

const placeOf = (page: Page): string => `hlm. ${page.number}`;

/** Lines in the top and bottom band of a page: the first and last few, and only near the edge. */
function bandOf(page: Page): Set<PrintedLine> {
  const {lines, height} = page;
  const top = lines.slice(0, BAND_LINES).filter(({y}) => y < height * BAND);
  const bottom = lines.slice(-BAND_LINES).filter(({y}) => y > height * (1 - BAND));
  return new Set([...top, ...bottom]);
}

/** Masked texts that stand in the bands of at least three pages and of half of them. */
function repeatedTexts(pages: readonly Page[]): Set<string> {
  const counts = new Map<string, number>();
  for (const page of pages) for (const text of new Set([...bandOf(page)].map((line) => mask(line.text)))) counts.set(text, (counts.get(text) ?? 0) + 1);
  return new Set([...counts].filter(([text, count]) => count >= 3 && count * 2 > pages.length && !STRUCTURE.test(text)).map(([text]) => text));
}

/** A page number is a lone number in the band that differs from the page's place by the same amount on most pages. */
function pageShift(pages: readonly Page[]): number | undefined {
  const shifts = new Map<number, number>();
  for (const page of pages) for (const line of bandOf(page)) if (PAGE_NUMBER.test(line.text)) shifts.set(page.number - firstNumber(line.text), (shifts.get(page.number - firstNumber(line.text)) ?? 0) + 1);
  const best = [...shifts].sort((a, b) => b[1] - a[1])[0];
  return best && best[1] >= 2 ? best[0] : undefined;
}

const firstNumber = (text: string): number => Number(/\d+/.exec(text)?.[0] ?? Number.NaN);

/** Spaces between the left margin of the document and the line. */
function indentOf(line: PrintedLine, margin: number, size: number): string {
  return ' '.repeat(Math.min(DEEPEST_INDENT, Math.max(0, Math.round((line.x - margin) / (size / 2)))));
}

/** Signs after a catchword: three dots, or what a badly encoded font makes of the sign for them. */
const CATCHWORD_TAIL = /(?:[\s./]*\.\s?\.\s?\.?|\s[…ÖÉ]|…)$/;

/** The last line of a page that only announces the first words of the next. */
function isCatchword(line: PrintedLine | undefined, next: PrintedLine | undefined): boolean {
  if (!line || !next || line.text.length > 80 || !CATCHWORD_TAIL.test(line.text)) return false;
  const words = line.text.replace(CATCHWORD_TAIL, '').replace(/[\s/]+/g, '');
  return words !== '' && next.text.replace(/\s+/g, '').startsWith(words);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Left edge that at least one line in twenty keeps. */
function leftMargin(pages: readonly Page[]): number {
  const xs = pages.flatMap(({lines}) => lines.map(({x}) => x)).sort((a, b) => a - b);
  return xs[Math.floor(xs.length / 20)] ?? 0;
}

function pageLines(page: Page, kept: readonly PrintedLine[], margin: number, size: number): SourceLine[] {
  const steps = kept.flatMap((line, index) => (index > 0 ? [line.y - (kept[index - 1]?.y ?? 0)] : []));
  const usual = median(steps);
  return kept.flatMap((line, index) => {
    const text = `${index === 0 && page.number > 1 ? '\f' : ''}${indentOf(line, margin, size)}${line.text}`;
    const apart = index > 0 && (steps[index - 1] ?? 0) > usual * 1.4;
    return [...(apart ? [{text: '', place: placeOf(page)}] : []), {text, place: placeOf(page)}];
  });
}

/** Text of the document in printed order, and the furniture that was left out. */
export function layOut(pages: readonly Page[]): {readonly lines: readonly SourceLine[]; readonly dropped: readonly SourceLine[]} {
  const repeated = repeatedTexts(pages);
  const shift = pageShift(pages);
  const margin = leftMargin(pages);
  const size = median(pages.flatMap(({lines}) => lines.map(({height}) => height))) || 12;
  const parted = pages.map((page) => {
    const band = bandOf(page);
    const isFurniture = (line: PrintedLine): boolean =>
      band.has(line) && (repeated.has(mask(line.text)) || (PAGE_NUMBER.test(line.text) && page.number - firstNumber(line.text) === shift));
    return {page, kept: page.lines.filter((line) => !isFurniture(line)), out: page.lines.filter(isFurniture)};
  });
  parted.forEach(({kept, out}, index) => {
    if (isCatchword(kept.at(-1), parted[index + 1]?.kept[0])) out.push(...kept.splice(-1));
  });
  return {
    lines: parted.flatMap(({page, kept}) => pageLines(page, kept, margin, size)),
    dropped: parted.flatMap(({page, out}) => out.map(({text}) => ({text, place: placeOf(page)}))),
  };
}
