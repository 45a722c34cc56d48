/**
 * Numbers as text: base64 variable-length quantities (as in source maps, unsigned), five bits a letter, the lowest first.
 * Text, because every static host compresses it; gzip then takes what the six-bit letters waste.
 */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = new Uint8Array(128).fill(255);
for (let value = 0; value < LETTERS.length; value += 1) VALUES[LETTERS.charCodeAt(value)] = value;

function encodeOne(number: number): string {
  let out = '';
  let rest = number;
  while (rest >= 32) {
    out += LETTERS[32 + (rest % 32)] ?? '';
    rest = Math.floor(rest / 32);
  }
  return out + (LETTERS[rest] ?? '');
}

/** @param numbers whole, not negative. */
export function encodeNumbers(numbers: readonly number[]): string {
  let out = '';
  for (const number of numbers) out += encodeOne(number);
  return out;
}

/** Reads numbers one after another; behind the last one it gives 0, so that damaged data ends early and never loops. */
export class NumberReader {
  private at = 0;

  constructor(private readonly text: string) {}

  get done(): boolean {
    return this.at >= this.text.length;
  }

  next(): number {
    let value = 0;
    for (let scale = 1; this.at < this.text.length; scale *= 32) {
      const digit = VALUES[this.text.charCodeAt(this.at)] ?? 255;
      this.at += 1;
      if (digit < 32) return value + digit * scale;
      value += (digit - 32) * scale;
    }
    return value;
  }
}

/** All numbers of a text. */
export function decodeNumbers(text: string): number[] {
  const reader = new NumberReader(text);
  const out: number[] = [];
  while (!reader.done) out.push(reader.next());
  return out;
}
