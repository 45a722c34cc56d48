import type {RouteConfig} from '@docusaurus/types';
import type {RegimeProps} from './regimes';

/** `/pedoman/pada-tanggal/`: which rules held on a day. `base` is the site's base URL with slashes. */
export function buildRegimeRoutes(regimes: readonly RegimeProps[], base: string): RouteConfig[] {
  return [{path: `${base}pedoman/pada-tanggal/`, component: '@site/src/guidelines/RegimePage', exact: true, props: {regimes}}];
}
