import {readFileSync} from 'node:fs';
import type {AzGroup} from '../azIndex';
import {azHtml} from './html';

const made = new Map<string, string>();

/** Static rendering: the list that the plugin wrote, as HTML. */
export function readNow(base: string): string {
  const html = made.get(base) ?? azHtml(JSON.parse(readFileSync(SEARCH_TITLES_FILE, 'utf8')) as AzGroup[], base);
  made.set(base, html);
  return html;
}

/** Never called on the server, where the list is there at once. */
export function readLater(base: string): Promise<string> {
  return Promise.resolve(readNow(base));
}
