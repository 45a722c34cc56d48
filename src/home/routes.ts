import type {RouteConfig} from '@docusaurus/types';
import type {HomeContent} from './load';
import {toHomePageProps} from './props';

/** @param baseUrl base of the locale, with slashes. */
export function buildHomeRoutes(content: HomeContent, baseUrl: string): RouteConfig[] {
  return [{path: baseUrl, component: '@site/src/home/HomePage/index.tsx', exact: true, props: {...toHomePageProps(content)}}];
}
