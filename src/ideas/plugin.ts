import type {LoadContext, Plugin} from '@docusaurus/types';
import {buildDay} from '../site/buildDay';
import {loadLibrary, type Library} from '../site/library';
import {assertNoProblems} from '../site/problems';
import {loadIdeas} from './load';
import {buildIdeaRoutes} from './routes';
import type {Idea} from './schema';

interface Content {
  readonly ideas: readonly Idea[];
  readonly library: Library;
}

/** The market of ideas and one page an idea. */
export default function ideasPlugin({siteDir, baseUrl}: LoadContext): Plugin<Content> {
  return {
    name: 'pustaka-ideas',
    getPathsToWatch: () => [`${siteDir}/data/{ide,sumber,wilayah}/**/*.yml`],
    loadContent() {
      const {items, problems} = loadIdeas(siteDir);
      assertNoProblems(problems);
      return {ideas: items, library: loadLibrary(siteDir)};
    },
    contentLoaded({content: {ideas, library}, actions}) {
      buildIdeaRoutes(ideas, {...library, today: buildDay(), baseUrl}).forEach(actions.addRoute);
    },
  };
}
