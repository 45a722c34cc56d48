import type {LoadContext, Plugin} from '@docusaurus/types';
import {loadDirectory} from '../site/directory';
import {assertNoProblems} from '../site/problems';
import {loadSources} from '../site/sources/load';
import {loadIndicators} from './load';
import {toIndicatorListPageProps, toIndicatorPageProps} from './props';
import {buildIndicatorRoutes, type IndicatorContent} from './routes';

/** Pages of the SPM services: overview and one page a service. */
export default function indicatorsPlugin({siteDir, baseUrl}: LoadContext): Plugin<IndicatorContent> {
  return {
    name: 'pustaka-indicators',
    getPathsToWatch: () => [`${siteDir}/data/indikator/**/*.yml`],
    loadContent() {
      const {items, problems} = loadIndicators(siteDir);
      assertNoProblems(problems);
      const directory = loadDirectory(siteDir);
      const sources = loadSources(siteDir).items;
      const siblings = ({sektor, tingkat}: (typeof items)[number]) => items.filter((one) => one.sektor === sektor && one.tingkat === tingkat);
      return {
        list: toIndicatorListPageProps(items, directory),
        pages: items.map((one) => ({id: one.id, props: toIndicatorPageProps(one, siblings(one), directory, sources)})),
      };
    },
    contentLoaded({content, actions}) {
      buildIndicatorRoutes(content, baseUrl).forEach((route) => actions.addRoute(route));
    },
  };
}
