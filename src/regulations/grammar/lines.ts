/** One line of the normalised text. */
export interface Line {
  /** 1-based, equal to the line in the input. */
  readonly number: number;
  readonly text: string;
  /** A form feed stood before it: first line of a printed page. */
  readonly pageStart: boolean;
}

const LINE_END = /\r\n|[\n\r\u2028\u2029]/;
const LEFT_OUT = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u200B\uFEFF]/g;
const SPACES = /[\u0085\u00A0\u2000-\u200A\u202F\u205F\u3000]/g;

/** Lines of a text as they are. */
export function splitLines(text: string): string[] {
  return text.split(LINE_END);
}

function clean(raw: string): string {
  return raw.replace(LEFT_OUT, '').replace(/\t/g, '    ').replace(SPACES, ' ').normalize('NFC').trimEnd();
}

/**
 * Splits a text into lines: one kind of line end, tabs as four spaces, plain spaces, no control characters, no spaces at line ends.
 * No line is added or taken away (except empty ones at the very end), so line numbers hold for the author's file.
 */
export function toLines(text: string): Line[] {
  const lines = splitLines(text).map((raw, index) => ({number: index + 1, text: clean(raw), pageStart: raw.startsWith('\f')}));
  let end = lines.length;
  while (end > 0 && lines[end - 1]?.text === '') end -= 1;
  return lines.slice(0, end);
}

/** The text that `serialize` gives back. `normalise(normalise(x)) === normalise(x)`. */
export function normalise(text: string): string {
  const lines = toLines(text);
  return lines.length === 0 ? '' : `${lines.map((line) => line.text).join('\n')}\n`;
}

/** Number of spaces before the first character. */
export function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}
