import {defineConfig} from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {test: {name: 'unit', include: ['src/**/__tests__/*.test.ts', 'cli/**/__tests__/*.test.ts', 'tests/content/*.test.ts', 'tests/*.test.ts'], testTimeout: 30_000}},
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
