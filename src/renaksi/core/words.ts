/** Plain comparing of what people write: case, signs, numbering and spelling variants out of the way. */

const VARIANTS: readonly (readonly [RegExp, string])[] = [
  [/\bterlantar\b/g, 'telantar'],
  [/\bpelindungan\b/g, 'perlindungan'],
  [/\bketentraman\b/g, 'ketenteraman'],
  [/\blayanan\b/g, 'pelayanan'],
  [/\bpenyandang cacat\b/g, 'penyandang disabilitas'],
  [/\brehsos\b/g, 'rehabilitasi sosial'],
  [/\bkab\b/g, 'kabupaten'],
  [/\bklb\b/g, 'kejadian luar biasa'],
];

/** Lower-case words of letters and digits, one space between; `Penyandang Disabilitas/Lansia` → `penyandang disabilitas lansia`. */
export function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}%]+/gu, ' ').trim();
}

/** Plain words of a service name, without leading numbering and with one spelling for each word. */
export function plainName(text: string): string {
  const bare = text.replace(/^\s*(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s*)+/i, '');
  return VARIANTS.reduce((name, [variant, word]) => name.replace(variant, word), plain(bare));
}

/** The text without stray spaces at its ends or doubled inside a line. */
export function tidy(text: string): string {
  return text.replace(/[\u00a0\t ]+/g, ' ').replace(/ ?\r?\n ?/g, '\n').trim();
}

/** Column as spreadsheet programs name it: 0 → A, 26 → AA. */
export function columnLetter(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : columnLetter(Math.floor(index / 26) - 1) + columnLetter(index % 26);
}
