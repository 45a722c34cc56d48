/** What the readers of ayat, items and running text share: the rest of a line, and the depth of each unit. */
import {warn, type Builder, type Frame} from './builder';
import {indentOf} from './lines';
import {isUnit, type Unit} from './types';

/** Ranks below the own body; quoted articles of an amending act stand `QUOTED` deeper. */
export const RANK = {bab: 10, bagian: 20, paragraf: 30, pasal: 40, ayat: 50, perubahan: 50, item: 60} as const;
export const QUOTED = 100;
/** The rest of a line that is still to be placed. */
export interface Rest {
  readonly line: number;
  readonly text: string;
  /** Column at which `text` begins in its line. */
  readonly column: number;
  /** Trimmed text of the printed line before; empty at the start. */
  readonly previous: string;
}

/** What is left of a line behind a mark. */
export function cut(rest: Rest, length: number): Rest {
  return {...rest, text: rest.text.slice(length), column: rest.column + length, previous: ''};
}

/** Column of the first printed sign. */
export const column = (rest: Rest): number => rest.column + indentOf(rest.text);

/** Number of the last ayat of an article. */
export function lastAyat(host: Unit): string | undefined {
  for (let index = host.children.length - 1; index >= 0; index -= 1) {
    const child = host.children[index];
    if (child && isUnit(child) && child.kind === 'ayat') return child.number;
  }
  return undefined;
}

/** The innermost unit that carries ayat. */
export function findHost(builder: Builder): Frame | undefined {
  return builder.frames.findLast(({unit}) => unit.kind === 'pasal' || unit.kind === 'perubahan');
}

/** Records that a damaged mark was read as the next of its run. */
export function warnRead(builder: Builder, rest: Rest, name: string, mark: {readonly number: string; readonly printed?: string}): void {
  if (mark.printed !== undefined) warn(builder, rest.line, `dibaca sebagai ${name} ${mark.number} (tercetak “${mark.printed}”).`);
}
