import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {loadDirectory} from '../site/directory';
import {toAz, toAzPages} from './azIndex';
import {buildIndex} from './indexing/buildIndex';
import {loadPages} from './indexing/loadPages';
import {toLetterPages, toSearchPage} from './props';
import {buildSearchRoutes} from './routes';

const NAME = 'pustaka-search';

/** The A–Z list, which the server writes into the search page. */
const TITLES = 'a-z.json';

/**
 * Docusaurus gathers all styles in one file that every page loads. Those of parts that are fetched later (list, dialog,
 * bar of matches) go with their scripts instead.
 */
const LATER = /^(?!.*[\\/]src[\\/]search[\\/](?:Overlay|Matches)[\\/])/;

/** Search: the page `/cari/`, and after the build of each locale its index below `/cari/data/`. */
export default function searchPlugin(context: LoadContext): Plugin {
  const {siteDir, baseUrl, i18n, generatedFilesDir} = context;
  return {
    name: NAME,
    getClientModules: () => ['./arrival'],
    async contentLoaded({actions}) {
      const groups = toAz(loadDirectory(siteDir).entries, i18n.currentLocale);
      const pages = toAzPages(groups);
      await actions.createData(TITLES, pages.length > 0 ? [] : groups);
      buildSearchRoutes(baseUrl.replace(/\/$/, ''), toSearchPage(groups, pages), toLetterPages(groups, pages)).forEach(actions.addRoute);
    },
    configureWebpack(_config, isServer, {currentBundler}) {
      const place = isServer ? 'server' : process.env.NODE_ENV === 'development' ? 'development' : 'browser';
      const titles = JSON.stringify(join(generatedFilesDir, NAME, 'default', TITLES));
      return {
        resolve: {alias: {'@search-titles': join(siteDir, `src/search/azSource/${place}.ts`)}},
        plugins: isServer ? [new currentBundler.instance.DefinePlugin({SEARCH_TITLES_FILE: titles})] : [],
        ...(isServer ? {} : {optimization: {splitChunks: {cacheGroups: {styles: {test: LATER}}}}}),
      };
    },
    postBuild({outDir, routesPaths}) {
      const {pages, names} = loadPages({root: siteDir, outDir, baseUrl, routesPaths, locale: i18n.currentLocale});
      const dir = join(outDir, 'cari', 'data');
      rmSync(dir, {recursive: true, force: true});
      mkdirSync(dir, {recursive: true});
      for (const [path, content] of buildIndex(pages, names, i18n.currentLocale)) {
        mkdirSync(dirname(join(dir, path)), {recursive: true});
        writeFileSync(join(dir, path), content);
      }
      return Promise.resolve();
    },
  };
}
