import type {LoadContext, Plugin} from '@docusaurus/types';
import {assertNoProblems} from '../site/problems';
import {loadAccessibility} from './load';
import {buildAccessibilityRoutes} from './routes';
import type {AccessibilityResult} from './schema';

/** The accessibility statement, with the figures of the last test run. */
export default function accessibilityPlugin({siteDir, baseUrl}: LoadContext): Plugin<readonly AccessibilityResult[]> {
  return {
    name: 'pustaka-accessibility',
    loadContent: async () => {
      const {items, problems} = loadAccessibility(siteDir);
      assertNoProblems(problems);
      return items;
    },
    contentLoaded: async ({content: [result], actions}) => {
      if (!result) throw new Error('data/aksesibilitas/hasil.yml belum ada. Jalankan uji aksesibilitas dengan PERBARUI=1.');
      for (const route of buildAccessibilityRoutes(result, baseUrl)) actions.addRoute(route);
    },
    getPathsToWatch: () => [`${siteDir}/data/aksesibilitas/*.yml`],
  };
}
