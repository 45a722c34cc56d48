/** Size of all text in a drawing; shown at nine tenths it is still above 12 px. */
export const FONT_SIZE = 14;
export const LINE = 17;

/** Widths in em of a wide screen font (DejaVu Sans, Verdana); narrower fonts of other readers leave room to spare. */
const EMS: readonly (readonly [RegExp, number])[] = [
  [/[iljI.,:;'!|()[\] ]/, 0.39],
  [/[tfr]/, 0.41],
  [/[mwMW%@]/, 0.97],
  [/[A-Z0-9−]/, 0.7],
];

/** How wide a text may come out in pixels; never less than it will. */
export function textWidth(text: string, bold = false): number {
  const em = [...text].reduce((sum, letter) => sum + (EMS.find(([letters]) => letters.test(letter))?.[1] ?? 0.63), 0);
  return Math.ceil(em * FONT_SIZE * (bold ? 1.12 : 1));
}

/** Lines of a text that fit a width, cut between words; a word that is too long stands alone. */
export function wrap(text: string, width: number, bold = false): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, bold) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Width of the widest line. */
export const widest = (lines: readonly string[], bold = false): number => Math.max(0, ...lines.map((line) => textWidth(line, bold)));
