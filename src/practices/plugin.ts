import type {LoadContext, Plugin} from '@docusaurus/types';
import type {PluggableList} from 'unified';
import {buildDay} from '../site/buildDay';
import {loadDirectory, type Directory} from '../site/directory';
import {renderMarkdown} from '../site/markdown/render';
import {assertNoProblems} from '../site/problems';
import {loadRegions} from '../site/regions/load';
import type {Region} from '../site/regions/schema';
import {loadSources} from '../site/sources/load';
import type {Source} from '../site/sources/schema';
import {loadPractices} from './load';
import {buildPracticeRoutes} from './routes';
import type {Practice} from './schema';

interface Content {
  readonly practices: readonly Practice[];
  readonly sources: readonly Source[];
  readonly regions: readonly Region[];
  readonly directory: Directory;
}

interface Options {
  readonly remarkPlugins?: PluggableList;
  /** Day against which reviews are overdue; the day of the build unless told. */
  readonly today?: string;
}

export default function practicesPlugin({siteDir, baseUrl}: LoadContext, {remarkPlugins = [], today = buildDay()}: Options): Plugin<Content> {
  return {
    name: 'pustaka-practices',
    getPathsToWatch: () => [`${siteDir}/docs/praktik-baik/**/*.md`, `${siteDir}/data/{sumber,wilayah}/**/*.yml`],
    loadContent() {
      const {items, problems} = loadPractices(siteDir);
      assertNoProblems(problems);
      return {practices: items, sources: loadSources(siteDir).items, regions: loadRegions(siteDir).items, directory: loadDirectory(siteDir)};
    },
    async contentLoaded({content, actions}) {
      const {practices, ...context} = content;
      const notes = await Promise.all(
        practices.map(async ({id, body, file}) => [id, (await renderMarkdown(body, {path: file, baseUrl, remarkPlugins})).html.trim()] as const),
      );
      buildPracticeRoutes(practices, new Map(notes), {...context, today, baseUrl}).forEach(actions.addRoute);
    },
  };
}
