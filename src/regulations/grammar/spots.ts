/** Headings within a printed line, as candidates: whether one counts is decided by its run (unfold.ts). */
import type {HeadingMark} from './markers';
import {readArabic, readOrdinal, readRoman, type Numbered} from './numerals';

const HEADING = /(?<![\p{L}\d“"(-])(?:(Pasal)\s+(\d{1,4}[A-Z]{0,2})|(BAB)\s+([IVXLC]{1,9}[A-Z]?)|(Bagian)\s+(Ke(?!\s)\p{L}+(?:\s(?:Belas|Puluh)(?:\s(?:Satu|Dua|Tiga|Empat|Lima|Enam|Tujuh|Delapan|Sembilan)(?!\p{L}))?)?)|(Paragraf)\s+(\d{1,2}))(?![\p{L}\d])/gu;
const RANGE = /^\s*(?:s\.?\s?d\.?|s\/d|sampai\s+dengan|-|–|dan)\s*(?:Pasal\s+)?(\d{1,4}[A-Z]{0,2})(?![\p{L}\d])/u;
const NOTE = /(?:Ayat\s+\(\d{1,3}[a-z]?\)|Huruf\s+[a-z]{1,2}|Angka\s+\d{1,3})(?=\s+(?!Pasal|Undang)[\p{Lu}“"])/gu;
const NOTE_BEFORE = /(?:^|[.;:”"]\s|Pasal\s+\d{1,4}[A-Z]?\s|\(\d{1,3}[a-z]?\)\s|Huruf\s+[a-z]{1,2}\s|Angka\s+\d+\s)\s*$/;

/** One candidate with its place in the line. */
export interface Spot {
  readonly kind: HeadingMark['kind'];
  readonly at: Numbered;
  /** Last number of a range. */
  readonly until?: Numbered;
  readonly start: number;
  readonly end: number;
}

function toSpot(match: RegExpExecArray): Spot | undefined {
  const [, pasal, article, bab, chapter, bagian, ordinal] = match;
  const kind: HeadingMark['kind'] = pasal ? 'pasal' : bab ? 'bab' : bagian ? 'bagian' : 'paragraf';
  const value = kind === 'bagian' ? readOrdinal(ordinal ?? '')?.value : undefined;
  const at = value === undefined ? (kind === 'bab' ? readRoman(chapter ?? '') : readArabic(article ?? match[8] ?? '')) : {value, suffix: ''};
  return at && {kind, at, start: match.index, end: match.index + match[0].length};
}

/** In the elucidation a heading may stand for a range: "Pasal 2 s.d. Pasal 6". */
function widen(spot: Spot | undefined, text: string, notes: boolean): Spot | undefined {
  const match = spot && notes ? RANGE.exec(text.slice(spot.end, spot.end + 40)) : null;
  const until = readArabic(match?.[1] ?? '');
  return spot && match && until ? {...spot, until, end: spot.end + match[0].length} : spot;
}

/** All candidates of a line, in order. @param inNotes tells whether the elucidation has begun where the candidate stands */
export function* findSpots(text: string, inNotes: (start: number) => boolean): Generator<{readonly spot: Spot; readonly printed: string}> {
  for (const match of text.matchAll(HEADING)) {
    const spot = widen(toSpot(match), text, inNotes(match.index));
    if (spot) yield {spot, printed: match[0]};
  }
}

/** "Ayat (1)", "Huruf a" within a line of the elucidation. */
export function noteCuts(text: string): number[] {
  return [...text.matchAll(NOTE)].filter(({index}) => NOTE_BEFORE.test(text.slice(Math.max(0, index - 40), index))).flatMap(({index, 0: found}) => [index, index + found.length]);
}
