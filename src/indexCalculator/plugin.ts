import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {toLocale} from '../site/dates';
import {loadServices} from '../site/services/load';
import {loadSources} from '../site/sources/load';
import {toCalculatorProps, type CalculatorProps} from './props';
import {buildCalculatorRoutes, CALCULATOR_PATH} from './routes';
import {makeTemplates} from './templates';

/** The calculator of the SPM index and its templates. Faults of services and sources are reported by their own plugins. */
export default function indexCalculatorPlugin({siteDir, baseUrl, i18n}: LoadContext): Plugin<CalculatorProps> {
  const locale = toLocale(i18n.currentLocale);
  return {
    name: 'pustaka-index-calculator',
    getPathsToWatch: () => [`${siteDir}/data/{indikator,sumber}/*.yml`],
    loadContent: () => toCalculatorProps(loadServices(siteDir), loadSources(siteDir).items, locale),
    contentLoaded({content, actions}) {
      buildCalculatorRoutes(content, baseUrl).forEach(actions.addRoute);
    },
    async postBuild({content, outDir}) {
      const folder = join(outDir, CALCULATOR_PATH);
      mkdirSync(folder, {recursive: true});
      for (const {name, bytes} of await makeTemplates(content, locale)) writeFileSync(join(folder, name), bytes);
    },
  };
}
