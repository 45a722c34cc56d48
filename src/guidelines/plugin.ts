import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {loadDirectory} from '../site/directory';
import {assertNoProblems} from '../site/problems';
import {loadGuidelines, loadRegimes} from './load';
import {loadDiagrams, MARKDOWN_FOLDERS} from './loadDiagrams';
import {toRegimeProps} from './props';
import type {RegimeProps} from './regimes';
import {buildRegimeRoutes} from './routes';

/** Checks guidelines, regimes and diagrams; draws `/pedoman/pada-tanggal/`. The pages themselves come from the docs plugin. */
export default function guidelines({siteDir, baseUrl}: LoadContext): Plugin<RegimeProps[]> {
  return {
    name: 'guidelines',
    loadContent() {
      const regimes = loadRegimes(siteDir);
      assertNoProblems([...loadGuidelines(siteDir).problems, ...regimes.problems, ...loadDiagrams(siteDir).problems]);
      return toRegimeProps(regimes.items, loadDirectory(siteDir));
    },
    async contentLoaded({content, actions}) {
      await actions.createData('regimes.json', JSON.stringify(content));
      buildRegimeRoutes(content, baseUrl).forEach((route) => {
        actions.addRoute(route);
      });
    },
    getClientModules: () => [join(__dirname, 'guidelines.css')],
    getPathsToWatch: () => ['data/pedoman/*.yml', ...MARKDOWN_FOLDERS.map((folder) => `${folder}/**/*.md`)].map((path) => join(siteDir, path)),
  };
}
