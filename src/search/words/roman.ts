const VALUES: Readonly<Record<string, number>> = {i: 1, v: 5, x: 10, l: 50, c: 100};

/** Longest well-formed numeral below 400: `ccclxxxviii`. */
const LONGEST = 11;

/** `iv` → 4; undefined when the letters are no well-formed Roman numeral below 400. */
export function fromRoman(text: string): number | undefined {
  if (text === '' || text.length > LONGEST || !/^c{0,3}(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})$/.test(text)) return undefined;
  const digits = [...text].map((letter) => VALUES[letter] ?? 0);
  return digits.reduce((sum, value, index) => sum + (value < (digits[index + 1] ?? 0) ? -value : value), 0);
}

/** A numeral as people number parts: a lone `c` or `l` is a letter (`lampiran C`), not a hundred. */
export const numeral = (text: string): number | undefined => (text === 'c' || text === 'l' ? undefined : fromRoman(text));

/** Words after which a Roman numeral counts: `bab iv`, `lampiran ii`, `triwulan iii`. */
const COUNTED = new Set(
  'bab lampiran pasal buku jilid triwulan semester tahap kelas tipe tingkat eselon golongan kategori komisi angkatan perubahan periode gelombang kuartal putaran'.split(' '),
);

/** True for a word behind which a Roman numeral counts. */
export const countsNumeral = (word: string): boolean => COUNTED.has(word);

/** Turns Roman numerals behind such a word into digits; other words stay (`di`, `v`, `mi`). */
export function romanToDigits(words: readonly string[]): string[] {
  return words.map((word, index) => (countsNumeral(words[index - 1] ?? '') ? String(numeral(word) ?? word) : word));
}
