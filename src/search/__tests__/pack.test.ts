import fc from 'fast-check';
import lunr from 'lunr';
import {expect, test} from 'vitest';
import {packIndex, unpackIndex} from '../pack';

const words = fc.constantFrom('layan', 'spm', 'perda.17.2024', 'constructor', 'telantar', 'hak', 'x', '5a', 'didik', '__proto__');
const documents = fc.array(fc.record({judul: fc.array(words, {maxLength: 4}), isi: fc.array(words, {maxLength: 12})}), {minLength: 1, maxLength: 12});
const clauses = fc.array(fc.record({term: words, boost: fc.constantFrom(1, 0.6, 3), presence: fc.constantFrom(1, 2, 3), field: fc.constantFrom('judul', 'isi', '')}), {minLength: 1, maxLength: 4});

function build(docs: readonly {readonly judul: readonly string[]; readonly isi: readonly string[]}[]): {builder: lunr.Builder; index: lunr.Index} {
  const builder = new lunr.Builder();
  builder.ref('id');
  builder.b(0.6);
  builder.field('judul', {boost: 8});
  builder.field('isi', {boost: 1});
  docs.forEach((doc, id) => {
    builder.add({id: String(id), ...doc});
  });
  return {builder, index: builder.build()};
}

type Clause = {readonly term: string; readonly boost: number; readonly presence: number; readonly field: string};

const ask = (index: lunr.Index, list: readonly Clause[]): [string, number][] =>
  index
    .query((query) => {
      for (const {term, boost, presence, field} of list) query.term(term, {boost, presence, usePipeline: false, ...(field ? {fields: [field]} : {})});
    })
    // Terms are numbered in another order, so sums may differ in the last bit.
    .map(({ref, score}): [string, number] => [ref, Number(score.toFixed(9))])
    .sort(([a, x], [b, y]) => y - x || a.localeCompare(b));

test('an unpacked index gives the results and scores of the index that lunr built', () => {
  fc.assert(
    fc.property(documents, clauses, (docs, list) => {
      const {builder, index} = build(docs);
      const packed = JSON.parse(JSON.stringify(packIndex(builder))) as ReturnType<typeof packIndex>;
      expect(ask(unpackIndex(packed), list)).toEqual(ask(index, list));
    }),
    {numRuns: 500},
  );
});
