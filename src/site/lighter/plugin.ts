/** Takes out of the reader's download what this library does not use. */
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {dropUnusedStyles} from './unusedStyles';

/** The theme's code colouring starts with every page, though only a code block needs it; ours are plain (src/theme/CodeBlock). */
function codeColouring(siteDir: string): string {
  const theme = createRequire(join(siteDir, 'package.json')).resolve('@docusaurus/theme-classic');
  return join(dirname(theme), 'prism-include-languages.js');
}

export default function lighterPlugin({siteDir}: LoadContext): Plugin {
  return {
    name: 'pustaka-lighter',
    getClientModules: () => ['./linkPrefetch'],
    configureWebpack: () => ({resolve: {alias: {[codeColouring(siteDir)]: false}}}),
    configurePostCss: (options) => ({...options, plugins: [...options.plugins, dropUnusedStyles]}),
  };
}
