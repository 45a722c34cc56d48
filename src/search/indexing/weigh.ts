/**
 * lunr's builder counts the terms of one page after another; here its counts become postings with lunr's scores: the
 * inverted index and the field vectors in one. The last step of lunr's own `build()` (vectors in memory, a set of all terms)
 * is left out because nobody asks the whole index; its arithmetic is repeated here, and a property test holds every score to
 * that of a whole `lunr.Index`.
 */
import lunr from 'lunr';
import {FIELDS, type Posting} from '../format/postings';
import type {Fields} from './document';
import {builderState, type BuilderState} from './lunrInternals';

/** Scores one occurrence in thousandths, as lunr rounds it. */
type Scorer = (idf: number, tf: number, page: number) => number;

/**
 * Every page is added under one reference and its counts are taken at once. With a reference each lunr would keep an empty
 * object for every term of every field of every page: two million of them in a library of 10,000 pages.
 */
const PAGE = 'halaman';
/** How lunr names the fields of a page. */
const REFERENCES = FIELDS.map(({name}) => `${name}/${PAGE}`);

/** Numbers of one entry of a row: page and field in one, term frequency. */
const ENTRY = 2;

/** lunr's builder over ready terms: the pipeline ran section by section, so here tokens pass as they are. */
export function createBuilder(): lunr.Builder {
  const builder = new lunr.Builder();
  builder.ref('id');
  // Without this lunr would copy every term into a token of its own.
  builder.tokenizer = ((terms: readonly string[]) => terms) as unknown as typeof builder.tokenizer;
  // Titles differ little in length for a reason that matters; lunr's usual 0.75 would favour curt ones too much.
  builder.b(0.6);
  for (const {name, boost} of FIELDS) builder.field(name, {boost});
  return builder;
}

/** lunr's inverse document frequency: a page counts once for each field that has the term. */
const idfOf = (found: number, pages: number): number => Math.log(1 + Math.abs((pages - found + 0.5) / (found + 0.5)));

/** BM25 of one field as lunr's builder computes it. */
function fieldScorer({_fields, _b: b, _k1: k1}: BuilderState, field: string, lengths: readonly number[]): Scorer {
  const boost = _fields[field]?.boost ?? 1;
  const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  return (idf, tf, page) => Math.round(((idf * ((k1 + 1) * tf)) / (k1 * (1 - b + b * ((lengths[page] ?? 0) / average)) + tf)) * boost * 1000);
}

/** Takes page after page: of a page only its counts and its name are kept. */
export class Weigher {
  private readonly builder = createBuilder();
  private readonly state = builderState(this.builder);
  /** Entries of every term, pages ascending, fields of a page together. */
  private readonly rows = new Map<string, number[]>();
  private readonly lengths: readonly number[][] = FIELDS.map(() => []);
  private readonly names: ReadonlySet<string>[] = [];

  add({judul, alias, subjudul, isi, name}: Fields): void {
    const page = this.names.push(name) - 1;
    this.builder.add({id: PAGE, judul, alias, subjudul, isi});
    REFERENCES.forEach((reference, field) => {
      this.lengths[field]?.push(this.state.fieldLengths[reference] ?? 0);
      this.take(this.state.fieldTermFrequencies[reference] ?? {}, page * FIELDS.length + field);
    });
  }

  private take(frequencies: Readonly<Record<string, number>>, place: number): void {
    for (const term of Object.keys(frequencies)) {
      const row = this.rows.get(term);
      const frequency = frequencies[term] ?? 0;
      if (row) row.push(place, frequency);
      else this.rows.set(term, [place, frequency]);
    }
  }

  get terms(): Iterable<string> {
    return this.rows.keys();
  }

  /** @returns gives the postings of a term, pages ascending; made when asked for, so that memory stays low. */
  weigh(): (term: string) => Posting[] {
    const scorers = FIELDS.map(({name}, field) => fieldScorer(this.state, name, this.lengths[field] ?? []));
    return (term) => this.toPostings(term, scorers);
  }

  private toPostings(term: string, scorers: readonly Scorer[]): Posting[] {
    const row = this.rows.get(term) ?? [];
    const idf = idfOf(row.length / ENTRY, this.names.length);
    const postings: {page: number; scores: (number | undefined)[]; named: number}[] = [];
    let last: (typeof postings)[number] | undefined;
    for (let at = 0; at < row.length; at += ENTRY) {
      const [place = 0, tf = 0] = [row[at], row[at + 1]];
      const field = place % FIELDS.length;
      const page = (place - field) / FIELDS.length;
      if (last?.page !== page) postings.push((last = {page, scores: [undefined, undefined, undefined, undefined], named: 0}));
      last.scores[field] = scorers[field]?.(idf, tf, page) ?? 0;
      if (field === 0) last.named = this.nameSize(page, term);
    }
    return postings;
  }

  /** Different terms of a page's name, for the terms that are in it, else 0; see Posting.named. */
  private nameSize(page: number, term: string): number {
    const name = this.names[page];
    return name?.has(term) ? name.size : 0;
  }
}
