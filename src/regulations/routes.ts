import type {RouteConfig} from '@docusaurus/types';
import {pairPath, statePath} from './compare/states';
import type {RegulationContent} from './content';
import {toRegulationListPageProps} from './listProps';
import type {Regulation} from './load';
import {toRegulationPageProps} from './props';
import {toComparePageProps, toStatePageProps} from './stateProps';
import {toTierPageProps} from './tiers/props';

/** One page for each text of a regulation, one for each pair that is compared. */
function routesInTime(content: RegulationContent, one: Regulation, baseUrl: string): RouteConfig[] {
  return [
    ...one.expressions.map((state) => ({path: baseUrl + statePath(one.id, state.date), component: '@site/src/regulations/StatePage', exact: true, props: {...toStatePageProps(content, one, state)}})),
    ...(content.comparisons.get(one.id) ?? []).map((pair) => ({path: baseUrl + pairPath(one.id, pair), component: '@site/src/regulations/ComparePage', exact: true, props: {...toComparePageProps(content, one, pair)}})),
  ];
}

/** `/regulasi/`, one page a three-tier table (no id of a regulation begins with `tiga-tingkat`), one a regulation, its states and their comparisons, below the site base (`/` or `/en/`). */
export function buildRegulationRoutes(content: RegulationContent, baseUrl: string): RouteConfig[] {
  return [
    {path: `${baseUrl}regulasi/`, component: '@site/src/regulations/RegulationListPage', exact: true, props: {...toRegulationListPageProps(content)}},
    ...content.tiers.map((set) => ({
      path: `${baseUrl}regulasi/tiga-tingkat/${set.id}/`,
      component: '@site/src/regulations/TierPage',
      exact: true,
      props: {...toTierPageProps(content, set)},
    })),
    ...content.regulations.map((one) => ({
      path: `${baseUrl}regulasi/${one.id}/`,
      component: `@site/src/regulations/${one.expressions.length > 0 ? 'RegulationWithText' : 'RegulationPage'}`,
      exact: true,
      props: {...toRegulationPageProps(content, one)},
    })),
    ...content.regulations.flatMap((one) => routesInTime(content, one, baseUrl)),
  ];
}
