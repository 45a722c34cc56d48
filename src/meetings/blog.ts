/** How we set up the blog plugin. Pure. */
import type {Options} from '@docusaurus/plugin-content-blog';
import type {LoadContext} from '@docusaurus/types';
import {MEETING_PAGE} from './routes';

/** What docusaurus.config.ts hands to every feature. */
export interface FeatureOptions {
  readonly remarkPlugins: NonNullable<Options['beforeDefaultRemarkPlugins']>;
}

/** Reports only: no tags, authors, archive, sidebar or reading time; an Atom feed of dates and summaries. */
export function toBlogOptions({remarkPlugins}: FeatureOptions): Options {
  return {
    path: 'blog',
    routeBasePath: 'pertemuan',
    include: ['*/index.md'],
    blogPostComponent: MEETING_PAGE,
    beforeDefaultRemarkPlugins: remarkPlugins,
    blogSidebarCount: 0,
    postsPerPage: 'ALL',
    archiveBasePath: null,
    showReadingTime: false,
    onUntruncatedBlogPosts: 'ignore',
    onInlineTags: 'throw',
    onInlineAuthors: 'throw',
    feedOptions: {type: 'atom', limit: false},
  };
}

/** Keys that the blog plugin itself reads. */
const BLOG_KEYS = ['title', 'description', 'slug'];

/**
 * The context with a front-matter reader for the blog plugin alone: it sees title, description and slug. The typed
 * sections come from our own loader, so they are not shipped a second and third time with the compiled Markdown.
 */
export function withPlainFrontMatter(context: LoadContext): LoadContext {
  const {markdown} = context.siteConfig;
  const parseFrontMatter: typeof markdown.parseFrontMatter = async (params) => {
    const parsed = await markdown.parseFrontMatter(params);
    return {...parsed, frontMatter: Object.fromEntries(Object.entries(parsed.frontMatter).filter(([key]) => BLOG_KEYS.includes(key)))};
  };
  return {...context, siteConfig: {...context.siteConfig, markdown: {...markdown, parseFrontMatter}}};
}
