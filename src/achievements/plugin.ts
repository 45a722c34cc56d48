import type {LoadContext, Plugin} from '@docusaurus/types';
import {toLocale} from '../site/dates';
import {openFragments} from '../site/fragments/write';
import {tableFiles, type TableFile} from '../site/table/exports/tableFiles';
import {writeTables} from '../site/table/exports/writeTables';
import {toDataProps} from './dataProps';
import {allModels, inIndonesian, loadInputs, makeModels, type Inputs, type Models} from './models/input';
import {toNationalProps, toOverviewProps} from './props';
import {publishEmbeds, publishFragments, type OptionsOf} from './publish';
import {buildAchievementRoutes} from './routes';

interface Content {
  readonly inputs: Inputs;
  readonly models: Models;
  /** The tables of the downloads: always Indonesian, at one address. */
  readonly published: ReturnType<typeof allModels>;
  readonly files: readonly TableFile[];
}

/** Files that a reader may want, in their order: XLSX first, since offices work with it. */
const FILES: readonly (readonly [string, string])[] = [['.xlsx', 'Excel (XLSX)'], ['.csv', 'CSV'], ['.json', 'JSON'], ['.zip', 'ZIP'], ['.csv-metadata.json', 'CSVW']];

/** Achievements: their pages, the tables on the pages of services, the downloads and the pages for frames. */
export default function achievementsPlugin({siteDir, siteConfig, baseUrl, generatedFilesDir, i18n}: LoadContext): Plugin<Content> {
  const locale = toLocale(i18n.currentLocale);
  const root = i18n.localeConfigs[i18n.defaultLocale]?.baseUrl ?? baseUrl;
  const site = {title: siteConfig.title, url: `${siteConfig.url}${root}`};
  const optionsWith = (files: readonly TableFile[]): OptionsOf => (model, prefix) => {
    const own = FILES.flatMap(([ending, label]) => {
      const file = files.find(({path}) => path === `data/${model.id}${ending}`);
      return file ? [{label, href: `${root}${file.path}`, bytes: file.bytes}] : [];
    });
    return {locale, baseUrl, origin: siteConfig.url, siteTitle: siteConfig.title, files: own, ...(prefix ? {prefix} : {})};
  };
  return {
    name: 'pustaka-achievements',
    getPathsToWatch: () => [`${siteDir}/data/{capaian,ukuran,indikator,wilayah,sumber}/**/*`],
    async loadContent() {
      const inputs = loadInputs(siteDir, locale);
      const models = makeModels(inputs);
      const published = allModels(locale === 'id' ? models : makeModels(inIndonesian(inputs)));
      return {inputs, models, published, files: await tableFiles(published, site)};
    },
    contentLoaded({content: {inputs, models, files}, actions}) {
      publishFragments(inputs, models, optionsWith(files), openFragments(generatedFilesDir, 'achievements'));
      buildAchievementRoutes({overview: toOverviewProps(models), national: toNationalProps(models), data: toDataProps(allModels(models), files, site)}, baseUrl).forEach((route) => actions.addRoute(route));
    },
    async postBuild({content: {models, published, files}, outDir}) {
      if (i18n.currentLocale === i18n.defaultLocale) await writeTables(outDir, published, site);
      await publishEmbeds(models, optionsWith(files), outDir, `${root}${(siteConfig.favicon ?? '').replace(/^\//, '')}`);
    },
  };
}
