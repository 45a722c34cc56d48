/** Every text of the library, read and parsed once; pages, comparison, exports and amendments start from it. Build side. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseRegulation} from './grammar/parse';
import type {ParsedRegulation} from './grammar/types';
import type {Expression, Regulation} from './load';

/** One text with its tree. */
export interface RegulationText extends Expression {
  /** As in the file. */
  readonly source: string;
  readonly parsed: ParsedRegulation;
}

/** Texts by regulation, oldest first; a regulation without text is not in it. */
export type Texts = ReadonlyMap<string, readonly RegulationText[]>;

/** Reads all texts. @param root project root */
export function readTexts(root: string, regulations: readonly Regulation[]): Texts {
  const read = (expression: Expression): RegulationText => {
    const source = readFileSync(join(root, expression.file), 'utf8');
    return {...expression, source, parsed: parseRegulation(source)};
  };
  return new Map(regulations.filter(({expressions}) => expressions.length > 0).map(({id, expressions}) => [id, expressions.map(read)]));
}

/** The text that holds on a day: the newest that has begun, else the first. */
export function textOn<T extends {readonly date: string}>(texts: readonly T[], day: string): T | undefined {
  return texts.findLast(({date}) => date <= day) ?? texts[0];
}
