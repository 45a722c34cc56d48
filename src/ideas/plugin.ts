import type {LoadContext, Plugin} from '@docusaurus/types';
import {buildDay} from '../site/buildDay';
import {loadDirectory} from '../site/directory';
import {assertNoProblems} from '../site/problems';
import {loadRegions} from '../site/regions/load';
import {loadSources} from '../site/sources/load';
import {loadIdeas} from './load';
import type {IdeaContext} from './props';
import {buildIdeaRoutes} from './routes';
import type {Idea} from './schema';

interface Content {
  readonly ideas: readonly Idea[];
  readonly context: Omit<IdeaContext, 'today' | 'baseUrl'>;
}

interface Options {
  /** Day against which ideas are stale; the day of the build unless told. */
  readonly today?: string;
}

export default function ideasPlugin({siteDir, baseUrl}: LoadContext, {today = buildDay()}: Options): Plugin<Content> {
  return {
    name: 'pustaka-ideas',
    getPathsToWatch: () => [`${siteDir}/data/{ide,sumber,wilayah}/**/*.yml`],
    loadContent() {
      const {items, problems} = loadIdeas(siteDir);
      assertNoProblems(problems);
      return {ideas: items, context: {sources: loadSources(siteDir).items, regions: loadRegions(siteDir).items, directory: loadDirectory(siteDir)}};
    },
    contentLoaded({content: {ideas, context}, actions}) {
      buildIdeaRoutes(ideas, {...context, today, baseUrl}).forEach(actions.addRoute);
    },
  };
}
