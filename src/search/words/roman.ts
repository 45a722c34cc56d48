const VALUES: Readonly<Record<string, number>> = {i: 1, v: 5, x: 10, l: 50, c: 100};

/** `iv` → 4; undefined when the letters are no well-formed Roman numeral below 400. */
export function fromRoman(text: string): number | undefined {
  if (!/^c{0,3}(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})$/.test(text) || text === '') return undefined;
  const digits = [...text].map((letter) => VALUES[letter] ?? 0);
  return digits.reduce((sum, value, index) => sum + (value < (digits[index + 1] ?? 0) ? -value : value), 0);
}

/** Words after which a Roman numeral counts: `bab iv`, `lampiran ii`, `triwulan iii`. */
const COUNTED = new Set(['bab', 'lampiran', 'buku', 'triwulan', 'semester', 'tahap', 'kelas', 'eselon', 'golongan', 'kategori', 'tingkat', 'komisi', 'angkatan', 'perubahan']);

/** Turns Roman numerals behind such a word into digits; other words stay (`di`, `v`, `mi`). */
export function romanToDigits(words: readonly string[]): string[] {
  return words.map((word, index) => (COUNTED.has(words[index - 1] ?? '') ? String(fromRoman(word) ?? word) : word));
}
