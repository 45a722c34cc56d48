import type {RouteConfig} from '@docusaurus/types';
import type {LetterPageProps, SearchPageProps} from './props';

/** The search page, and a page for each letter when the titles are too many for one. @param base without a slash at its end */
export function buildSearchRoutes(base: string, props: SearchPageProps, letters: ReadonlyMap<string, LetterPageProps>): RouteConfig[] {
  return [
    {path: `${base}/cari/`, component: '@site/src/search/SearchPage', exact: true, props: {...props}},
    ...[...letters].map(([path, letter]) => ({path: base + path, component: '@site/src/search/LetterPage', exact: true, props: {...letter}})),
  ];
}
