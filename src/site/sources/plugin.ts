import type {LoadContext, Plugin} from '@docusaurus/types';
import {loadDirectory} from '../directory';
import {assertNoProblems} from '../problems';
import {loadSources} from './load';
import {toSourcesPageProps, type SourcesPageProps} from './register';
import {buildSourcesRoutes} from './routes';

/** The register of sources. It looks at every record, for each may cite a source or hold an open question. */
export default function sourcesPlugin({siteDir, baseUrl}: LoadContext): Plugin<SourcesPageProps> {
  return {
    name: 'pustaka-sources',
    loadContent: async () => {
      const {items, problems} = loadSources(siteDir);
      assertNoProblems(problems);
      return toSourcesPageProps(items, loadDirectory(siteDir));
    },
    contentLoaded: async ({content, actions}) => {
      for (const route of buildSourcesRoutes(content, baseUrl)) actions.addRoute(route);
    },
    getPathsToWatch: () => ['data/**/*.yml', 'docs/**/*.md', 'blog/**/*.md'].map((glob) => `${siteDir}/${glob}`),
  };
}
