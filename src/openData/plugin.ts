import {mkdir, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import type {AllContent, LoadContext, Plugin} from '@docusaurus/types';
import {rootOf} from '../site/root';
import {dataSite, optionsFor, type OpenContent, type OpenTable} from '../site/table/exports/openTables';
import {filesOverAll} from '../site/table/exports/overAll';
import type {TableFile} from '../site/table/exports/tableFiles';
import {toDataProps} from './props';
import {writeEmbeds} from './writeEmbeds';

const isOpen = (content: unknown): content is OpenContent => typeof content === 'object' && content !== null && 'openTables' in content;

/** Tables of all features, in the order of the features. */
function collect(allContent: AllContent): OpenTable[] {
  return Object.values(allContent).flatMap((byId) => Object.values(byId).flatMap((content) => (isOpen(content) ? content.openTables : [])));
}

/** Open data: `/data/` with the files of every feature's tables, and their pages for frames. */
export default function openDataPlugin(context: LoadContext): Plugin {
  const {siteConfig, baseUrl, i18n} = context;
  const site = dataSite(context);
  let tables: readonly OpenTable[] = [];
  let whole: readonly TableFile[] = [];
  return {
    name: 'pustaka-open-data',
    // Last of all: what the features have to give is known only now.
    allContentLoaded({allContent, actions}) {
      tables = collect(allContent);
      whole = filesOverAll(tables, site);
      actions.addRoute({path: `${baseUrl}data/`, component: '@site/src/openData/DataPage', exact: true, props: {...toDataProps(tables, whole, site)}});
    },
    async postBuild({outDir}) {
      await writeEmbeds(outDir, tables, optionsFor(context, tables), `${rootOf(i18n)}${(siteConfig.favicon ?? '').replace(/^\//, '')}`);
      if (i18n.currentLocale !== i18n.defaultLocale) return;
      for (const {path, content} of [...tables.flatMap(({files}) => files), ...whole]) {
        const target = join(outDir, path);
        await mkdir(dirname(target), {recursive: true});
        await writeFile(target, content);
      }
    },
  };
}
