/** Asks an engine every judged query and scores its lists, with anchors or at the level of pages. */
import {openBuilt, searchLibrary} from '../../cli/search';
import {atPageLevel, type Judged} from './judged';
import {DEPTH, score, toPages, type Scored} from './metrics';
import {NOTHING_TO_CLOSE, type Engine} from './peers/engine';

/** Results asked of every engine: several may be parts of one page. */
const ASKED = 40;

/** Our engine over the built index, as `pustaka search` and the browser use it. */
export async function openOurs(root: string, locale: string): Promise<Engine> {
  const library = await openBuilt(root, locale);
  return {name: 'Pustaka', search: async (query, limit) => (await searchLibrary(library, query, limit)).map(({url}) => url), close: NOTHING_TO_CLOSE};
}

export interface Run {
  readonly engine: string;
  /** Anchors dropped for every engine alike. */
  readonly pages: readonly Scored[];
  /** Anchors kept. */
  readonly parts: readonly Scored[];
}

/** One after the other: engines keep state, and times would mix. */
export async function runEngine(engine: Engine, judged: readonly Judged[]): Promise<Run> {
  const pages: Scored[] = [];
  const parts: Scored[] = [];
  for (const one of judged) {
    const found = await engine.search(one.query, ASKED);
    pages.push(score(atPageLevel(one), toPages(found)));
    parts.push(score(one, found.slice(0, DEPTH)));
  }
  return {engine: engine.name, pages, parts};
}
