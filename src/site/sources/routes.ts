import type {RouteConfig} from '@docusaurus/types';
import type {SourcesPageProps} from './register';

/** One page; each source is an anchor on it. @param baseUrl base of the locale, with slashes. */
export function buildSourcesRoutes(props: SourcesPageProps, baseUrl: string): RouteConfig[] {
  return [{path: `${baseUrl}sumber/`, component: '@site/src/site/sources/SourcesPage/index.tsx', exact: true, props: {...props}}];
}
