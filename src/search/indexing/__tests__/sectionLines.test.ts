import fc from 'fast-check';
import {expect, test} from 'vitest';
import {readSectionLines} from '../../format/sectionRows';
import type {ExtractedPage} from '../extract';
import type {Document, Fields} from '../document';
import {SectionRowsOfTerms} from '../sectionLines';

const PAGE: ExtractedPage = {url: '/a/', title: 'A', lang: 'id', meta: {}, description: '', kind: 'peraturan', sections: [], provisions: []};
const toDocument = (cuts: readonly number[]): Document => ({page: PAGE, facets: {}, prior: 1, priorCited: 1, cuts});
const toFields = (sections: Fields['sections']): Fields => ({judul: [], alias: [], subjudul: [], isi: [], name: new Set(), sections});
const LONG = toDocument([0, 5]);

const TERMS: readonly string[] = ['hak', 'layan', 'spm', 'urus'];
const words = fc.array(fc.constantFrom(...TERMS), {maxLength: 8});
const sections = fc.array(fc.record({heading: words, text: words}), {minLength: 1, maxLength: 12});

test('sections of a term are read back page by page, with a weight each', () => {
  fc.assert(
    fc.property(fc.array(sections, {minLength: 1, maxLength: 6}), (pages) => {
      const rows = new SectionRowsOfTerms();
      // Every second page is short: the index has no sections of it.
      pages.forEach((list, page) => rows.add(page, page % 2 ? toDocument([0]) : LONG, toFields(list)));
      const read = readSectionLines(rows.lines(TERMS));
      for (const term of TERMS) {
        const wanted = pages.flatMap((list, page) => {
          const found = page % 2 ? [] : list.flatMap(({heading, text}, section) => (heading.includes(term) || text.includes(term) ? [section] : []));
          return found.length ? [[page, found]] : [];
        });
        expect([...read(term)].map(([page, list]) => [page, list.map(([section]) => section)])).toEqual(wanted);
        expect([...read(term).values()].flat().every(([, weight]) => weight >= 1 && weight <= 31)).toBe(true);
      }
    }),
  );
});
test('of a term in very many sections the best sixteen stay: those whose heading names it', () => {
  const rows = new SectionRowsOfTerms();
  rows.add(0, LONG, toFields(Array.from({length: 40}, (_, at) => ({heading: at >= 30 ? ['hak'] : [], text: ['hak', 'lain']}))));
  const kept = [...readSectionLines(rows.lines(['hak']))('hak').values()].flat();
  expect(kept).toHaveLength(16);
  expect(kept.slice(-10).map(([section]) => section)).toEqual([30, 31, 32, 33, 34, 35, 36, 37, 38, 39]);
});
