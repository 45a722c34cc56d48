import type {LoadContext, Plugin} from '@docusaurus/types';
import {loadDirectory} from '../site/directory';
import {assertNoProblems} from '../site/problems';
import {loadSources} from '../site/sources/load';
import {loadGlossary} from './load';
import {toGlossaryPageProps, type GlossaryPageProps} from './props';
import {buildGlossaryRoutes} from './routes';

/** The glossary page, and the card that explains a marked term in place. */
export default function glossaryPlugin({siteDir, baseUrl}: LoadContext): Plugin<GlossaryPageProps> {
  return {
    name: 'pustaka-glossary',
    loadContent: async () => {
      const {items, problems} = loadGlossary(siteDir);
      assertNoProblems(problems);
      const publishers = new Map(loadSources(siteDir).items.map((source) => [source.id, source.penerbit]));
      return toGlossaryPageProps(items, loadDirectory(siteDir), publishers);
    },
    contentLoaded: async ({content, actions}) => {
      for (const route of buildGlossaryRoutes(content, baseUrl)) actions.addRoute(route);
    },
    getClientModules: () => ['./tooltip/index.ts'],
    getPathsToWatch: () => [`${siteDir}/data/istilah/*.yml`],
  };
}
