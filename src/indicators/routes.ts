import type {RouteConfig} from '@docusaurus/types';
import type {IndicatorListPageProps, IndicatorPageProps} from './props';

export interface IndicatorContent {
  readonly list: IndicatorListPageProps;
  readonly pages: readonly {readonly id: string; readonly props: IndicatorPageProps}[];
}

/** `/indikator/` and one page a service, below the site base (`/` or `/en/`). */
export function buildIndicatorRoutes(content: IndicatorContent, baseUrl: string): RouteConfig[] {
  return [
    {path: `${baseUrl}indikator/`, component: '@site/src/indicators/IndicatorListPage', exact: true, props: {...content.list}},
    ...content.pages.map(({id, props}) => ({
      path: `${baseUrl}indikator/${id}/`,
      component: '@site/src/indicators/IndicatorPage',
      exact: true,
      props: {...props},
    })),
  ];
}
