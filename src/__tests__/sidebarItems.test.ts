import {expect, it} from 'vitest';
import {markItems} from '../sidebarItems';

it('names the language of untranslated pages at any depth and leaves the others alone', () => {
  const translated = {type: 'doc', id: 'apa-itu-spm'} as const;
  const items = markItems(
    [translated, {type: 'category', label: 'Enam urusan', collapsed: false, collapsible: true, items: [{type: 'doc', id: 'enam-urusan/sosial'}]}],
    new Set(['enam-urusan/sosial']),
  );
  expect(items[0]).toBe(translated);
  expect(items[1]).toMatchObject({items: [{id: 'enam-urusan/sosial', customProps: {lang: 'id'}}]});
});
