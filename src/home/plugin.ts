import type {LoadContext, Plugin} from '@docusaurus/types';
import {loadHome, type HomeContent} from './load';
import {buildHomeRoutes} from './routes';

/** The home page: search, three doors, what is new, the six sectors, numbers counted from the data. */
export default function homePlugin({siteDir, baseUrl}: LoadContext): Plugin<HomeContent> {
  return {
    name: 'pustaka-home',
    loadContent: async () => loadHome(siteDir),
    contentLoaded: async ({content, actions}) => {
      for (const route of buildHomeRoutes(content, baseUrl)) actions.addRoute(route);
    },
    getPathsToWatch: () => ['data/**/*.yml', 'docs/**/*.md', 'blog/**/*.md'].map((glob) => `${siteDir}/${glob}`),
  };
}
