import docusaurus from '@docusaurus/eslint-plugin';
import hooks from 'eslint-plugin-react-hooks';
import {readdirSync} from 'node:fs';
import tseslint from 'typescript-eslint';

/** Folders below src/ that are features; the shared floor, theme, pages and css are not. */
const FEATURES = readdirSync(new URL('./src/', import.meta.url), {withFileTypes: true})
  .filter((entry) => entry.isDirectory() && !['site', 'theme', 'pages', 'css'].includes(entry.name))
  .map((entry) => entry.name);

const PURE = ['schema', 'props', 'routes', 'format', 'filters', 'normalise', 'query'];
const NODE = {regex: '^node:', message: 'Kode ini berjalan di peramban atau murni: node:* hanya di load, plugin, dan cli.'};
const NODE_SIDE = {regex: '/(load|plugin)$', message: 'load dan plugin hanya untuk Node.', allowTypeImports: true};
const DATA_LIBRARIES = {regex: '^(zod|yaml|linkedom|@observablehq/plot)$|/charts/(svg|panel|trend|multiples|ranked|trendMarks|labelMarks|figure|laid)$', message: 'zod, yaml, dan penggambar bagan hanya saat membangun situs.', allowTypeImports: true};
const BROWSER = {regex: '^(react|@theme|@docusaurus|@site)(/|$)', message: 'Berkas ini murni atau sisi Node: tanpa React, @theme, @docusaurus, @site.', allowTypeImports: true};
const OUTSIDE = {regex: '(^|/)(tests|cli|bench)/', message: 'src tidak mengimpor tests, cli, atau bench.'};

const restrict = (files, patterns, ignores = []) => ({
  files,
  ignores: ['**/__tests__/**', ...ignores],
  rules: {'@typescript-eslint/no-restricted-imports': ['error', {patterns}]},
});

/** Features meet by id and by link, never by import; the floor knows no feature. */
const otherFeatures = (own) => ({
  regex: `^(@site/src|\\.\\.(/\\.\\.)*)/(${FEATURES.filter((name) => name !== own).join('|')}|theme|pages)(/|$)`,
  message: 'Fitur tidak saling mengimpor: bertemulah lewat id (src/site/directory.ts) dan tautan.',
});

const layers = (folder, own) => [
  restrict([`src/${folder}/**/*.{ts,tsx}`], [otherFeatures(own), OUTSIDE]),
  restrict(PURE.map((name) => `src/${folder}/${name}.ts`), [otherFeatures(own), OUTSIDE, NODE, NODE_SIDE, BROWSER]),
  restrict([`src/${folder}/load.ts`, `src/${folder}/plugin.ts`], [otherFeatures(own), OUTSIDE, {...BROWSER, regex: '^(react|@theme|@site)(/|$)'}, {regex: '/[A-Z][A-Za-z]+(/index)?$', caseSensitive: true, message: 'Sisi Node tidak mengimpor komponen.', allowTypeImports: true}]),
  restrict([`src/${folder}/**/[A-Z]*/**/*.{ts,tsx}`], [otherFeatures(own), OUTSIDE, NODE, NODE_SIDE, DATA_LIBRARIES]),
];

export default tseslint.config(
  {ignores: ['node_modules', 'build*', '.docusaurus', 'static', 'coverage']},
  ...tseslint.configs.strict,
  {
    plugins: {'@docusaurus': docusaurus, 'react-hooks': hooks},
    rules: {
      ...docusaurus.configs.recommended.rules,
      ...hooks.configs.recommended.rules,
      '@docusaurus/no-html-links': 'error',
      '@docusaurus/prefer-docusaurus-heading': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
    linterOptions: {reportUnusedDisableDirectives: 'error'},
  },
  {files: ['**/*.mjs'], languageOptions: {globals: {process: 'readonly', URL: 'readonly', console: 'readonly'}}},
  ...layers('site', ''),
  ...FEATURES.flatMap((name) => layers(name, name)),
  restrict(['src/theme/**/*.{ts,tsx}', 'src/pages/**/*.{ts,tsx}'], [NODE, NODE_SIDE, DATA_LIBRARIES, OUTSIDE]),
  restrict(['docusaurus.config.ts'], [{regex: '^\\./src/(?!(remark|sidebarItems)$)', message: 'Konfigurasi menyebut plugin lewat jalur teks, bukan mengimpor kode fitur.'}]),
  restrict(['cli/**/*.ts'], [{regex: '^react|@theme|@docusaurus|/[A-Z][A-Za-z]+(/index)?$', caseSensitive: true, message: 'cli tidak mengimpor komponen.', allowTypeImports: true}]),
);
