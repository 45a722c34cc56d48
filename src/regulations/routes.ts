import type {RouteConfig} from '@docusaurus/types';
import type {RegulationContent} from './content';
import {toRegulationListPageProps} from './listProps';
import {toRegulationPageProps} from './props';

/** `/regulasi/` and one page a regulation, below the site base (`/` or `/en/`). */
export function buildRegulationRoutes(content: RegulationContent, baseUrl: string): RouteConfig[] {
  return [
    {path: `${baseUrl}regulasi/`, component: '@site/src/regulations/RegulationListPage', exact: true, props: {...toRegulationListPageProps(content)}},
    ...content.regulations.map((one) => ({
      path: `${baseUrl}regulasi/${one.id}/`,
      component: '@site/src/regulations/RegulationPage',
      exact: true,
      props: {...toRegulationPageProps(content, one)},
    })),
  ];
}
