/** Reading without a connection: the service worker at the root of the site, and the page `/luring/`. */
import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';

const PARTS = ['serviceWorker.js', 'searchFiles.js'];

/** Text of the worker before the build is filled in: its parts make one script. */
export const readWorker = (siteDir: string): string => PARTS.map((name) => readFileSync(join(siteDir, 'src/site/offline', name), 'utf8')).join('');

/** Short text that changes with any script or style of a build: their names carry hashes of what is in them. */
export function versionOf(outDir: string): string {
  const assets = join(outDir, 'assets');
  const names = existsSync(assets) ? readdirSync(assets, {recursive: true, encoding: 'utf8'}).sort() : [];
  return createHash('sha256').update(names.join('\n')).digest('hex').slice(0, 12);
}

/** The service worker for one build. @param locales prefixes of the other languages, e.g. `en/` */
export function serviceWorkerFor(source: string, version: string, locales: readonly string[]): string {
  return source.replace("'__VERSION__'", JSON.stringify(version)).replace("'__LOCALES__'", JSON.stringify(locales.join(',')));
}

/** One worker serves all languages, so only the build of the default one writes it. In development there is none. */
export default function offlinePlugin({siteDir, baseUrl, i18n}: LoadContext): Plugin {
  return {
    name: 'pustaka-offline',
    getClientModules: () => ['./visited'],
    contentLoaded: async ({actions}) => {
      actions.addRoute({path: `${baseUrl}luring/`, component: '@site/src/site/offline/OfflinePage/index.tsx', exact: true});
    },
    async postBuild({outDir}) {
      if (i18n.currentLocale !== i18n.defaultLocale) return;
      const others = i18n.locales.filter((locale) => locale !== i18n.defaultLocale).map((locale) => `${locale}/`);
      writeFileSync(join(outDir, 'sw.js'), serviceWorkerFor(readWorker(siteDir), versionOf(outDir), others));
    },
  };
}
