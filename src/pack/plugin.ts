import type {LoadContext, Plugin} from '@docusaurus/types';
import {buildDay} from '../site/buildDay';
import {buildPackRoutes} from './routes';

/** `/unduh/`, the page about the offline pack. The pack itself comes after the build of all languages (`cli/pack.ts`). */
export default function packPlugin({baseUrl}: LoadContext): Plugin {
  return {
    name: 'pustaka-pack',
    contentLoaded: async ({actions}) => buildPackRoutes(buildDay(), baseUrl).forEach(actions.addRoute),
  };
}
