import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {toLocale, type Locale} from '../site/dates';
import {loadDirectory} from '../site/directory';
import {openFragments} from '../site/fragments/write';
import {LEVELS} from '../site/levels';
import {assertNoProblems} from '../site/problems';
import {loadRegions} from '../site/regions/load';
import {loadServices} from '../site/services/load';
import {writeCsv} from '../site/sheets/writeCsv';
import {writeXlsx} from '../site/sheets/writeXlsx';
import {loadSources} from '../site/sources/load';
import type {TableFile} from '../site/table/exports/tableFiles';
import type {TableModel} from '../site/table/model';
import {templateSheets, templateTable} from './core/template';
import type {Service} from './core/types';
import {loadRenaksi, type Renaksi} from './load';
import {modelSheets} from './modelSheets';
import {PLACE, planName, templateName} from './names';
import {toModelProps, toRulesProps, toWorkbenchProps, type ModelPageProps} from './props';
import {optionsFor, planFiles, publishFragments, writeEmbeds, writePlanFiles} from './publish';
import {buildRenaksiRoutes, type RenaksiContent} from './routes';
import {toActivityTable, toTargetTable} from './tables';

interface Content extends RenaksiContent {
  readonly services: readonly Service[];
  readonly plans: readonly Renaksi[];
  /** Two tables a plan, in the language of the pages. */
  readonly tables: readonly (readonly TableModel[])[];
  /** Always Indonesian, at one address. */
  readonly files: readonly TableFile[];
}

function tablesOf({model: {id, fictional}, region, period, issued, overview}: ModelPageProps, locale: Locale): readonly TableModel[] {
  const input = {id, locale, region, period, issued, fictional, overview};
  return [toTargetTable(input), toActivityTable(input)];
}

/** With semicolons, decimal comma and byte order mark a double click opens it in an Indonesian Excel. */
const FOR_EXCEL = {delimiter: ';', decimal: ',', bom: true} as const;

/** The action-plan workbench: templates, rules, published plans, and the index of the tools. */
export default function renaksiPlugin({siteDir, siteConfig, baseUrl, generatedFilesDir, i18n}: LoadContext): Plugin<Content> {
  const locale = toLocale(i18n.currentLocale);
  const root = i18n.localeConfigs[i18n.defaultLocale]?.baseUrl ?? baseUrl;
  const optionsWith = (files: readonly TableFile[]) => optionsFor({locale, baseUrl, origin: siteConfig.url, siteTitle: siteConfig.title}, root, files);
  return {
    name: 'pustaka-renaksi',
    getPathsToWatch: () => [`${siteDir}/data/{renaksi,indikator}/*`],
    async loadContent() {
      const {items, problems} = await loadRenaksi(siteDir);
      assertNoProblems(problems);
      const [services, sources, regions, directory] = [loadServices(siteDir), loadSources(siteDir).items, loadRegions(siteDir).items, loadDirectory(siteDir)];
      const models = items.map((plan) => toModelProps(plan, regions.find(({id}) => id === plan.record.daerah)?.nama ?? plan.record.daerah, plan.record.peraturan ? directory.get('peraturan', plan.record.peraturan) : undefined));
      const files = await planFiles(models.flatMap((model) => tablesOf(model, 'id')), {title: siteConfig.title, url: `${siteConfig.url}${root}`});
      return {workbench: toWorkbenchProps(services, items, sources), rules: toRulesProps(sources), models, services, plans: items, tables: models.map((model) => tablesOf(model, locale)), files};
    },
    async contentLoaded({content, actions}) {
      buildRenaksiRoutes(content, baseUrl).forEach((route) => actions.addRoute(route));
      publishFragments(content.tables, optionsWith(content.files), openFragments(generatedFilesDir, 'renaksi'));
      await actions.createData('layanan.json', content.services);
      await actions.createData('contoh.json', {name: `${content.plans[0]?.record.id ?? ''}.csv`, csv: content.plans[0]?.csv ?? ''});
    },
    async postBuild({content: {services, plans, tables, files}, outDir}) {
      if (i18n.currentLocale === i18n.defaultLocale) writePlanFiles(outDir, files);
      writeEmbeds(outDir, tables.flat(), optionsWith(files), `${root}${(siteConfig.favicon ?? '').replace(/^\//, '')}`);
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
