import fc from 'fast-check';
import lunr from 'lunr';
import {expect, test} from 'vitest';
import {Analyser} from '../indexing/analyse';
import {toDocument, toFields} from '../indexing/document';
import {orderDocuments} from '../indexing/order';
import {buildIndex} from '../indexing/buildIndex';
import {createBuilder} from '../indexing/weigh';
import {termsNear, termsWithPrefix} from '../engine/expand';
import type {ExtractedPage} from '../indexing/extract';
import {FIELDS} from '../format/postings';
import type {TermLine} from '../format/termLines';
import {openLibrary, type Library} from '../engine/openLibrary';
import {score, type Clause, type Term} from '../engine/score';
import {buildLexicon} from '../words/lexicon';

/** Words of one first letter, each its own stem, so that whole lunr and the reader see the same neighbours. */
const words = fc.constantFrom('kata', 'kota', 'kuota', 'kutu', 'kabar', 'kabur', 'kabupaten', 'kb', 'k9', 'kolektif', 'konflik', 'kantor', 'kanto', 'kerja', 'kursi', 'kilo');
const text = (most: number): fc.Arbitrary<string> => fc.array(words, {maxLength: most}).map((list) => list.join(' '));
const page = fc.record({title: text(5), alias: text(3), sections: fc.array(fc.record({heading: text(3), text: text(20)}), {minLength: 1, maxLength: 4})});
const clause = fc.record({
  word: words,
  how: fc.constantFrom('whole', 'prefix', 'near1', 'near2'),
  boost: fc.constantFrom(1, 0.6, 3),
  presence: fc.constantFrom('optional', 'required', 'prohibited'),
  fields: fc.constantFrom(0b1111, 0b0001, 0b1000, 0b0011),
});
type Page = typeof page extends fc.Arbitrary<infer T> ? T : never;
type Asked = typeof clause extends fc.Arbitrary<infer T> ? T : never;

const toPages = (pages: readonly Page[]): ExtractedPage[] =>
  pages.map(({title, alias, sections}, at) => ({
    url: `/p${at}/`,
    title,
    lang: 'id',
    meta: {alias},
    description: '',
    kind: 'lainnya',
    sections: sections.map((one, index) => ({anchor: index ? `s${index}` : '', ...one, lang: 'id'})),
    provisions: [],
  }));

/** One whole lunr index over the same documents in the same order. */
function wholeIndex(pages: readonly ExtractedPage[]): lunr.Index {
  const analyser = new Analyser(buildLexicon([]));
  const builder = createBuilder();
  orderDocuments(pages.map(toDocument)).forEach((document, id) => {
    const {judul, alias, subjudul, isi} = toFields(document, analyser);
    builder.add({id: String(id), judul, alias, subjudul, isi});
  });
  return builder.build();
}

async function open(pages: readonly ExtractedPage[]): Promise<Library> {
  // Shards so small that every query crosses several.
  const files = buildIndex(pages, [], 'id', 150);
  return openLibrary((path) => Promise.resolve(files.get(path) ?? ''));
}

const PRESENCE = {optional: lunr.Query.presence.OPTIONAL, required: lunr.Query.presence.REQUIRED, prohibited: lunr.Query.presence.PROHIBITED};
const namesOf = (mask: number): string[] => FIELDS.filter((_, field) => mask & (1 << field)).map(({name}) => name);

/** Sums run in another order, so the last bits may differ. */
const sorted = (rows: [string, number][]): [string, number][] => rows.map(([ref, value]): [string, number] => [ref, Number(value.toFixed(9))]).sort(([a, x], [b, y]) => y - x || a.localeCompare(b));

function askWhole(index: lunr.Index, asked: readonly Asked[]): [string, number][] {
  const results = index.query((query) => {
    for (const {word, how, boost, presence, fields} of asked) {
      const shape = how === 'prefix' ? {wildcard: lunr.Query.wildcard.TRAILING} : how === 'near1' ? {editDistance: 1} : how === 'near2' ? {editDistance: 2} : {};
      query.term(how === 'prefix' ? word.slice(0, 2) : word, {boost, usePipeline: false, presence: PRESENCE[presence], fields: namesOf(fields), ...shape});
    }
  });
  return sorted(results.map(({ref, score: value}) => [ref, value]));
}

async function linesOf(library: Library, {word, how}: Asked): Promise<TermLine[]> {
  if (how === 'prefix') return termsWithPrefix(library, word.slice(0, 2));
  if (how !== 'whole') return termsNear(library, word, how === 'near1' ? 1 : 2);
  const line = await library.line(word);
  return line ? [line] : [];
}

async function askShards(library: Library, asked: readonly Asked[]): Promise<[string, number][]> {
  const clauses = asked.map(async (one): Promise<Clause> => {
    const lines = (await linesOf(library, one)).filter(({postings}) => postings !== '');
    return {terms: lines.map(({key, postings}): Term => ({key, postings, boost: one.boost})), presence: one.presence, fields: one.fields};
  });
  const {pages, scores} = score(await Promise.all(clauses), library.pages);
  return sorted(pages.map((one) => [String(one), scores[one] ?? 0]));
}

/** lunr answers a query that only excludes with every page; a reader is given none. */
const asks = (asked: readonly Asked[]): boolean => asked.some(({presence}) => presence !== 'prohibited');

test('the shards give the pages and the scores of one whole lunr index', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(page, {minLength: 1, maxLength: 12}), fc.array(fc.array(clause, {minLength: 1, maxLength: 4}).filter(asks), {minLength: 1, maxLength: 5}), async (pages, queries) => {
      const extracted = toPages(pages);
      const [whole, library] = [wholeIndex(extracted), await open(extracted)];
      for (const asked of queries) expect(await askShards(library, asked)).toEqual(askWhole(whole, asked));
    }),
    {numRuns: 300},
  );
});
