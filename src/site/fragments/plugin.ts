import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {FOLDER} from './write';

/** Leads `@fragments` to the way in which this bundle reads them (see module.d.ts). */
export default function fragmentsPlugin({siteDir, generatedFilesDir}: LoadContext): Plugin {
  const folder = join(generatedFilesDir, FOLDER);
  mkdirSync(folder, {recursive: true});
  return {
    name: 'pustaka-fragments',
    configureWebpack(_config, isServer, {currentBundler}) {
      const place = isServer ? 'server' : process.env.NODE_ENV === 'development' ? 'development' : 'browser';
      return {
        resolve: {alias: {'@fragments': join(siteDir, `src/site/fragments/${place}.ts`)}},
        plugins: isServer ? [new currentBundler.instance.DefinePlugin({FRAGMENT_DIR: JSON.stringify(folder)})] : [],
      };
    },
  };
}
