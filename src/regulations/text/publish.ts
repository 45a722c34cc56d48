/** Texts in force as fragments for the pages. Build side. */
import type {RegulationContent} from '../content';
import {KINDS} from '../kinds';
import {textOn} from '../texts';
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

interface PublishOptions {
  readonly baseUrl: string;
  readonly locale: 'id' | 'en';
  readonly today: string;
}

/** Calls `write` with the fragment of each regulation that has a text, one after the other. */
export async function publishTexts({regulations, texts}: Pick<RegulationContent, 'regulations' | 'texts'>, {baseUrl, locale, today}: PublishOptions, write: (id: string, html: string) => Promise<unknown>): Promise<void> {
  const findAct = createActFinder(regulations.map(({id}) => id), baseUrl);
  for (const [id, all] of texts) {
    const text = textOn(all, today);
    if (text) await write(id, renderRegulation(text.parsed, {locale, findAct}));
  }
}
