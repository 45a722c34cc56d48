import type {AzGroup} from '../azIndex';
import {azHtml} from './html';

/** Development server: no page holds the list, so it comes as a module of its own. */
export function readNow(): string {
  return '';
}

/** Loads the list that the plugin wrote. */
export async function readLater(base: string): Promise<string> {
  const name = 'a-z';
  const {default: groups} = (await import(`@generated/pustaka-search/default/${name}.json`)) as {default: AzGroup[]};
  return azHtml(groups, base);
}
