import {describe, expect, it} from 'vitest';
import type {Kind} from '../../library';
import type {Document} from '../document';
import {markLists} from '../order';

const document = (url: string, kind: Kind): Document => ({
  page: {url, title: url, lang: 'id', meta: {}, description: '', kind, sections: [], provisions: []},
  facets: {jenis: kind},
  prior: 1,
  priorCited: 1,
  cuts: [0],
});

const listsOf = (documents: readonly Document[]): (Kind | undefined)[] => markLists(documents).map(({lists}) => lists);

describe('which kind a page lists', () => {
  const acts = ['a', 'b', 'c'].map((name) => document(`/regulasi/${name}/`, 'peraturan'));

  it('is the kind of the pages right below its address', () => expect(listsOf([document('/regulasi/', 'lainnya'), ...acts])[0]).toBe('peraturan'));
  it('is none below three of them', () => expect(listsOf([document('/regulasi/', 'lainnya'), ...acts.slice(1)])[0]).toBeUndefined());
  it('is none for pages without a kind of their own', () => expect(listsOf([document('/', 'lainnya'), ...['x', 'y', 'z'].map((name) => document(`/${name}/`, 'lainnya'))])[0]).toBeUndefined());
  it('does not count pages further down', () => expect(listsOf([document('/', 'lainnya'), ...acts])[0]).toBeUndefined());
});
