import {describe, expect, it} from 'vitest';
import {matchWords, toTest} from '../find';

const found = (text: string, ...words: string[]): string[] => matchWords(text, toTest(words)).map(([from, to]) => text.slice(from, to));

describe('words to mark on a page', () => {
  it('are marked whatever their capitals and accents', () => {
    expect(found('LAYANAN, layanan, láyanan', 'Layanan')).toEqual(['LAYANAN', 'layanan', 'láyanan']);
  });
  it('may go on with an ending, but not begin inside another word', () => {
    expect(found('layanannya dan pelayanan', 'layanan')).toEqual(['layanannya']);
  });
  it('must be equal when they are short', () => {
    expect(found('hak dan hakim', 'hak')).toEqual(['hak']);
  });
  it('are one match while only blanks stand between them', () => {
    expect(found('hak penyandang  disabilitas; penyandang, disabilitas', 'penyandang', 'disabilitas')).toEqual(['penyandang  disabilitas', 'penyandang', 'disabilitas']);
  });
  it('are never taken for a pattern', () => {
    expect(found('a.b (c) [d]', '.*', '(c)', '[', '')).toEqual([]);
  });
});
