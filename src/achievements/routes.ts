import type {RouteConfig} from '@docusaurus/types';
import type {NationalPageProps, OverviewPageProps} from './props';

export interface AchievementPages {
  readonly overview: OverviewPageProps;
  readonly national: NationalPageProps;
}

/** `/indikator/capaian/` and `/indikator/nasional/`, below the site base (`/` or `/en/`). */
export function buildAchievementRoutes({overview, national}: AchievementPages, baseUrl: string): RouteConfig[] {
  return [
    {path: `${baseUrl}indikator/capaian/`, component: '@site/src/achievements/OverviewPage', exact: true, props: {...overview}},
    {path: `${baseUrl}indikator/nasional/`, component: '@site/src/achievements/NationalPage', exact: true, props: {...national}},
  ];
}
