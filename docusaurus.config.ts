import {readFileSync} from 'node:fs';
import type {Config} from '@docusaurus/types';
import type {Options, ThemeConfig} from '@docusaurus/preset-classic';
import {buildRemarkPlugins} from './src/remark';
import {markLanguage} from './src/sidebarItems';
import site from './situs';

/** Frozen editions of the guidelines; Docusaurus refuses settings for an edition that this file does not name. */
const frozen = JSON.parse(readFileSync('./versions.json', 'utf8')) as string[];
const remarkPlugins = buildRemarkPlugins(__dirname);

/** The features in the order in which their routes are made; each brings its plugin. */
const features = [
  'site/buildCache',
  'site/fragments',
  'site/lighter',
  'site/offline',
  'site/sources',
  'home',
  'regulations',
  'indicators',
  'indexCalculator',
  'achievements',
  'practices',
  'ideas',
  'meetings',
  'glossary',
  'onboarding',
  'guidelines',
  'renaksi',
  'openData',
  'accessibility',
  'pack',
  'search',
];

const config: Config = {
  title: site.title,
  tagline: site.tagline,
  url: site.url,
  baseUrl: site.baseUrl,
  trailingSlash: true,
  favicon: '/img/lambang.svg',
  baseUrlIssueBanner: false,
  future: {
    // Cascade layers stay off: for older phones they are rewritten to ids, which then beat our own rules.
    v4: {removeLegacyPostBuildHeadAttribute: true, useCssCascadeLayers: false, fasterByDefault: true, mdx1CompatDisabledByDefault: true},
    faster: true,
  },
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  i18n: {
    defaultLocale: 'id',
    locales: ['id', 'en'],
    localeConfigs: {
      id: {label: 'Bahasa Indonesia', htmlLang: 'id-ID'},
      en: {label: 'English', htmlLang: 'en-GB'},
    },
  },
  // Officials write plain Markdown: `<18.5` or `{` in a table must never break a build.
  markdown: {format: 'detect', hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'}},
  presets: [
    [
      'classic',
      {
        docs: {
          path: 'docs/pedoman',
          routeBasePath: 'pedoman',
          sidebarPath: './sidebars.ts',
          sidebarItemsGenerator: markLanguage,
          lastVersion: 'current',
          versions: {
            current: {label: 'Berlaku', path: ''},
            ...(frozen.includes('2018') ? {'2018': {label: '2018–2021, tidak berlaku', path: '2018', banner: 'unmaintained' as const}} : {}),
          },
          beforeDefaultRemarkPlugins: remarkPlugins as [],
          breadcrumbs: true,
        },
        // Meeting reports: src/meetings/plugin.ts extends the blog plugin.
        blog: false,
        pages: {beforeDefaultRemarkPlugins: remarkPlugins as []},
        theme: {customCss: './src/css/custom.css'},
        // The text of a day stands at the act's own address too; comparisons answer a reader's question, not a search engine's.
        sitemap: {lastmod: null, changefreq: null, priority: null, ignorePatterns: ['/**/pada/**', '/**/banding/**']},
      } satisfies Options,
    ],
  ],
  plugins: features.map((name) => [`./src/${name}/plugin.ts`, {remarkPlugins}]),
  themeConfig: {
    colorMode: {respectPrefersColorScheme: true},
    navbar: {
      title: site.title,
      logo: {src: '/img/lambang.svg', srcDark: '/img/lambang-gelap.svg', alt: '', width: 32, height: 32},
      items: [
        {type: 'docSidebar', sidebarId: 'pedoman', label: 'Pedoman', position: 'left'},
        ...([
          ['/regulasi/', 'Regulasi'],
          ['/praktik-baik/', 'Praktik baik'],
          ['/belanja-ide/', 'Belanja ide'],
          ['/indikator/', 'Indikator'],
          ['/pertemuan/', 'Pertemuan'],
          ['/orientasi/', 'Mulai di sini'],
        ] as const).map(([to, label]) => ({to, label, position: 'left' as const})),
        {type: 'search', position: 'right'},
        {type: 'localeDropdown', position: 'right'},
        {type: 'custom-noScriptMenu', position: 'right'},
      ],
    },
    docs: {sidebar: {hideable: false}},
    tableOfContents: {minHeadingLevel: 2, maxHeadingLevel: 3},
  } satisfies ThemeConfig,
};

export default config;
