import {describe, expect, it} from 'vitest';
import {openMarks, type Marks} from '../../engine/marks';
import {guessKey} from '../../normalise';
import {matchWords} from '../find';

/** Marks as a query for these words gives them. */
const marksOf = (...words: string[]): Marks => ({language: 'id', terms: words.map((word) => guessKey(word, 'id')), forms: [], others: []});

function found(text: string, ...words: string[]): string[] {
  return matchWords(text, openMarks(marksOf(...words))).map(([from, to]) => text.slice(from, to));
}

describe('words to mark on a page', () => {
  it('are marked in every form that the passages mark, whatever their capitals and accents', () => {
    expect(found('PELAYANAN, melayani, láyanan, layak', 'layanan')).toEqual(['PELAYANAN', 'melayani', 'láyanan']);
  });
  it('are whole words', () => {
    expect(found('hak dan hakim', 'hak')).toEqual(['hak']);
  });
  it('are one match while only blanks stand between them', () => {
    expect(found('hak penyandang  disabilitas; penyandang, disabilitas', 'penyandang', 'disabilitas')).toEqual(['penyandang  disabilitas', 'penyandang', 'disabilitas']);
  });
  it('are never taken for a pattern', () => {
    expect(found('a.b (c) [d]', '.*', '(c)', '[')).toEqual([]);
  });
});
