import fc from 'fast-check';
import {expect, it, test} from 'vitest';
import type {FindMarks} from '../marks';
import {cutPassage, markWords} from '../passage';

const find: FindMarks = (text) => [...text.matchAll(/\b(kuntul|rawa)\b/gi)].map(({0: word, index}) => ({from: index, to: index + word.length, term: word.toLowerCase()}));
const words = (count: number): string => Array.from({length: count}, (_, at) => `k${at}`).join(' ');
const show = (text: string): string => cutPassage(text, find(text), find).map(({text: piece, mark}) => (mark ? `[${piece}]` : piece)).join('');

it.each([
  ['a short text whole', 'Kuntul hidup di rawa.', '[Kuntul] hidup di [rawa].'],
  ['from the sentence of the first word', `${words(40)}. Di sana kuntul hidup di rawa. Lalu pergi.`, '… Di sana [kuntul] hidup di [rawa]. Lalu pergi.'],
  ['from three words before where no sentence begins near', `${words(60)} kuntul ${words(60)}`, `… k57 k58 k59 [kuntul] ${words(28)} …`],
  ['the place with both words rather than the first with one', `Kuntul ${words(60)}. Kuntul di rawa. ${words(40)}`, `… [Kuntul] di [rawa]. ${words(29)} …`],
  ['the beginning where no word stands', words(40), `${words(32)} …`],
])('shows %s', (_name, text, wanted) => {
  expect(show(text)).toBe(wanted);
});

test('every passage with an asked-for word in the text shows one', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('kuntul', 'rawa', 'hidup', 'di', 'lain.', 'dan'), {minLength: 1, maxLength: 150}), (list) => {
      const text = list.join(' ');
      const marked = cutPassage(text, find(text), find).filter(({mark}) => mark);
      expect(marked.length > 0).toBe(find(text).length > 0);
    }),
  );
});
test('marked pieces together are the text', () => {
  fc.assert(fc.property(fc.string(), (text) => {
    expect(markWords(text, find).map((piece) => piece.text).join('')).toBe(text);
  }));
});
