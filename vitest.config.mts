import {resolve} from 'node:path';
import {defineConfig} from 'vitest/config';

/** Components render to text without a site: three Docusaurus modules are replaced by plain ones. */
const withoutSite = {
  oxc: {jsx: {runtime: 'automatic' as const}},
  resolve: {
    alias: [
      {find: /^@docusaurus\/(Link|Translate|useDocusaurusContext)$/, replacement: resolve('tests/support/docusaurus/$1.ts')},
      {find: /^@site\//, replacement: `${resolve('.')}/`},
    ],
  },
};

/** Files share a process, so that each module is loaded once and not once a file. */
const shared = {isolate: false, pool: 'forks' as const, testTimeout: 30_000, setupFiles: ['./tests/support/seed.ts']};

/** Over all data of the library, thousands of random cases, or with processes of their own: not for every save. */
const SWEEPS = ['{src,cli,tests}/**/*.sweep.test.ts', 'tests/content/*.test.ts'];

export default defineConfig({
  test: {
    // Two cores are what a small machine has; the default would leave one of them idle.
    maxWorkers: 2,
    projects: [
      {...withoutSite, test: {...shared, name: 'unit', include: ['src/**/__tests__/*.test.ts', 'cli/**/__tests__/*.test.ts', 'tests/*.test.ts'], exclude: SWEEPS}},
      {...withoutSite, test: {...shared, name: 'sweep', include: SWEEPS}},
      {
        // Needs LibreOffice, but no built site.
        test: {name: 'office', include: ['tests/office/*.test.ts'], testTimeout: 180_000, setupFiles: ['./tests/support/seed.ts']},
      },
      {
        test: {
          name: 'browser',
          include: ['tests/{e2e,a11y,security}/*.test.ts'],
          globalSetup: ['./tests/support/site.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          maxConcurrency: 3,
        },
      },
    ],
  },
});
