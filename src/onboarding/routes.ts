import type {RouteConfig} from '@docusaurus/types';
import {toPathPageProps, toPathsPageProps, toStepPageProps, type Context} from './props';
import type {OnboardingPath} from './schema';

const route = (path: string, page: string, props: object): RouteConfig => ({path, component: `@site/src/onboarding/${page}/index.tsx`, exact: true, props: {...props}});

/** `/orientasi/`, one page a path, one page a step. @param baseUrl base of the locale, with slashes. */
export function buildOnboardingRoutes(paths: readonly OnboardingPath[], context: Context, baseUrl: string): RouteConfig[] {
  const at = (url: string): string => baseUrl + url.slice(1);
  return [
    route(at('/orientasi/'), 'PathsPage', toPathsPageProps(paths)),
    ...paths.flatMap((path) => [
      route(at(`/orientasi/${path.id}/`), 'PathPage', toPathPageProps(path, context)),
      ...path.steps.flatMap((_step, index) => {
        const props = toStepPageProps(path, index, context);
        return props ? [route(at(props.url), 'StepPage', props)] : [];
      }),
    ]),
  ];
}
