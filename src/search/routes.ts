import type {RouteConfig} from '@docusaurus/types';
import type {SearchPageProps} from './props';

/** The one route of search. @param path with base URL. */
export function buildSearchRoutes(path: string, props: SearchPageProps): RouteConfig[] {
  return [{path, component: '@site/src/search/SearchPage', exact: true, props: {...props}}];
}
