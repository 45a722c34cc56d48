import {resolve} from 'node:path';
import {defineConfig} from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        // Components render to text without a site: three Docusaurus modules are replaced by plain ones.
        oxc: {jsx: {runtime: 'automatic'}},
        resolve: {
          alias: [
            {find: /^@docusaurus\/(Link|Translate|useDocusaurusContext)$/, replacement: resolve('tests/support/docusaurus/$1.ts')},
            {find: /^@site\//, replacement: `${resolve('.')}/`},
          ],
        },
        test: {name: 'unit', include: ['src/**/__tests__/*.test.ts', 'cli/**/__tests__/*.test.ts', 'tests/content/*.test.ts', 'tests/*.test.ts'], testTimeout: 30_000, setupFiles: ['./tests/support/seed.ts']},
      },
      {
        // Needs LibreOffice, but no built site.
        test: {name: 'office', include: ['tests/office/*.test.ts'], testTimeout: 180_000, setupFiles: ['./tests/support/seed.ts']},
      },
      {
        test: {
          name: 'browser',
          include: ['tests/{e2e,a11y,security,build}/*.test.ts'],
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
