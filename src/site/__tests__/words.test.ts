import {describe, expect, it} from 'vitest';
import {countWords, firstSentence, oneLine} from '../words';

describe('words', () => {
  it('counts only runs with a letter or digit', () => {
    expect(countWords('Perda 17/2024 – tentang  hak.\nBaru')).toBe(5);
  });

  it('takes the first sentence and leaves abbreviations with small letters alone', () => {
    expect(firstSentence('Terbit pada 31 Desember 2024. Lalu Pergub.')).toBe('Terbit pada 31 Desember 2024.');
    expect(firstSentence('Lihat pasal 1 s.d. pasal 5. Selesai')).toBe('Lihat pasal 1 s.d. pasal 5.');
    expect(firstSentence('Tanpa titik')).toBe('Tanpa titik');
  });

  it('folds lines', () => {
    expect(oneLine(' satu\n  dua ')).toBe('satu dua');
  });
});
