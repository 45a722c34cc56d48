/**
 * A term shard: lines in the order of their keys. A line holds what the library knows about one index term, so that a
 * query needs one file a word: postings with lunr's scores, names that begin with the term, the regulations that it cites,
 * and the words whose term cannot be guessed from their letters.
 */
import {frontCode, frontDecode} from './frontCode';

/** Stems of a name of several words (`standar layan minimal`) and the one term that stands for it (`spm`). */
export interface Name {
  readonly stems: readonly string[];
  readonly term: string;
  /** True when the same letters have a second meaning (OPD): such a name must not widen a query. */
  readonly ambiguous: boolean;
}

export interface TermLine {
  readonly key: string;
  /** See postings.ts; empty for a line that only leads elsewhere. */
  readonly postings: string;
  /** Words that mean this term although their letters lead to another line. */
  readonly forms: readonly string[];
  /** Words whose letters lead here although they mean other terms: word → terms. */
  readonly elsewhere: ReadonlyMap<string, readonly string[]>;
  /** Names that begin with this term, longest first. */
  readonly names: readonly Name[];
  /** Stems of the long forms for which this term stands. */
  readonly long: readonly (readonly string[])[];
  /** Pages of the regulations that this term cites, the likeliest first. */
  readonly targets: readonly number[];
}

export const EMPTY_LINE: Omit<TermLine, 'key'> = {postings: '', forms: [], elsewhere: new Map(), names: [], long: [], targets: []};

const list = (cell: string | undefined, mark: string): string[] => (cell ? cell.split(mark) : []);

function toCells({postings, forms, elsewhere, names, long, targets}: TermLine): string {
  const cells = [
    postings,
    forms.join(' '),
    [...elsewhere].map(([word, terms]) => [word, ...terms].join(' ')).join(','),
    names.map(({stems, term, ambiguous}) => `${stems.join(' ')}=${term}${ambiguous ? '?' : ''}`).join(','),
    long.map((stems) => stems.join(' ')).join(','),
    targets.join(' '),
  ];
  return cells.join('\t').replace(/\t+$/, '');
}

/** @param lines sorted by key. */
export function writeTermLines(lines: readonly TermLine[]): string {
  return lines.map((line, index) => `${frontCode(lines[index - 1]?.key ?? '', line.key)}\t${toCells(line)}`).join('\n');
}

function readName(text: string): Name {
  const [stems = '', term = ''] = text.split('=');
  return {stems: stems.split(' '), term: term.replace(/\?$/, ''), ambiguous: term.endsWith('?')};
}

function readLine(key: string, [, postings = '', forms, elsewhere, names, long, targets]: readonly string[]): TermLine {
  return {
    key,
    postings,
    forms: list(forms, ' '),
    elsewhere: new Map(list(elsewhere, ',').map((one) => [one.split(' ')[0] ?? '', one.split(' ').slice(1)])),
    names: list(names, ',').map(readName),
    long: list(long, ',').map((one) => one.split(' ')),
    targets: list(targets, ' ').map(Number),
  };
}

/** One file of lines, read on demand: keys at once, a line when it is asked for. */
export class TermShard {
  private readonly rows = new Map<string, string>();
  readonly keys: readonly string[];

  constructor(text: string) {
    let before = '';
    for (const row of text.split('\n')) {
      const end = row.indexOf('\t');
      before = frontDecode(before, end < 0 ? row : row.slice(0, end));
      this.rows.set(before, row);
    }
    this.keys = [...this.rows.keys()];
  }

  line(key: string): TermLine | undefined {
    const row = this.rows.get(key);
    return row === undefined ? undefined : readLine(key, row.split('\t'));
  }
}
