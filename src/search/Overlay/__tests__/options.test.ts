import {describe, expect, it} from 'vitest';
import {shownAnswer, shownHit} from '../../__tests__/answers';
import {nextIndex, toGroups} from '../options';

const urlOf = (q: string): string => `/cari/?q=${q}`;
const DIRECT = {url: '/regulasi/x/#pasal-5', title: 'X', anchor: 'pasal-5', partMissing: false};

describe('suggestions', () => {
  it('are citations, then whole queries, then pages, then the way to all results', () => {
    const answer = shownAnswer({total: 4, direct: [DIRECT], suggestions: ['layanan anak', 'layanan dasar'], hits: [shownHit('/a/'), shownHit('/b/')]});
    expect(toGroups(answer, 'layanan', urlOf).map(({name, options}) => [name, options.map(({url}) => url)])).toEqual([
      ['direct', ['/regulasi/x/#pasal-5']],
      ['queries', ['/cari/?q=layanan anak', '/cari/?q=layanan dasar']],
      ['hits', ['/a/', '/b/']],
      ['all', ['/cari/?q=layanan']],
    ]);
  });
  it('name the page of a citation once', () => {
    const answer = shownAnswer({total: 1, direct: [DIRECT], hits: [shownHit('/regulasi/x/#pasal-6')]});
    expect(toGroups(answer, 'x', urlOf).map(({name}) => name)).toEqual(['direct', 'all']);
  });
  it('leave out the query itself, and more than three others', () => {
    const answer = shownAnswer({suggestions: ['SPM', 'spm a', 'spm b', 'spm c', 'spm d']});
    expect(toGroups(answer, 'spm', urlOf)[0]?.options).toHaveLength(3);
  });
  it('offer near words only when nothing was found', () => {
    expect(toGroups(shownAnswer({nearest: ['renaksi']}), 'renaksih', urlOf)).toEqual([{name: 'nearest', options: [{type: 'query', url: '/cari/?q=renaksi', q: 'renaksi'}]}]);
    expect(toGroups(shownAnswer({total: 1, hits: [shownHit('/a/')], nearest: ['renaksi']}), 'renaksih', urlOf).map(({name}) => name)).toEqual(['hits', 'all']);
  });
  it('are none for an empty answer', () => {
    expect(toGroups(shownAnswer(), 'zz', urlOf)).toEqual([]);
  });
});

describe('keys', () => {
  it.each([
    ['ArrowDown', -1, 0], ['ArrowDown', 2, -1], ['ArrowUp', -1, 2], ['ArrowUp', 0, -1], ['Home', 1, 0], ['End', 0, 2],
    ['Home', -1, undefined], ['End', -1, undefined], ['a', 0, undefined],
  ])('%s from option %i leads to %s', (key, from, to) => {
    expect(nextIndex(key, from, 3)).toBe(to);
  });
  it('belong to the field while there is no option', () => {
    expect(nextIndex('ArrowDown', -1, 0)).toBeUndefined();
  });
});
