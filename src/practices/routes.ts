import type {RouteConfig} from '@docusaurus/types';
import type {BuildContext} from '../site/library';
import {toPracticeCardProps, toPracticePageProps} from './props';
import type {Practice} from './schema';

/** The list and one page a practice. `notes` holds the rendered Markdown body by id. */
export function buildPracticeRoutes(practices: readonly Practice[], notes: ReadonlyMap<string, string>, context: BuildContext): RouteConfig[] {
  const {baseUrl} = context;
  return [
    {
      path: `${baseUrl}praktik-baik/`,
      component: '@site/src/practices/PracticeListPage',
      exact: true,
      props: {practices: practices.map((practice) => toPracticeCardProps(practice, context.regions))},
    },
    ...practices.map((practice) => ({
      path: `${baseUrl}praktik-baik/${practice.id}/`,
      component: '@site/src/practices/PracticePage',
      exact: true,
      props: {practice: toPracticePageProps(practice, context, notes.get(practice.id) ?? '')},
    })),
  ];
}
