import type {RouteConfig} from '@docusaurus/types';
import type {BuildContext} from '../site/library';
import {toIdeaPageProps, toIdeaSummaryProps} from './props';
import type {Idea} from './schema';

/** The market and one page an idea. */
export function buildIdeaRoutes(ideas: readonly Idea[], context: BuildContext): RouteConfig[] {
  const {baseUrl, regions, today} = context;
  return [
    {
      path: `${baseUrl}belanja-ide/`,
      component: '@site/src/ideas/IdeaListPage',
      exact: true,
      props: {ideas: ideas.map((idea) => toIdeaSummaryProps(idea, regions)), buildDay: today},
    },
    ...ideas.map((idea) => ({
      path: `${baseUrl}belanja-ide/${idea.id}/`,
      component: '@site/src/ideas/IdeaPage',
      exact: true,
      props: {idea: toIdeaPageProps(idea, context)},
    })),
  ];
}
