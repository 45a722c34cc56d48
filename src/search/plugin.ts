import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {normalizeUrl} from '@docusaurus/utils';
import {loadDirectory} from '../site/directory';
import {buildIndex} from './buildIndex';
import {loadPages} from './loadPages';
import {toDoors} from './props';
import {buildSearchRoutes} from './routes';

/** Search: the page `/cari/`, and after the build of each locale its index below `/cari/data/`. */
export default function searchPlugin(context: LoadContext): Plugin {
  const {siteDir, baseUrl, i18n} = context;
  return {
    name: 'pustaka-search',
    contentLoaded({actions}) {
      const doors = toDoors(loadDirectory(siteDir).entries, i18n.currentLocale);
      buildSearchRoutes(normalizeUrl([baseUrl, '/cari/']), doors).forEach(actions.addRoute);
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
