/**
 * lunr's query over postings: a page's score is, field by field, the product of the query's vector and the page's, over the
 * length of the query's. Beside it stands which ideas of the query were met, and where. A property test holds presence,
 * fields and scores to those of a whole `lunr.Index`.
 */
import {FIELDS, readPostings} from '../format/postings';

export interface Term {
  readonly key: string;
  readonly postings: string;
  readonly boost: number;
}

/** One idea of a query: any of its terms meets it. */
export interface Clause {
  readonly terms: readonly Term[];
  readonly presence: 'optional' | 'required' | 'prohibited';
  /** Mask of the fields asked; all of them when missing. */
  readonly fields?: number;
}

/** What was found, by the number of the page. */
export interface Matches {
  /** Every page that meets the query, in no order. */
  readonly pages: readonly number[];
  /** As lunr scores. */
  readonly scores: Float64Array;
  /** Bit per clause: met anywhere; met in the title or among its other names. */
  readonly met: Int32Array;
  readonly titled: Int32Array;
  /** Share of the page's name that was asked for: 1 when the page is called just so. */
  readonly named: (page: number) => number;
}

/** A clause needs a bit; further ones are not looked at. */
export const MOST_CLAUSES = 30;

const ALL = (1 << FIELDS.length) - 1;
/** Title and other names. */
const TITLED = 0b0011;

interface Weighed {
  readonly postings: string;
  /** Boost by field, over all clauses. */
  readonly boosts: number[];
  /** Clauses by field. */
  readonly bits: number[];
}

/** One row a different term, with what each field of it is worth; and the length of the query's vector by field. */
function weighTerms(clauses: readonly Clause[]): {terms: Weighed[]; lengths: number[]} {
  const rows = new Map<string, Weighed>();
  clauses.forEach(({terms, presence, fields = ALL}, clause) => {
    if (presence === 'prohibited') return;
    for (const {key, postings, boost} of terms) {
      const row = rows.get(key) ?? {postings, boosts: FIELDS.map(() => 0), bits: FIELDS.map(() => 0)};
      rows.set(key, row);
      FIELDS.forEach((_, field) => {
        if (!(fields & (1 << field))) return;
        row.boosts[field] = (row.boosts[field] ?? 0) + boost;
        row.bits[field] = (row.bits[field] ?? 0) | (1 << clause);
      });
    }
  });
  const terms = [...rows.values()];
  const lengths = FIELDS.map((_, field) => Math.sqrt(terms.reduce((sum, {boosts}) => sum + (boosts[field] ?? 0) ** 2, 0)));
  return {terms, lengths};
}

function pagesOf(clauses: readonly Clause[]): Set<number> {
  const pages = new Set<number>();
  for (const {terms, fields = ALL} of clauses) {
    for (const {postings} of terms) readPostings(postings, (page, field) => fields & (1 << field) && pages.add(page));
  }
  return pages;
}

/** @param size pages of the library. */
export function score(clauses: readonly Clause[], size: number): Matches {
  const asked = clauses.slice(0, MOST_CLAUSES);
  const {terms, lengths} = weighTerms(asked);
  const pages: number[] = [];
  const [scores, met, titled] = [new Float64Array(size), new Int32Array(size), new Int32Array(size)];
  const [names, nameSize] = [new Uint16Array(size), new Uint16Array(size)];
  for (const {postings, boosts, bits} of terms) {
    readPostings(postings, (page, field, thousandths, named) => {
      const bit = bits[field] ?? 0;
      if (bit === 0) return;
      if (met[page] === 0) pages.push(page);
      scores[page] = (scores[page] ?? 0) + ((boosts[field] ?? 0) * (thousandths / 1000)) / (lengths[field] ?? 1);
      met[page] = (met[page] ?? 0) | bit;
      if (TITLED & (1 << field)) titled[page] = (titled[page] ?? 0) | bit;
      if (named === 0) return;
      names[page] = (names[page] ?? 0) + 1;
      nameSize[page] = named;
    });
  }
  const required = asked.reduce((mask, {presence}, clause) => (presence === 'required' ? mask | (1 << clause) : mask), 0);
  const prohibited = pagesOf(asked.filter(({presence}) => presence === 'prohibited'));
  const meets = (page: number): boolean => ((met[page] ?? 0) & required) === required && !prohibited.has(page);
  const named = (page: number): number => (names[page] ?? 0) / (nameSize[page] || 1);
  return {pages: required || prohibited.size ? pages.filter(meets) : pages, scores, met, titled, named};
}
