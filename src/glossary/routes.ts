import type {RouteConfig} from '@docusaurus/types';
import type {GlossaryPageProps} from './props';

/** One page; each term is an anchor on it. @param baseUrl base of the locale, with slashes. */
export function buildGlossaryRoutes(props: GlossaryPageProps, baseUrl: string): RouteConfig[] {
  return [{path: `${baseUrl}istilah/`, component: '@site/src/glossary/GlossaryPage/index.tsx', exact: true, props: {...props}}];
}
