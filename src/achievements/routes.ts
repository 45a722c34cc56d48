import type {RouteConfig} from '@docusaurus/types';
import type {DataPageProps} from './dataProps';
import type {NationalPageProps, OverviewPageProps} from './props';

export interface AchievementPages {
  readonly overview: OverviewPageProps;
  readonly national: NationalPageProps;
  readonly data: DataPageProps;
}

/** `/indikator/capaian/`, `/indikator/nasional/` and `/data/`, below the site base (`/` or `/en/`). */
export function buildAchievementRoutes({overview, national, data}: AchievementPages, baseUrl: string): RouteConfig[] {
  return [
    {path: `${baseUrl}indikator/capaian/`, component: '@site/src/achievements/OverviewPage', exact: true, props: {...overview}},
    {path: `${baseUrl}indikator/nasional/`, component: '@site/src/achievements/NationalPage', exact: true, props: {...national}},
    {path: `${baseUrl}data/`, component: '@site/src/achievements/DataPage', exact: true, props: {...data}},
  ];
}
