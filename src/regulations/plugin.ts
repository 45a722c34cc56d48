import type {LoadContext, Plugin} from '@docusaurus/types';
import type {PluggableList} from 'unified';
import {loadDirectory} from '../site/directory';
import {renderMarkdown} from '../site/markdown/render';
import {assertNoProblems} from '../site/problems';
import {loadRegions} from '../site/regions/load';
import {loadSources} from '../site/sources/load';
import {loadRegulations} from './load';
import type {RegulationContent} from './props';
import {buildRelations} from './relations';
import {buildRegulationRoutes} from './routes';
import {computeStatus} from './status';

const today = (): string => new Date().toISOString().slice(0, 10);

/** Pages of the regulations: list and one page each. */
export default function regulationsPlugin({siteDir, baseUrl}: LoadContext, {remarkPlugins}: {remarkPlugins: PluggableList}): Plugin<RegulationContent> {
  return {
    name: 'pustaka-regulations',
    getPathsToWatch: () => [`${siteDir}/data/regulasi/**/*`, `${siteDir}/data/wilayah/*.yml`],
    async loadContent() {
      const {items, problems} = loadRegulations(siteDir);
      assertNoProblems(problems);
      const relations = buildRelations(items);
      const summaries = await Promise.all(
        items.map(async (one) => [one.id, (await renderMarkdown(one.summary, {path: one.summaryFile, baseUrl, remarkPlugins})).html] as const),
      );
      return {
        regulations: items,
        regions: loadRegions(siteDir).items,
        sources: loadSources(siteDir).items,
        directory: loadDirectory(siteDir),
        relations,
        statuses: new Map(items.map((one) => [one.id, computeStatus(one, relations.get(one.id) ?? [], today())])),
        summaries: new Map(summaries),
      };
    },
    contentLoaded({content, actions}) {
      buildRegulationRoutes(content, baseUrl).forEach((route) => actions.addRoute(route));
    },
  };
}
