import type {LoadContext, Plugin} from '@docusaurus/types';
import type {PluggableList} from 'unified';
import {openFragments} from '../site/fragments/write';
import {renderMarkdown} from '../site/markdown/render';
import {rootOf} from '../site/root';
import {measureExports, writeExports, type ExportSite} from './exports/write';
import {publishComparisons} from './compare/publish';
import type {RegulationContent} from './content';
import {loadContent} from './loadContent';
import {buildRegulationRoutes} from './routes';
import {publishTexts} from './text/publish';

/** Pages of the regulations: list and one page each. */
export default function regulationsPlugin({siteDir, siteConfig, baseUrl, generatedFilesDir, i18n}: LoadContext, {remarkPlugins}: {remarkPlugins: PluggableList}): Plugin<RegulationContent> {
  // Exports are Indonesian and lie at the root, whatever the language of the page.
  const site: ExportSite = {url: `${siteConfig.url}${rootOf(i18n)}`, title: siteConfig.title, release: process.env.RELEASE === '1'};
  return {
    name: 'pustaka-regulations',
    getPathsToWatch: () => [`${siteDir}/data/regulasi/**/*`, `${siteDir}/data/padanan/*.yml`, `${siteDir}/data/wilayah/*.yml`],
    async loadContent() {
      const render = async (markdown: string, path: string): Promise<string> => (markdown === '' ? '' : (await renderMarkdown(markdown, {path, baseUrl, remarkPlugins})).html);
      const content = await loadContent(siteDir, render);
      return {...content, exports: measureExports(content, site)};
    },
    async contentLoaded({content, actions}) {
      buildRegulationRoutes(content, baseUrl).forEach((route) => actions.addRoute(route));
      const locale = i18n.currentLocale === 'en' ? 'en' : 'id';
      const writeFragment = openFragments(generatedFilesDir, 'regulations');
      const write = (key: string, html: string): Promise<void> => Promise.resolve(writeFragment(key, html));
      await publishTexts(content, {baseUrl, locale}, write);
      await publishComparisons(content, {baseUrl, locale}, write);
    },
    async postBuild({content, outDir}) {
      if (i18n.currentLocale === i18n.defaultLocale) await writeExports(content, outDir, site);
    },
  };
}
