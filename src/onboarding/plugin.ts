import type {LoadContext, Plugin} from '@docusaurus/types';
import type {PluggableList} from 'unified';
import {loadDirectory} from '../site/directory';
import {renderMarkdown} from '../site/markdown/render';
import {assertNoProblems} from '../site/problems';
import {loadSources} from '../site/sources/load';
import {loadOnboarding} from './load';
import type {Context} from './props';
import {buildOnboardingRoutes} from './routes';
import type {OnboardingPath} from './schema';

interface Content {
  readonly paths: readonly OnboardingPath[];
  readonly context: Context;
}

interface Options {
  readonly remarkPlugins?: PluggableList;
}

/** Onboarding paths for new staff. */
export default function onboardingPlugin({siteDir, baseUrl}: LoadContext, {remarkPlugins = []}: Options): Plugin<Content> {
  return {
    name: 'pustaka-onboarding',
    loadContent: async () => {
      const {items, problems} = loadOnboarding(siteDir);
      assertNoProblems(problems);
      const files = items.flatMap((path) => [path, ...path.steps]);
      const html = new Map(await Promise.all(files.map(async ({file, body}) => [file, (await renderMarkdown(body, {path: file, baseUrl, remarkPlugins})).html] as const)));
      return {paths: items, context: {directory: loadDirectory(siteDir), sources: loadSources(siteDir).items, html}};
    },
    contentLoaded: async ({content, actions}) => {
      for (const route of buildOnboardingRoutes(content.paths, content.context, baseUrl)) actions.addRoute(route);
    },
    getPathsToWatch: () => [`${siteDir}/docs/orientasi/**/*.md`],
  };
}
