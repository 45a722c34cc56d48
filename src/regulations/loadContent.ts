/** Reads everything that the pages of regulations are made from, in one place: records, then texts, then what follows from them. */
import {buildDay} from '../site/buildDay';
import {loadDirectory} from '../site/directory';
import {assertNoProblems} from '../site/problems';
import {loadRegions} from '../site/regions/load';
import {loadSources} from '../site/sources/load';
import {buildChanges} from './amend/changes';
import {compareStates} from './compare/states';
import type {RegulationContent} from './content';
import {oneSentenceALine} from './easyRead';
import {loadRegulations, type Regulation} from './load';
import {buildRelations} from './relations';
import {computeStatus} from './status';
import {buildMentions} from './text/mentions';
import {readTexts} from './texts';
import {loadTiers} from './tiers/load';

/** Markdown of a file as HTML; an empty text stays empty. */
type Render = (markdown: string, file: string) => Promise<string>;

async function renderEach(regulations: readonly Regulation[], render: (one: Regulation) => Promise<string>): Promise<ReadonlyMap<string, string>> {
  return new Map(await Promise.all(regulations.map(async (one) => [one.id, await render(one)] as const)));
}

/**
 * Loads and cross-checks the regulations of a project.
 * @param root project root
 * @throws one error that lists every fault of every record
 */
export async function loadContent(root: string, render: Render): Promise<RegulationContent> {
  const {items: regulations, problems} = loadRegulations(root);
  const tiers = loadTiers(root);
  assertNoProblems([...problems, ...tiers.problems]);
  const today = buildDay();
  const regions = loadRegions(root).items;
  const relations = buildRelations(regulations);
  const texts = readTexts(root, regulations);
  return {
    today,
    regulations,
    relations,
    texts,
    regions,
    sources: loadSources(root).items,
    directory: loadDirectory(root),
    statuses: new Map(regulations.map((one) => [one.id, computeStatus(one, relations.get(one.id) ?? [], today)])),
    changes: buildChanges(regulations, texts),
    comparisons: compareStates(texts),
    textMentions: buildMentions({today, regulations, texts, regions}),
    summaries: await renderEach(regulations, ({summary, summaryFile}) => render(summary, summaryFile)),
    easyReads: await renderEach(regulations, ({easyRead, easyReadFile}) => render(oneSentenceALine(easyRead), easyReadFile)),
    tiers: tiers.items,
  };
}
