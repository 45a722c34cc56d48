/**
 * Meeting reports: the blog plugin reads and compiles `blog/<date-slug>/index.md`; we give each page its typed sections,
 * and add the list, the registers and the calendar. Lifecycle only.
 */
import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import blog, {validateOptions as validateBlogOptions, type BlogContent, type PluginOptions} from '@docusaurus/plugin-content-blog';
import type {LoadContext, OptionValidationContext, Plugin} from '@docusaurus/types';
import {buildDay} from '../site/buildDay';
import {toLocale} from '../site/dates';
import {loadLibrary} from '../site/library';
import {assertNoProblems} from '../site/problems';
import {toBlogOptions, withPlainFrontMatter, type FeatureOptions} from './blog';
import {toICalendar} from './calendar';
import {feedTitle, toCalendarEvents, toFeedItems, type FeedSite} from './feeds';
import {loadMeetings, type MeetingRecord} from './load';
import {toDecisionUrls, type MeetingContext} from './props';
import {buildMeetingRoutes, toMeetingRoute} from './routes';

interface Content extends BlogContent {
  readonly records: readonly MeetingRecord[];
  readonly library: MeetingContext;
}

/** Takes the options of a feature plugin and gives the blog plugin its own. */
export function validateOptions({validate, options}: OptionValidationContext<FeatureOptions, PluginOptions>): PluginOptions {
  return validateBlogOptions({validate: validate as never, options: toBlogOptions(options)});
}

/** The blog plugin with our list, registers, report pages and calendar around it. */
export default async function meetings(context: LoadContext, options: PluginOptions): Promise<Plugin<Content>> {
  const {siteDir, baseUrl, siteConfig, i18n} = context;
  const site: FeedSite = {title: siteConfig.title, url: `${siteConfig.url}${baseUrl}`, locale: toLocale(i18n.currentLocale)};
  const feedOptions: PluginOptions['feedOptions'] = {...options.feedOptions, title: feedTitle(site), description: '', createFeedItems: async () => toFeedItems(loadMeetings(siteDir).items, site)};
  const base = await blog(withPlainFrontMatter(context), {...options, feedOptions});
  return {
    // The blog plugin passes its content on by spreading it, so our two keys stay in it.
    ...(base as unknown as Plugin<Content>),
    getPathsToWatch: () => [...(base.getPathsToWatch?.() ?? []), join(siteDir, 'data/{sumber,wilayah}/*.yml')],
    async loadContent() {
      const {items: records, problems} = loadMeetings(siteDir);
      assertNoProblems(problems);
      const library: MeetingContext = {
        ...loadLibrary(siteDir),
        locale: site.locale,
        today: buildDay(),
        decisionUrls: toDecisionUrls(records),
      };
      return {...((await base.loadContent?.()) as BlogContent), records, library};
    },
    async contentLoaded({content, actions}) {
      const addRoute: typeof actions.addRoute = (route) => {
        const page = toMeetingRoute(route, content.records, content.library);
        if (page) actions.addRoute(page);
      };
      await base.contentLoaded?.({content, actions: {...actions, addRoute}});
      buildMeetingRoutes(content.records, content.library, baseUrl).forEach(actions.addRoute);
    },
    async postBuild(props) {
      await base.postBuild?.(props);
      await mkdir(join(props.outDir, 'pertemuan'), {recursive: true});
      await writeFile(join(props.outDir, 'pertemuan/kalender.ics'), toICalendar(feedTitle(site), toCalendarEvents(props.content.records, site)));
    },
    // The list page names the feed itself; no other page needs it.
    injectHtmlTags: () => ({}),
  };
}
