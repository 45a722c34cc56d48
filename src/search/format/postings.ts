/**
 * Postings of one term: the pages that have it, and lunr's score of the term in each field of each page, in thousandths as
 * lunr rounds them. Beside a score in the title stands how much of the page's name the term is, for ranking.
 */
import {encodeNumbers, NumberReader} from './vlq';

/** Fields of a page, heaviest first; a field mask has bit `1 << index`. */
export const FIELDS = [
  {name: 'judul', boost: 8},
  {name: 'alias', boost: 5},
  {name: 'subjudul', boost: 2},
  {name: 'isi', boost: 1},
] as const;
const TITLE = 0;
const BODY_ONLY = 1 << 3;

export interface Posting {
  readonly page: number;
  /** Thousandths by field; undefined where the term is not in the field. A score may round to 0 and still count. */
  readonly scores: readonly (number | undefined)[];
  /** Different terms of the page's name, when this term is one of them; else 0. */
  readonly named: number;
}

const maskOf = (scores: Posting['scores']): number => scores.reduce<number>((mask, score, field) => (score === undefined ? mask : mask | (1 << field)), 0);

/** Smallest score of each field, so that only what lies above it is written. */
function floors(postings: readonly Posting[]): number[] {
  return FIELDS.map((_, field) => postings.reduce((least, {scores}) => Math.min(least, scores[field] ?? Infinity), Infinity)).map((one) => (one === Infinity ? 0 : one));
}

/** @param postings by page, ascending. */
export function writePostings(postings: readonly Posting[]): string {
  if (postings.length === 0) return '';
  const base = floors(postings);
  const heads: number[] = [];
  const tails: number[] = [];
  let before = 0;
  for (const {page, scores, named} of postings) {
    const mask = maskOf(scores);
    heads.push((page - before) * 2 + (mask === BODY_ONLY ? 0 : 1));
    if (mask !== BODY_ONLY) heads.push(mask);
    before = page;
    scores.forEach((score, field) => {
      if (score === undefined) return;
      tails.push(score - (base[field] ?? 0));
      if (field === TITLE) tails.push(named);
    });
  }
  return encodeNumbers([postings.length, ...base, ...heads, ...tails]);
}

/** Number of pages that have the term, without reading them. */
export const countPostings = (text: string): number => (text === '' ? 0 : new NumberReader(text).next());

/** Calls `visit` for every field of every page; `named` is 0 but in titles. */
export function readPostings(text: string, visit: (page: number, field: number, thousandths: number, named: number) => void): void {
  if (text === '') return;
  const reader = new NumberReader(text);
  // Every page takes a letter at least: a larger count is damaged data.
  const count = Math.min(reader.next(), text.length);
  const base = FIELDS.map(() => reader.next());
  const pages = new Uint32Array(count);
  const masks = new Uint8Array(count);
  let page = 0;
  for (let at = 0; at < count && !reader.done; at += 1) {
    const head = reader.next();
    page += head >>> 1;
    pages[at] = page;
    masks[at] = head & 1 ? reader.next() : BODY_ONLY;
  }
  for (let at = 0; at < count && !reader.done; at += 1) {
    for (let field = 0; field < FIELDS.length; field += 1) {
      if (!((masks[at] ?? 0) & (1 << field))) continue;
      const thousandths = reader.next() + (base[field] ?? 0);
      visit(pages[at] ?? 0, field, thousandths, field === TITLE ? reader.next() : 0);
    }
  }
}
