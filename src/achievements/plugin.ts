import type {LoadContext, Plugin} from '@docusaurus/types';
import {toLocale} from '../site/dates';
import {openFragments} from '../site/fragments/write';
import {dataSite, optionsFor, toOpenTables, type OpenContent} from '../site/table/exports/openTables';
import {allModels, inIndonesian, loadInputs, makeModels, type Inputs, type Models} from './models/input';
import {toNationalProps, toOverviewProps} from './props';
import {publishFragments} from './publish';
import {buildAchievementRoutes} from './routes';

interface Content extends OpenContent {
  readonly inputs: Inputs;
  readonly models: Models;
}

/** Achievements: their pages, and the tables on the pages of services. */
export default function achievementsPlugin(context: LoadContext): Plugin<Content> {
  const {siteDir, baseUrl, generatedFilesDir, i18n} = context;
  const locale = toLocale(i18n.currentLocale);
  return {
    name: 'pustaka-achievements',
    getPathsToWatch: () => [`${siteDir}/data/{capaian,ukuran,indikator,wilayah,sumber}/**/*`],
    async loadContent() {
      const inputs = loadInputs(siteDir, locale);
      const models = makeModels(inputs);
      const indonesian = locale === 'id' ? models : makeModels(inIndonesian(inputs));
      const perService = new Set([...models.services.values()].map(({id}) => id));
      const tables = await toOpenTables(allModels(models), allModels(indonesian), dataSite(context));
      return {inputs, models, openTables: tables.map((table) => (perService.has(table.model.id) ? {...table, perService: true} : table))};
    },
    contentLoaded({content: {inputs, models, openTables}, actions}) {
      publishFragments(inputs, models, optionsFor(context, openTables), openFragments(generatedFilesDir, 'achievements'));
      buildAchievementRoutes({overview: toOverviewProps(models), national: toNationalProps(models)}, baseUrl).forEach((route) => actions.addRoute(route));
    },
  };
}
