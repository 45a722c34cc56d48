import {expect, test} from 'vitest';
import {jumpsOf} from '../jumps';

const nothing = {summary: '', text: undefined, timeline: {id: 'perda-contoh-1-2030', model: false, events: []}, tiers: [], mentions: []};
const anchors = (props: Partial<Parameters<typeof jumpsOf>[0]>): string[] => jumpsOf({...nothing, ...props} as Parameters<typeof jumpsOf>[0]).map(([anchor]) => anchor);

test('an imported act without a summary, timeline or mentions links only to the sections that it has', () => {
  expect(anchors({})).toEqual(['naskah', 'sitiran', 'hubungan', 'sumber']);
});

test('a summary has its link, first of all', () => {
  expect(anchors({summary: '<p>Isi.</p>'})[0]).toBe('ringkasan');
});
