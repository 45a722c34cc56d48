/** Texts in force as fragments for the pages: reads `naskah/<date>.txt`, parses, renders. Build side. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseRegulation} from '../grammar/parse';
import {KINDS} from '../kinds';
import type {Regulation} from '../load';
import {renderRegulation} from './html';
import type {ActFinder} from './inline';

const KEYS = new Map(Object.entries(KINDS).map(([key, {name}]) => [name, key]));

/** Finds national acts that the library holds; regional ones are not named by kind, number and year alone. */
export function createActFinder(ids: Iterable<string>, baseUrl: string): ActFinder {
  const known = new Set(ids);
  return (kind, number, year) => {
    const id = `${KEYS.get(kind) ?? ''}-${number.toLowerCase()}-${year}`;
    return known.has(id) ? `${baseUrl}regulasi/${id}/` : undefined;
  };
}

/** The expression that holds on a day: the newest that has begun, else the first. */
export function expressionOn<T extends {readonly date: string}>(expressions: readonly T[], day: string): T | undefined {
  return expressions.findLast(({date}) => date <= day) ?? expressions[0];
}

interface PublishOptions {
  readonly root: string;
  readonly baseUrl: string;
  readonly locale: 'id' | 'en';
  readonly today: string;
}

/** Calls `write` with the fragment of each regulation that has a text, one after the other. */
export async function publishTexts(regulations: readonly Regulation[], {root, baseUrl, locale, today}: PublishOptions, write: (id: string, html: string) => Promise<unknown>): Promise<void> {
  const findAct = createActFinder(regulations.map(({id}) => id), baseUrl);
  for (const {id, expressions} of regulations) {
    const expression = expressionOn(expressions, today);
    if (!expression) continue;
    const parsed = parseRegulation(readFileSync(join(root, expression.file), 'utf8'));
    await write(id, renderRegulation(parsed, {locale, findAct}));
  }
}
