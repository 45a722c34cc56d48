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

export interface Match {
  readonly page: number;
  /** As lunr scores. */
  readonly score: number;
  /** Bit per clause: met anywhere; met in the title or among its other names. */
  readonly met: number;
  readonly titled: number;
  /** Share of the page's name that was asked for: 1 when the page is called just so. */
  readonly named: number;
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

/** Sums for one query, a row a page that was met. */
class Sums {
  readonly rows = new Map<number, {score: number; met: number; titled: number; names: number; nameSize: number}>();

  add(page: number, score: number, bits: number, field: number, named: number): void {
    let row = this.rows.get(page);
    if (!row) this.rows.set(page, (row = {score: 0, met: 0, titled: 0, names: 0, nameSize: 0}));
    row.score += score;
    row.met |= bits;
    if (TITLED & (1 << field)) row.titled |= bits;
    if (named > 0) {
      row.names += 1;
      row.nameSize = named;
    }
  }
}

/** @returns every page that meets the query, in no order. */
export function score(clauses: readonly Clause[]): Match[] {
  const asked = clauses.slice(0, MOST_CLAUSES);
  const {terms, lengths} = weighTerms(asked);
  const sums = new Sums();
  for (const {postings, boosts, bits} of terms) {
    readPostings(postings, (page, field, thousandths, named) => {
      if (bits[field]) sums.add(page, ((boosts[field] ?? 0) * (thousandths / 1000)) / (lengths[field] ?? 1), bits[field], field, named);
    });
  }
  const required = asked.reduce((mask, {presence}, clause) => (presence === 'required' ? mask | (1 << clause) : mask), 0);
  const prohibited = pagesOf(asked.filter(({presence}) => presence === 'prohibited'));
  return [...sums.rows]
    .filter(([page, {met}]) => (met & required) === required && !prohibited.has(page))
    .map(([page, {score: total, met, titled, names, nameSize}]) => ({page, score: total, met, titled, named: nameSize ? names / nameSize : 0}));
}
