/** What stands between two blanks of a text, found by its letters: most pieces are known, so few are ever cut out. */
import type {Word} from './vocabulary';

export interface Piece {
  readonly text: string;
  readonly words: readonly Word[];
  /** What the parser of citations reads here, and whether one may begin. */
  readonly cited: readonly string[];
  readonly begins: boolean;
  /** Whether a rule of several words or a counting word is among the words. */
  readonly special: boolean;
}

const BLANK = 32;
/** Of the hash by Fowler, Noll and Vo. */
const [SEED, PRIME] = [0x811c9dc5 | 0, 0x01000193];

function isAt(folded: string, from: number, piece: string): boolean {
  for (let at = 0; at < piece.length; at += 1) if (folded.charCodeAt(from + at) !== piece.charCodeAt(at)) return false;
  return true;
}

/** Remembers the pieces of all texts: a table with open addresses, at most half full. */
export class Pieces {
  private readonly all: Piece[] = [];
  private hashes = new Int32Array(1 << 12);
  /** Number of a piece plus one; 0 for a free place. */
  private numbers = new Int32Array(1 << 12);

  /** @param learn reads a piece that is new. */
  constructor(private readonly learn: (text: string) => Piece) {}

  /** The pieces of a folded text, in order. */
  read(folded: string): Piece[] {
    const pieces: Piece[] = [];
    let hash = SEED;
    let from = 0;
    for (let at = 0; at <= folded.length; at += 1) {
      const code = at < folded.length ? folded.charCodeAt(at) : BLANK;
      if (code !== BLANK) {
        hash = Math.imul(hash ^ code, PRIME);
        continue;
      }
      if (at > from) pieces.push(this.find(folded, from, at, hash));
      from = at + 1;
      hash = SEED;
    }
    return pieces;
  }

  private find(folded: string, from: number, to: number, hash: number): Piece {
    const mask = this.numbers.length - 1;
    let place = (hash ^ (hash >>> 15)) & mask;
    for (let number = this.numbers[place] ?? 0; number > 0; number = this.numbers[place] ?? 0) {
      const piece = this.all[number - 1];
      if (this.hashes[place] === hash && piece?.text.length === to - from && isAt(folded, from, piece.text)) return piece;
      place = (place + 1) & mask;
    }
    const piece = this.learn(folded.slice(from, to));
    this.hashes[place] = hash;
    this.numbers[place] = this.all.push(piece);
    if (this.all.length * 2 > mask) this.grow();
    return piece;
  }

  private grow(): void {
    const {hashes, numbers} = this;
    const mask = numbers.length * 2 - 1;
    this.hashes = new Int32Array(mask + 1);
    this.numbers = new Int32Array(mask + 1);
    numbers.forEach((number, at) => {
      if (number === 0) return;
      const hash = hashes[at] ?? 0;
      let place = (hash ^ (hash >>> 15)) & mask;
      while (this.numbers[place]) place = (place + 1) & mask;
      this.hashes[place] = hash;
      this.numbers[place] = number;
    });
  }
}
