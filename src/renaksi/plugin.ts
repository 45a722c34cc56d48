import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {toLocale} from '../site/dates';
import {loadDirectory} from '../site/directory';
import {openFragments} from '../site/fragments/write';
import {LEVELS} from '../site/levels';
import {assertNoProblems} from '../site/problems';
import {loadServices} from '../site/services/load';
import {writeCsv} from '../site/sheets/writeCsv';
import {writeXlsx} from '../site/sheets/writeXlsx';
import {loadSources} from '../site/sources/load';
import {dataSite, optionsFor, toOpenTables, type OpenContent} from '../site/table/exports/openTables';
import {renderTable} from '../site/table/html/render';
import {templateSheets, templateTable} from './core/template';
import type {Service} from './core/types';
import {loadRenaksi, type Renaksi} from './load';
import {modelSheets} from './modelSheets';
import {PLACE, planName, templateName} from './names';
import {toModelProps, toRulesProps, toWorkbenchProps} from './props';
import {buildRenaksiRoutes, type RenaksiContent} from './routes';
import {planTables} from './tables';

interface Content extends RenaksiContent, OpenContent {
  readonly services: readonly Service[];
  readonly plans: readonly Renaksi[];
}

/** With semicolons, decimal comma and byte order mark a double click opens it in an Indonesian Excel. */
const FOR_EXCEL = {delimiter: ';', decimal: ',', bom: true} as const;

/** The action-plan workbench: templates, rules, published plans, and the index of the tools. */
export default function renaksiPlugin(context: LoadContext): Plugin<Content> {
  const {siteDir, baseUrl, generatedFilesDir, i18n} = context;
  const locale = toLocale(i18n.currentLocale);
  return {
    name: 'pustaka-renaksi',
    getPathsToWatch: () => [`${siteDir}/data/{renaksi,indikator}/*`],
    async loadContent() {
      const {items, problems} = await loadRenaksi(siteDir);
      assertNoProblems(problems);
      const [services, sources, directory] = [loadServices(siteDir), loadSources(siteDir).items, loadDirectory(siteDir)];
      const models = items.map((plan) => toModelProps(plan, plan.record.peraturan ? directory.get('peraturan', plan.record.peraturan) : undefined));
      const tablesIn = (language: typeof locale) => items.flatMap((plan) => planTables(plan, language));
      const openTables = await toOpenTables(tablesIn(locale), tablesIn('id'), dataSite(context));
      return {workbench: toWorkbenchProps(services, items, sources), rules: toRulesProps(sources), models, services, plans: items, openTables};
    },
    async contentLoaded({content: {openTables, services, plans, ...pages}, actions}) {
      buildRenaksiRoutes(pages, baseUrl).forEach((route) => actions.addRoute(route));
      const write = openFragments(generatedFilesDir, 'renaksi');
      const optionsOf = optionsFor(context, openTables);
      for (const plan of plans) planTables(plan, locale).forEach((model, index) => write(model.id, renderTable(model, optionsOf(model, index > 0 ? 'kegiatan.' : undefined))));
      await actions.createData('layanan.json', services);
      await actions.createData('contoh.json', {name: `${plans[0]?.record.id ?? ''}.csv`, csv: plans[0]?.csv ?? ''});
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
