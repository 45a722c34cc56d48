import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {loadDirectory} from '../site/directory';
import {LEVELS} from '../site/levels';
import {assertNoProblems} from '../site/problems';
import {loadRegions} from '../site/regions/load';
import {loadServices} from '../site/services/load';
import {writeCsv} from '../site/sheets/writeCsv';
import {writeXlsx} from '../site/sheets/writeXlsx';
import {loadSources} from '../site/sources/load';
import {templateSheets, templateTable} from './core/template';
import type {Service} from './core/types';
import {loadRenaksi, type Renaksi} from './load';
import {modelSheets} from './modelSheets';
import {PLACE, planName, templateName} from './names';
import {toModelProps, toRulesProps, toWorkbenchProps} from './props';
import {buildRenaksiRoutes, type RenaksiContent} from './routes';

interface Content extends RenaksiContent {
  readonly services: readonly Service[];
  readonly plans: readonly Renaksi[];
}

/** With semicolons, decimal comma and byte order mark a double click opens it in an Indonesian Excel. */
const FOR_EXCEL = {delimiter: ';', decimal: ',', bom: true} as const;

/** The action-plan workbench: templates, rules, published plans, and the index of the tools. */
export default function renaksiPlugin({siteDir, baseUrl}: LoadContext): Plugin<Content> {
  return {
    name: 'pustaka-renaksi',
    getPathsToWatch: () => [`${siteDir}/data/{renaksi,indikator}/*`],
    async loadContent() {
      const {items, problems} = await loadRenaksi(siteDir);
      assertNoProblems(problems);
      const [services, sources, regions, directory] = [loadServices(siteDir), loadSources(siteDir).items, loadRegions(siteDir).items, loadDirectory(siteDir)];
      const models = items.map((plan) => toModelProps(plan, regions.find(({id}) => id === plan.record.daerah)?.nama ?? plan.record.daerah, plan.record.peraturan ? directory.get('peraturan', plan.record.peraturan) : undefined));
      return {workbench: toWorkbenchProps(services, items, sources), rules: toRulesProps(sources), models, services, plans: items};
    },
    async contentLoaded({content, actions}) {
      buildRenaksiRoutes(content, baseUrl).forEach((route) => actions.addRoute(route));
      await actions.createData('layanan.json', content.services);
      await actions.createData('contoh.json', {name: `${content.plans[0]?.record.id ?? ''}.csv`, csv: content.plans[0]?.csv ?? ''});
    },
    async postBuild({content: {services, plans}, outDir}) {
      const folder = join(outDir, PLACE);
      mkdirSync(folder, {recursive: true});
      for (const level of LEVELS) {
        writeFileSync(join(folder, templateName(level, 'xlsx')), await writeXlsx(templateSheets(services, level)));
        writeFileSync(join(folder, templateName(level, 'csv')), writeCsv(templateTable(services, level), FOR_EXCEL));
      }
      for (const plan of plans) {
        mkdirSync(join(folder, plan.record.id), {recursive: true});
        writeFileSync(join(folder, plan.record.id, planName(plan.record.id, 'xlsx')), await writeXlsx(modelSheets(plan)));
        writeFileSync(join(folder, plan.record.id, planName(plan.record.id, 'csv')), plan.csv);
      }
    },
  };
}
