import type {RouteConfig} from '@docusaurus/types';
import type {MeetingRecord} from './load';
import {toDecisionsPageProps, toFollowUpsPageProps, toMeetingListPageProps, toMeetingPageProps, type MeetingContext} from './props';

const component = (name: string): string => `@site/src/meetings/${name}/index.tsx`;

/** Component of a report's page; the blog plugin makes its route. */
export const MEETING_PAGE = component('MeetingPage');

/** The list and the two registers. `baseUrl` ends with a slash. */
export function buildMeetingRoutes(records: readonly MeetingRecord[], library: MeetingContext, baseUrl: string): RouteConfig[] {
  const route = (path: string, name: string, props: object): RouteConfig => ({path: `${baseUrl}pertemuan/${path}`, component: component(name), exact: true, props: {...props}});
  return [
    route('', 'MeetingListPage', toMeetingListPageProps(records, library)),
    route('keputusan/', 'DecisionsPage', toDecisionsPageProps(records, library)),
    route('tindak-lanjut/', 'FollowUpsPage', toFollowUpsPageProps(records, library)),
  ];
}

/**
 * The blog plugin's route of a report with our typed props instead of its sidebar; undefined for its other routes
 * (list pages, archive), which `buildMeetingRoutes` replaces.
 */
export function toMeetingRoute(route: RouteConfig, records: readonly MeetingRecord[], library: MeetingContext): RouteConfig | undefined {
  const record = records.find(({id}) => route.path.replace(/\/$/, '').endsWith(`/pertemuan/${id}`));
  const content = route.modules?.content;
  if (!record || !content) return undefined;
  return {path: route.path, component: route.component, exact: true, modules: {content}, props: {meeting: toMeetingPageProps(record, library)}, ...(route.metadata ? {metadata: route.metadata} : {})};
}
