import type {LoadContext, Plugin} from '@docusaurus/types';
import type {PluggableList} from 'unified';
import {buildDay} from '../site/buildDay';
import {loadLibrary, type Library} from '../site/library';
import {renderMarkdown} from '../site/markdown/render';
import {assertNoProblems} from '../site/problems';
import {loadPractices} from './load';
import {buildPracticeRoutes} from './routes';
import type {Practice} from './schema';

interface Content {
  readonly practices: readonly Practice[];
  readonly library: Library;
}

interface Options {
  readonly remarkPlugins?: PluggableList;
}

/** The list of good practices and one page a practice; the Markdown bodies are rendered here. */
export default function practicesPlugin({siteDir, baseUrl}: LoadContext, {remarkPlugins = []}: Options): Plugin<Content> {
  return {
    name: 'pustaka-practices',
    getPathsToWatch: () => [`${siteDir}/docs/praktik-baik/**/*.md`, `${siteDir}/data/{sumber,wilayah}/**/*.yml`],
    loadContent() {
      const {items, problems} = loadPractices(siteDir);
      assertNoProblems(problems);
      return {practices: items, library: loadLibrary(siteDir)};
    },
    async contentLoaded({content: {practices, library}, actions}) {
      const notes = await Promise.all(
        practices.map(async ({id, body, file}) => [id, (await renderMarkdown(body, {path: file, baseUrl, remarkPlugins})).html.trim()] as const),
      );
      buildPracticeRoutes(practices, new Map(notes), {...library, today: buildDay(), baseUrl}).forEach(actions.addRoute);
    },
  };
}
