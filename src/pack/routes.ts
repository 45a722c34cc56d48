import type {RouteConfig} from '@docusaurus/types';
import {FOLDER} from './names';

/** @param baseUrl base of the locale, with slashes. @param date day of the build, `YYYY-MM-DD`. */
export function buildPackRoutes(date: string, baseUrl: string): RouteConfig[] {
  return [{path: `${baseUrl}${FOLDER}`, component: '@site/src/pack/PackPage/index.tsx', exact: true, props: {date}}];
}
